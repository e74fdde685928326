/** A talk by mouse and by keyboard: each sentence can be heard, and all of them together are one stop of the tab key. */

import { SKIP } from './player-view.ts';

interface Actions {
  hear(index: number): void;
  toggle(): void;
  skip(seconds: number): void;
}

export class TextKeys {
  readonly #sentences: readonly HTMLElement[];
  readonly #actions: Actions;
  #chosen = -1;

  constructor(text: HTMLElement, sentences: readonly HTMLElement[], actions: Actions) {
    this.#sentences = sentences;
    this.#actions = actions;
    text.classList.add('hearable');
    text.addEventListener('click', (event) => this.#click(event));
    text.addEventListener('keydown', (event) => this.#key(event));
    text.addEventListener('focusout', ({ target }) => {
      if (target !== this.#sentences[this.#chosen]) plain(target as HTMLElement);
    });
    this.choose(0);
  }

  /**
   * The sentence that the tab key comes to. Only this one is a button, so that reading on is not a list of buttons. As the talk
   * goes on, the focus stays where the reader has put it: a screen reader would speak each sentence over the voice.
   */
  choose(index: number): void {
    const [before, here] = [this.#sentences[this.#chosen], this.#sentences[index]];
    if (!here || before === here) return;
    if (before?.matches(':focus')) before.tabIndex = -1;
    else plain(before);
    here.tabIndex = 0;
    here.setAttribute('role', 'button');
    this.#chosen = index;
  }

  #click(event: MouseEvent): void {
    const said = (event.target as Element).closest<HTMLElement>('.said');
    // Who marks words wants to copy them.
    if (!said || getSelection()?.isCollapsed === false) return;
    this.#actions.hear(this.#sentences.indexOf(said));
  }

  #key(event: KeyboardEvent): void {
    if (!(event.target as Element).matches('.said') || event.ctrlKey || event.altKey || event.metaKey) return;
    const steps: Record<string, () => void> = {
      Enter: () => this.#actions.hear(this.#sentences.indexOf(event.target as HTMLElement)),
      ' ': () => this.#actions.toggle(),
      ArrowDown: () => this.#go(1),
      ArrowUp: () => this.#go(-1),
      ArrowRight: () => this.#actions.skip(SKIP),
      ArrowLeft: () => this.#actions.skip(-SKIP),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  }

  #go(step: 1 | -1): void {
    this.choose(this.#chosen + step);
    this.#sentences[this.#chosen]?.focus({ preventScroll: true });
    this.#sentences[this.#chosen]?.scrollIntoView({ block: 'nearest' });
  }
}

function plain(sentence: HTMLElement | undefined): void {
  sentence?.removeAttribute('tabindex');
  sentence?.removeAttribute('role');
}
