/** The way from page to page in one document: what the browser does by itself where a link can lead to another address. */

import { shared } from '../state/global.ts';

/** A place in the history of the browser. */
interface Entry {
  page: string;
  /** Counted up, so that each remembers how far down its reader was. */
  entry: number;
}

export class NextPage {
  readonly #show: (page: string) => void;
  readonly #scrolls = new Map<number, number>();
  #here: Entry;
  #count = 0;

  constructor(show: (page: string) => void, first: string) {
    this.#show = show;
    this.#here = (history.state as Entry | null)?.page === undefined ? { page: first, entry: 0 } : history.state;
    this.#count = this.#here.entry;
    this.#stamp();
  }

  /** Anew after each page: with it, listeners go. */
  listen(): void {
    addEventListener('popstate', () => this.#arrive());
    document.addEventListener('scroll', () => this.#scrolls.set(this.#here.entry, scrollY), { passive: true });
  }

  /** Follows a link, and has done so. */
  go(page: string, query: string, fragment: string): true {
    if (query !== '') {
      this.#here = { page, entry: ++this.#count };
      try {
        history.pushState(this.#here, '', query + fragment);
      } catch {
        history.pushState(this.#here, ''); // the address must stay
      }
      shared().arrival = 'navigate';
      this.#show(page);
    }
    const target = document.getElementById(decodeURIComponent(fragment.slice(1)));
    if (target) target.scrollIntoView();
    else scrollTo(0, 0);
    if (query !== '') begin(target);
    return true;
  }

  /** The reader went back or forward, or to a fragment of this page. */
  #arrive(): void {
    const entry = history.state as Entry | null;
    if (entry?.page === undefined) {
      this.#here = { page: this.#here.page, entry: ++this.#count };
      this.#stamp();
      return;
    }
    const { page } = this.#here;
    this.#here = entry;
    if (entry.page === page) return;
    const down = this.#scrolls.get(entry.entry) ?? 0;
    shared().arrival = 'back_forward';
    this.#show(entry.page);
    scrollTo(0, down);
    begin(null);
  }

  #stamp(): void {
    history.replaceState(this.#here, '');
  }
}

/** Where keys and screen readers go on. */
function begin(target: HTMLElement | null): void {
  const start = target ?? document.querySelector<HTMLElement>('h1');
  if (!start) return;
  if (!start.hasAttribute('tabindex')) start.tabIndex = -1;
  start.focus({ preventScroll: true });
}
