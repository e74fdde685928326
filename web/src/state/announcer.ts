/** Says at most one thing in two seconds to a screen reader; of several that wait, the newest wins. */
export class Announcer {
  readonly #say: (text: string) => void;
  readonly #apart: number;
  #last = Number.NEGATIVE_INFINITY;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (text: string) => void, apart = 2000) {
    this.#say = say;
    this.#apart = apart;
  }

  announce(text: string): void {
    clearTimeout(this.#waiting);
    const rest = this.#last + this.#apart - performance.now();
    if (rest <= 0) this.#now(text);
    else this.#waiting = setTimeout(() => this.#now(text), rest);
  }

  stop(): void {
    clearTimeout(this.#waiting);
  }

  #now(text: string): void {
    this.#last = performance.now();
    this.#say(text);
  }
}
