/**
 * Finds places of the course and leads there. Opened by the button of the frame or by a key.
 *
 * Arrow keys move between the field and what was found; Enter in the field opens the first; Escape closes.
 */

import { tSearch } from '../locales/t-search.ts';
import { define } from '../state/define.ts';
import { searchByKey, setSearchByKey } from '../state/settings.ts';
import { type Answer, type Ask, excerpt } from './ask.ts';
import { searchDialogStyles } from './search-dialog.css.ts';

/** More than anybody reads through. */
const SHOWN = 20;

export class SearchDialog extends HTMLElement {
  /** Answers a question; there before the dialog is opened. */
  ask: Ask = () => [];
  /** What addresses of results are relative to. */
  root = document.baseURI;

  readonly #dialog = document.createElement('dialog');
  readonly #field = document.createElement('input');
  readonly #status = document.createElement('p');
  readonly #list = document.createElement('ol');

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(searchDialogStyles);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.#dialog);
    this.#fill();
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#field.select();
    this.#answer();
  }

  #fill(): void {
    this.#field.type = 'search';
    this.#field.autocomplete = 'off';
    this.#field.spellcheck = false;
    this.#field.placeholder = tSearch('search.title');
    this.#field.setAttribute('aria-label', tSearch('search.title'));
    this.#field.addEventListener('input', () => this.#answer());
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = tSearch('search.close');
    close.addEventListener('click', () => this.#dialog.close());
    const bar = part('div', 'bar', this.#field, close);

    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');

    this.#list.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) this.#dialog.close();
    });
    this.#dialog.setAttribute('aria-label', tSearch('search.title'));
    this.#dialog.addEventListener('keydown', this.#onKey);
    // A click on the backdrop lands on the dialog itself.
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.append(bar, this.#status, this.#list, this.#keyChoice());
  }

  /** A single key as a shortcut gets in the way of some: it can be switched off. */
  #keyChoice(): HTMLElement {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = searchByKey();
    box.addEventListener('change', () => setSearchByKey(box.checked));
    label.append(box, tSearch('search.key'));
    return label;
  }

  #onKey = (event: KeyboardEvent): void => {
    const links = [...this.#list.querySelectorAll('a')];
    const stops: HTMLElement[] = [this.#field, ...links];
    const here = stops.indexOf(event.composedPath()[0] as HTMLElement);
    if (here < 0) return;
    if (event.key === 'Enter' && here === 0) links[0]?.click();
    else if (event.key === 'ArrowDown') stops[Math.min(here + 1, stops.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') stops[Math.max(here - 1, 0)]?.focus();
    else return;
    event.preventDefault();
  };

  #answer(): void {
    const words = this.#field.value.trim();
    const found = words === '' ? [] : this.ask(words);
    const shown = found.slice(0, SHOWN);
    this.#list.replaceChildren(...shown.map((answer) => this.#item(answer)));
    this.#list.scrollTop = 0;
    this.#status.textContent =
      words === ''
        ? tSearch('search.hint')
        : found.length === 0
          ? tSearch('search.none')
          : tSearch(found.length > SHOWN ? 'search.first' : 'search.count', { count: found.length, shown: SHOWN });
  }

  #item({ title, kind, within, url, text, terms }: Answer): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = new URL(url, this.root).href;
    const pieces = excerpt(text, terms).map((piece) => (piece.found ? part('mark', '', piece.text) : piece.text));
    link.append(
      part('span', 'name', title),
      part('span', 'kind', tSearch(`search.kind.${kind}`, { within })),
      part('span', 'text', ...pieces),
    );
    item.append(link);
    return item;
  }
}

function part(tag: string, name: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.append(...content);
  return element;
}

define('search-dialog', SearchDialog);
