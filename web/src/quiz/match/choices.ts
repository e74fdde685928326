/** What can be chosen in a question of pairs. */

import { shuffled } from '../shuffled.ts';

interface Choices {
  pairs: readonly { right: string }[];
  others: readonly string[];
}

/** All that can be chosen, each once. */
export function choicesOf({ pairs, others }: Choices): string[] {
  return [...new Set([...pairs.map(({ right }) => right), ...others])];
}

/** The same as the menus have it: answers are kept as places in this list. */
export function menuOf(item: Choices & { id: string }): string[] {
  const given = choicesOf(item);
  return shuffled(given.length, item.id).map((index) => given[index] ?? '');
}

/** The right one of this number, as slips count them. */
export function rightOf({ pairs, others }: Choices, number: number): string | undefined {
  return [...pairs.map(({ right }) => right), ...others][number - 1];
}
