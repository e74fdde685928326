/** How much of the course another language has, and what it does not have yet. */

/** What is counted apart: a translator does one after the other. */
export const areas = ['frame', 'course', 'lessons', 'pictures', 'quizzes', 'cards', 'glossary', 'family'] as const;
export type Area = (typeof areas)[number];

export class Coverage {
  readonly #counts = new Map<Area, { done: number; all: number }>();
  readonly #missing: string[] = [];

  /** One text; `what` tells its place where it is missing. */
  count(area: Area, done: boolean, what: string): void {
    const counts = this.#counts.get(area) ?? { done: 0, all: 0 };
    this.#counts.set(area, { done: counts.done + Number(done), all: counts.all + 1 });
    if (!done) this.#missing.push(what);
  }

  /** "96 %: frame 310 of 320, lessons 12 of 29, …" */
  get summary(): string {
    const parts = areas.flatMap((area) => {
      const counts = this.#counts.get(area);
      return counts ? [`${area} ${counts.done} of ${counts.all}`] : [];
    });
    const all = [...this.#counts.values()];
    const share = sum(all.map(({ done }) => done)) / Math.max(1, sum(all.map((counts) => counts.all)));
    return `${Math.floor(100 * share)} %: ${parts.join(', ')}`;
  }

  /** What is missing, a line each, in the order in which it was looked for. */
  get missing(): readonly string[] {
    return this.#missing;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
