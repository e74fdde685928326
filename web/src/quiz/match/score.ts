import { tMatch } from '../../locales/t-match.ts';
import type { Verdict } from '../verdict.ts';

/** A pair and a choice, by index. */
export interface MatchSlip {
  left: number;
  choice: number;
}

/**
 * `right` and `answer` name a choice for each pair; −1 where none was made. The first known slip is named, and `slips` has all,
 * since each wrong pair has words of its own.
 */
export function scoreMatch(right: readonly number[], answer: readonly number[], slips: readonly MatchSlip[]): Verdict {
  if (answer.length === 0 || answer.every((choice) => choice < 0)) return { right: false, problem: 'empty' };
  const open = right.filter((_, pair) => (answer[pair] ?? -1) < 0).length;
  if (open > 0) return { right: false, problem: 'empty', note: tMatch('open', { count: open }) };
  const parts = right.map((choice, pair) => answer[pair] === choice);
  const wrong = parts.filter((part) => !part).length;
  if (wrong === 0) return { right: true, parts };
  const met = slips.flatMap(({ left, choice }, index) => (answer[left] === choice ? [index] : []));
  const known = met[0] === undefined ? {} : { slip: met[0], slips: met };
  return { right: false, parts, note: tMatch('wrong', { count: wrong }), ...known };
}
