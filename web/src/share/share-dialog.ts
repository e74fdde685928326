/**
 * What a page or a part of it is called on the web, in the forms that other programs want. Opened by the button at the foot of a
 * page, or by the mark behind a caption.
 */

import { address } from '../embed/address.ts';
import { partOf } from '../embed/parts.ts';
import { stateNow, writeState } from '../embed/state.ts';
import { tShare } from '../locales/t-share.ts';
import { define } from '../state/define.ts';
import { element } from './fields.ts';
import { offeredParts } from './offered-parts.ts';
import { placeOf } from './place.ts';
import { shareDialogStyles } from './share-dialog.css.ts';
import { shareFormStyles } from './share-form.css.ts';
import { ShareForm } from './share-form.ts';

/** Room for the line below a part, and for the frame's own edges; in pixels. */
const AROUND = 80;

export class ShareDialog extends HTMLElement {
  /** Of the site's root, as the browser has it. */
  root = document.baseURI;

  readonly #dialog = document.createElement('dialog');
  readonly #form = new ShareForm();

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [shareFormStyles, shareDialogStyles].map((styles) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      return sheet;
    });
    shadow.append(this.#dialog);
    this.#build();
  }

  open(part = ''): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#form.show(
      {
        place: placeOf(location),
        path: document.baseURI.replace(/[?#].*/, '').slice(this.root.length),
        title: document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? document.title,
        oembed: document.querySelector('link[type="application/json+oembed"]') !== null,
        parts: offeredParts(document),
        heightOf: (id) => (partOf(document, id)?.getBoundingClientRect().height ?? 0) + AROUND,
        stateOf,
      },
      part,
    );
  }

  #build(): void {
    const close = element('button', '', tShare('close'));
    close.type = 'button';
    close.addEventListener('click', () => this.#dialog.close());
    const heading = element('h2', '', tShare('title'));
    heading.id = 'title';
    const head = element('div', 'head');
    head.append(heading, close);
    this.#dialog.setAttribute('aria-labelledby', heading.id);
    this.#dialog.append(head, this.#form.element);
    // A click on the backdrop lands on the dialog itself.
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
  }
}

/** Of the part, or of all of them. */
function stateOf(part: string): string {
  const all = stateNow(document, address().state);
  const chosen = part === '' ? all : Object.fromEntries(Object.entries(all).filter(([id]) => isIn(id, part)));
  return Object.keys(chosen).length > 0 ? writeState(chosen) : '';
}

/** The part itself, or what stands inside it. */
function isIn(id: string, part: string): boolean {
  return id === part || document.getElementById(part)?.querySelector(`#${id}`) !== null;
}

define('share-dialog', ShareDialog);
