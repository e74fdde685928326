/** Where the point may stand and how far a key, a button or a finger moves it. Pure: the element only listens. */

import { num, parseNumber } from '../locales/num.ts';
import { t } from '../locales/t.ts';
import { clamp, type Interval } from '../plot/geometry.ts';
import { niceStep, snap } from '../plot/ticks.ts';

/** One press of an arrow key or a button: about a hundredth of the way. */
export function smallStep(range: Interval): number {
  return niceStep((range.high - range.low) / 100);
}

/** A finger cannot aim better than this, and numbers with few digits are pleasant to read. */
export function dragStep(range: Interval): number {
  return smallStep(range) / 5;
}

/** The new x after a key, or null if the key is not ours and the page should have it. */
export function afterKey(key: string, shift: boolean, x: number, range: Interval): number | null {
  const small = smallStep(range);
  const step = shift ? 10 * small : small;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return moved(x, step, range);
    case 'ArrowLeft':
    case 'ArrowDown':
      return moved(x, -step, range);
    case 'PageUp':
      return moved(x, 10 * small, range);
    case 'PageDown':
      return moved(x, -10 * small, range);
    case 'Home':
      return range.low;
    case 'End':
      return range.high;
    default:
      return null;
  }
}

/** `x` moved by a step and put on the grid of small steps, so that 0 is met exactly on the way. */
export function moved(x: number, step: number, range: Interval): number {
  return clamp(snap(x + step, smallStep(range)), range);
}

/** A typed x, or the sentence that says what is allowed. */
export function typed(text: string, range: Interval): { x: number } | { problem: string } {
  const x = parseNumber(text);
  const low = num(range.low);
  const high = num(range.high);
  if (!Number.isFinite(x)) return { problem: t('plot.notNumber', { given: text.trim(), low, high }) };
  if (x < range.low || x > range.high) return { problem: t('plot.outside', { given: num(x), low, high }) };
  return { x };
}
