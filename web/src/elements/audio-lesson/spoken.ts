/** Where the talk is, on the page: the sentence is marked and stays in view, and the plots go along. */

import { isStill } from '../../state/motion.ts';
import type { PageText } from './page-text.ts';
import { PlotCues } from './plot-cues.ts';
import { lastPlaces } from './timeline.ts';

export class Spoken {
  readonly #page: PageText;
  readonly #plots: PlotCues;
  #at = -1;

  constructor(page: PageText, host: HTMLElement) {
    this.#page = page;
    this.#plots = new PlotCues(host);
  }

  /** Which sentence is on show; −1 before the first. */
  get at(): number {
    return this.#at;
  }

  show(at: number): void {
    const before = this.#page.sentences[this.#at];
    before?.removeAttribute('aria-current');
    const here = this.#page.sentences[at];
    here?.setAttribute('aria-current', 'true');
    // Who has gone to look at something else is left there.
    if (here && before && isInView(before) && !isFolded(here)) bringIntoView(here);
    // As the talk goes on, a plot that its reader has moved stays there until it is asked for; after a jump, all are taken along.
    const cues = at === this.#at + 1 ? this.#page.cues.slice(at, at + 1) : this.#page.cues.slice(0, at + 1);
    this.#at = at;
    this.#plots.move(lastPlaces(cues));
  }

  /** Plots elsewhere on the page that go along. */
  get plotsOutside(): readonly HTMLElement[] {
    return this.#plots.outside;
  }

  stop(): void {
    this.#plots.stop();
  }
}

/** A question is shown even where the text is folded away. */
export function showQuestion(question: HTMLElement): void {
  if (isFolded(question)) (question.closest('details') as HTMLDetailsElement).open = true;
  bringIntoView(question);
}

const isFolded = (element: Element): boolean => element.closest('details')?.open === false;

export const bringIntoView = (element: Element, block: ScrollLogicalPosition = 'nearest'): void =>
  element.scrollIntoView({ block, behavior: isStill() ? 'auto' : 'smooth' });

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
