/**
 * Flashcards one at a time: the question, then the answer beneath it, then the next card. Light DOM: the list of cards stays
 * in the page for paper and for readers without scripts; the card on view is a copy.
 *
 * @attr lesson - folder of the lesson that the cards belong to
 * @slot - a definition list as `build/content/cards.ts` writes it, a `<div data-card="id">` for each card
 */

import { num } from '../../locales/num.ts';
import { tCards } from '../../locales/t-cards.ts';
import { define } from '../../state/define.ts';
import { type Position, position } from './position.ts';

export class CardDeck extends HTMLElement {
  #cards: HTMLElement[] = [];
  #at: Position = position(0);
  readonly #number = document.createElement('p');
  readonly #faces = document.createElement('div');
  readonly #onward = button('quiz-check');
  readonly #back = button('quiz-again');

  connectedCallback(): void {
    if (this.#cards.length > 0) return;
    this.#cards = [...this.querySelectorAll<HTMLElement>('[data-card]')];
    this.#at = position(this.#cards.length);
    const view = this.#view();
    this.#show(); // before it is in the page: nothing is read out until something changes
    this.append(view);
    this.toggleAttribute('data-ready', true);
  }

  #view(): HTMLElement {
    const view = document.createElement('section');
    view.className = 'card-view';
    view.setAttribute('aria-label', tCards('label'));
    this.#number.className = 'card-number';
    this.#faces.className = 'card-faces';
    // Read out as it changes, while the focus stays on the button: Enter goes through the whole deck.
    this.#faces.setAttribute('aria-live', 'polite');
    this.#back.textContent = tCards('previous');
    this.#back.addEventListener('click', () => this.#go(this.#at.before()));
    this.#onward.addEventListener('click', () => this.#go(this.#at.after()));
    const foot = document.createElement('div');
    foot.className = 'card-foot';
    foot.append(this.#onward, this.#back);
    view.append(this.#number, this.#faces, foot);
    return view;
  }

  #go(at: Position): void {
    this.#at = at;
    this.#show();
  }

  #show(): void {
    const { card, turned, count } = this.#at;
    const [front, back] = [this.#face(card, 'dt', 'card-front'), this.#face(card, 'dd', 'card-back')];
    this.#number.textContent = tCards('number', { number: num(card + 1), count: num(count) });
    // The question that stands there already is not read out again.
    if (turned) this.#faces.append(back);
    else this.#faces.replaceChildren(front);
    this.#onward.textContent = tCards(this.#at.onward);
    // Not `disabled`: a button that loses its focus loses the reader's place.
    this.#back.setAttribute('aria-disabled', String(card === 0));
    this.dataset.current = this.#cards[card]?.dataset.card ?? '';
  }

  #face(card: number, tag: 'dt' | 'dd', name: string): HTMLElement {
    const face = document.createElement('div');
    face.className = name;
    const text = this.#cards[card]?.querySelector(tag)?.cloneNode(true);
    face.append(...(text?.childNodes ?? []));
    return face;
  }
}

function button(name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  return made;
}

define('card-deck', CardDeck);
