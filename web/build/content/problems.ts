/**
 * Everything wrong with the lessons, said at once: an author mends ten things after one build, not after ten.
 * Each line reads `file:line:column  what was given; what is allowed`.
 */

export interface Place {
  /** From the repository's root. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
}

interface Problem extends Place {
  message: string;
}

export class Problems extends Error {
  readonly #found = new Map<string, Problem>();

  override get name(): string {
    return 'Problems';
  }

  override get message(): string {
    return this.lines().join('\n');
  }

  get count(): number {
    return this.#found.size;
  }

  add(place: Place, message: string): void {
    const problem = { ...place, message };
    this.#found.set(print(problem), problem);
  }

  /** A problem of a whole file, or of a page that was built. */
  addFile(file: string, message: string): void {
    this.add({ file, line: 1, column: 1 }, message);
  }

  lines(): string[] {
    return [...this.#found.values()].sort(inReadingOrder).map(print);
  }

  throwIfAny(): void {
    if (this.count > 0) throw this;
  }
}

function print({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${message}`;
}

function inReadingOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
