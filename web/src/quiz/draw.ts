import { random } from './shuffled.ts';

/** Which of so many variants a seed stands for: the same one on every device and in every build. */
export function variantOf(seed: number, count: number): number {
  return Math.floor(random(`${seed}`)() * count);
}

/** A seed from `seed` on whose variant is not the one on show. */
export function otherSeed(seed: number, shown: number, count: number): number {
  let next = seed;
  while (count > 1 && variantOf(next, count) === shown) next++;
  return next;
}
