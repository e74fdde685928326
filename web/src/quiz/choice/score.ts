import type { Verdict } from '../verdict.ts';

/** `right` tells for each option whether it is right; `chosen` holds indices. Serves `choice` and `choices` alike. */
export function scoreOptions(right: readonly boolean[], chosen: readonly number[]): Verdict {
  if (chosen.length === 0) return { right: false, problem: 'empty' };
  const marks = chosen.map((option) => ({ option, right: right[option] === true }));
  const found = marks.filter((mark) => mark.right).length;
  const missing = right.filter(Boolean).length - found;
  return { right: missing === 0 && found === chosen.length, chosen: marks, missing };
}
