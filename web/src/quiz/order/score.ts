import { tOrder } from '../../locales/t-order.ts';
import type { Verdict } from '../verdict.ts';

export interface OrderSlip {
  sooner: number;
  than: number;
}

/**
 * `answer` names steps by their place in the right order, from 0. Of a wrong order, `parts` tells how far it is right from the
 * beginning: what stands behind the first wrong step is not judged, since one step too early shifts all others.
 */
export function scoreOrder(answer: readonly number[], slips: readonly OrderSlip[]): Verdict {
  const wrong = answer.findIndex((step, place) => step !== place);
  if (wrong < 0) return { right: true, parts: answer.map(() => true) };
  const placeOf = (step: number) => answer.indexOf(step);
  // A step that jumps over several is ahead of each of them: the longest known jump says most.
  const met = slips.filter(({ sooner, than }) => placeOf(sooner) < placeOf(than));
  const longest = met.sort((a, b) => b.sooner - b.than - (a.sooner - a.than))[0];
  const parts = answer.slice(0, wrong + 1).map((_, place) => place < wrong);
  const note = wrong === 0 ? tOrder('firstWrong') : tOrder('rightSoFar', { count: wrong });
  return { right: false, parts, note, ...(longest ? { slip: slips.indexOf(longest) } : {}) };
}
