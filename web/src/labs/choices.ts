/** What the menus of labs have in common. Pure. */

/** A seed is a whole number of 32 bits. */
export const LARGEST_SEED = 2 ** 32 - 1;

/** A list of choices with the current value in its place, should an author have set one that is not in it. */
export function withCurrent(list: readonly number[], current: number): number[] {
  return list.includes(current) ? [...list] : [...list, current].sort((a, b) => a - b);
}

/** The seed that somebody typed; undefined where it is none. */
export function parseSeed(text: string): number | undefined {
  const seed = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED ? seed : undefined;
}
