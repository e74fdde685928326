/** What a reader said before the explanation was shown: kept in their progress. */
export interface Guess {
  /** Counted from 1; null where the reader chose to see the explanation without a guess. */
  option: number | null;
}

/** Progress keeps it beside the answers to the lesson's questions, whose ids have no slash. */
export function guessKey(lesson: string, item: string): string {
  return `${lesson}/guess/${item}`;
}

/** What storage gave back, if it is a guess at one of so many options; another version of the page may have left anything. */
export function readGuess(stored: unknown, options: number): Guess | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { option } = stored as Record<string, unknown>;
  if (option === null) return { option };
  const isOne = typeof option === 'number' && Number.isInteger(option) && option >= 1 && option <= options;
  return isOne ? { option } : undefined;
}
