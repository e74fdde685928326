/** States that one can go back to and forth again. Pure. */

export class Undo<S> {
  #past: S[] = [];
  #future: S[] = [];
  #now: S;
  readonly #most: number;

  constructor(start: S, most = 100) {
    this.#now = start;
    this.#most = most;
  }

  get now(): S {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** A new state; what was undone before is given up. */
  take(state: S): void {
    this.#past.push(this.#now);
    if (this.#past.length > this.#most) this.#past.shift();
    this.#future = [];
    this.#now = state;
  }

  undo(): S {
    const before = this.#past.pop();
    if (before !== undefined) {
      this.#future.push(this.#now);
      this.#now = before;
    }
    return this.#now;
  }

  redo(): S {
    const next = this.#future.pop();
    if (next !== undefined) {
      this.#past.push(this.#now);
      this.#now = next;
    }
    return this.#now;
  }
}
