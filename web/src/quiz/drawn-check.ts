/** Twenty questions drawn from the whole bank by a seed, so that every unit and every kind occurs. */

import { random } from './shuffled.ts';

export interface Drawable {
  /** "lesson/item". */
  key: string;
  unit: string;
  type: string;
}

/** How many make a check. */
export const CHECK_LENGTH = 20;
/** Of each unit at least. */
const OF_EACH_UNIT = 2;

/** The same for the same seed and bank, on every device. */
export function drawCheck<D extends Drawable>(bank: readonly D[], seed: number, count = CHECK_LENGTH): D[] {
  const next = random(`check ${seed}`);
  const lot = mixed(bank, next);
  const drawn: D[] = [];
  const take = (wanted: (each: D) => boolean): boolean => {
    const found = lot.find((each) => wanted(each) && !drawn.includes(each));
    if (found) drawn.push(found);
    return found !== undefined;
  };
  for (const type of new Set(bank.map((each) => each.type))) take((each) => each.type === type);
  for (const unit of new Set(bank.map((each) => each.unit)))
    while (drawn.filter((each) => each.unit === unit).length < OF_EACH_UNIT)
      if (!take((each) => each.unit === unit)) break;
  while (drawn.length < count) if (!take(() => true)) break;
  return mixed(drawn.slice(0, count), next);
}

function mixed<T>(list: readonly T[], next: () => number): T[] {
  const lot = [...list];
  for (let last = lot.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [lot[last], lot[other]] = [lot[other] as T, lot[last] as T];
  }
  return lot;
}
