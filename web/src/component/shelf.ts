/** Where the host page keeps what a lesson gives it: each key apart, so that two tabs do not write over each other. */
export class Shelf {
  readonly #start: string;

  constructor(name: string) {
    this.#start = `nonlinear-lesson/${name || 'nonlinear'}/`;
  }

  entries(): Record<string, string> {
    try {
      const own = Object.entries<string>(localStorage).filter(([item]) => item.startsWith(this.#start));
      return Object.fromEntries(own.map(([item, text]) => [item.slice(this.#start.length), text]));
    } catch {
      return {}; // refused, as in a page from a sandbox
    }
  }

  /** Says whether all of it is kept. */
  keep(changes: Readonly<Record<string, string | null>>): boolean {
    try {
      for (const [key, text] of Object.entries(changes)) {
        const item = this.#start + key;
        if (text === null) localStorage.removeItem(item);
        // Another frame may have brought a newer one meanwhile.
        else if (timeOf(text) >= timeOf(localStorage.getItem(item))) localStorage.setItem(item, text);
      }
      return true;
    } catch {
      return false;
    }
  }
}

/** Progress begins with the time of its change. */
const timeOf = (text: string | null): number => Number.parseInt((text ?? '').slice(1), 10) || 0;
