/** What a picture was drawn from last: a page draws anew only what has changed, and a press does not wait for the rest. */
export class DrawnFrom {
  #last: readonly unknown[] = [];

  /** Whether any of these is another than last time. */
  differs(now: readonly unknown[]): boolean {
    const same = now.length === this.#last.length && now.every((each, index) => each === this.#last[index]);
    this.#last = now;
    return !same;
  }
}
