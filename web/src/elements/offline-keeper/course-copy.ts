/** The copy of the course on this device, as the page shows it: what it is in, and what can be done about it. */

import {
  ask,
  type Hindrance,
  hindrance,
  isRemoved,
  keepCourse,
  savesData,
  scopeHere,
  setRemoved,
  stateOf,
} from '../../offline/keeping.ts';
import { coursePrefix, type State } from '../../offline/kept.ts';

/**
 * `refused` by browser or host; `removed` by the reader; `saving`: the reader saves data, so nothing was fetched unasked;
 * `keeping`: on its way; `partly`: something did not come, or the browser has forgotten some of it.
 */
export type Copy = Hindrance | 'looking' | 'refused' | 'removed' | 'saving' | 'keeping' | 'partly' | 'kept';

/** Between two looks at a copy on its way, in milliseconds. */
const LOOK = 400;
/** For all of it, over a slow line. */
const LONG = 30 * 60_000;

export class CourseCopy {
  copy: Copy = 'looking';
  state: State | undefined;
  /** A later version is here, too, and waits for its turn. */
  waiting = false;
  readonly #changed: () => void;
  /** Of several looks the last one counts. */
  #turn = 0;
  #known: () => void = () => {};
  readonly #first = new Promise<void>((known) => {
    this.#known = known;
  });

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Comes back when something is known; it may go on changing. */
  look(): Promise<void> {
    void this.#look();
    return this.#first;
  }

  async #look(): Promise<void> {
    const why = hindrance();
    if (why) return this.#set(why);
    const known = await knownCopy();
    if (known) return this.#follow(known);
    if (isRemoved()) return this.#set('removed');
    if (savesData()) return this.#set('saving');
    await this.#register();
  }

  /** Because the reader asks for it. */
  async keep(): Promise<void> {
    setRemoved(false);
    this.#set('keeping');
    const known = await knownCopy();
    if (!known?.active) return this.#register();
    const filled = ask(known.active, 'fill', LONG);
    await this.#follow(known, filled);
  }

  async remove(): Promise<void> {
    setRemoved(true);
    await (await knownCopy())?.unregister();
    const prefix = coursePrefix(scopeHere());
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
    this.#set('removed');
  }

  leave(): void {
    this.#turn++;
  }

  async #register(): Promise<void> {
    const course = await keepCourse();
    if (course) await this.#follow(course);
    else this.#set('refused');
  }

  /** Until it is all there or will not be; `filled`: what was missing is being fetched. */
  async #follow(course: ServiceWorkerRegistration, filled?: Promise<unknown>): Promise<void> {
    const turn = ++this.#turn;
    const worker = course.active ?? course.waiting ?? course.installing;
    if (!worker) return this.#set('partly');
    let filling = filled !== undefined;
    filled?.then(() => {
      filling = false;
    });
    for (;;) {
      const onItsWay = filling || worker.state === 'installing';
      const state = await stateOf(worker);
      if (turn !== this.#turn) return;
      this.state = state ?? this.state;
      this.waiting = Boolean(course.waiting && course.active);
      if (worker.state === 'redundant') return this.#set('partly');
      if (!onItsWay) return this.#set(state && state.files > 0 && state.keptFiles === state.files ? 'kept' : 'partly');
      this.#set('keeping');
      await new Promise((soon) => setTimeout(soon, LOOK));
    }
  }

  #set(copy: Copy): void {
    this.copy = copy;
    this.#known();
    this.#changed();
  }
}

async function knownCopy(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.getRegistration(scopeHere());
  } catch {
    return undefined; // refused
  }
}
