/** What a reader did with one item: kept in their progress, counted at the end. */
export interface Attempt {
  /** Indices of chosen options, or the typed text. */
  answer: number[] | string;
  /** The answer of the first try, for the list at the end. */
  first: number[] | string;
  tries: number;
  right: boolean;
  /** The answer was opened before it was found; honest, but no longer a find. */
  revealed: boolean;
  /** How many hints were opened. They cost nothing. */
  hints: number;
  /** Which numbers the question drew; absent where it has those of the page. */
  seed?: number;
  /** Wrong ideas that its wrong answers have shown, by their ids; kept when it is answered right. */
  ideas?: string[];
}

export const untouched: Attempt = { answer: '', first: '', tries: 0, right: false, revealed: false, hints: 0 };

/** The attempt after one more judged try. */
export function afterTry(
  before: Attempt,
  answer: Attempt['answer'],
  right: boolean,
  ideas: readonly string[] = [],
): Attempt {
  const first = before.tries === 0 ? answer : before.first;
  const shown = [...new Set([...(before.ideas ?? []), ...ideas])];
  const held = shown.length > 0 ? { ideas: shown } : {};
  return { ...before, answer, first, right, tries: before.tries + 1, ...held };
}

/** What is left of an attempt when the question gets other numbers: its tries count on, its answer and hints do not. */
export function afresh(before: Attempt, seed: number): Attempt {
  // An answer that was opened was seen: what is found now is no find at the first try.
  const tries = before.revealed ? Math.max(1, before.tries) : before.tries;
  return { ...untouched, first: before.first, tries, seed, ...(before.ideas ? { ideas: before.ideas } : {}) };
}

export interface Tally {
  items: number;
  /** Right in the end, or with the answer opened: nothing is left to do. */
  done: number;
  firstTry: number;
  later: number;
}

export function tally(attempts: readonly Attempt[]): Tally {
  const found = attempts.filter((each) => each.right && !each.revealed);
  return {
    items: attempts.length,
    done: attempts.filter((each) => each.right || each.revealed).length,
    firstTry: found.filter((each) => each.tries === 1).length,
    later: found.filter((each) => each.tries > 1).length,
  };
}

/** What storage gave back, if it is an attempt; another version or another page may have left anything there. */
export function readAttempt(stored: unknown): Attempt | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { answer, first, tries, right, revealed, hints, seed, ideas } = stored as Record<string, unknown>;
  if (!isAnswer(answer) || !isAnswer(first)) return undefined;
  if (typeof tries !== 'number' || typeof hints !== 'number') return undefined;
  const drawn = typeof seed === 'number' ? { seed } : {};
  const held = Array.isArray(ideas) && ideas.every((each) => typeof each === 'string') ? { ideas } : {};
  return { answer, first, tries, right: right === true, revealed: revealed === true, hints, ...drawn, ...held };
}

/** Whether both say the same; one of them may have been written and read. */
export function sameAttempt(one: Attempt, other: Attempt): boolean {
  const text = (attempt: Attempt): string => JSON.stringify(readAttempt({ ...attempt }));
  return text(one) === text(other);
}

function isAnswer(value: unknown): value is Attempt['answer'] {
  return typeof value === 'string' || (Array.isArray(value) && value.every((each) => Number.isInteger(each)));
}
