/** Tells readers what in the address of the page was not understood. It stands at the foot of the view until it is closed. */

import { tEmbed } from '../locales/t-embed.ts';
import { address } from './address.ts';
import { sentenceOf } from './sentences.ts';

export class AddressNotice {
  readonly #box = document.createElement('aside');
  readonly #list = document.createElement('ul');

  constructor() {
    this.#box.className = 'asked-notice';
    this.#box.setAttribute('aria-label', tEmbed('notice'));
    const lead = document.createElement('p');
    lead.textContent = tEmbed('notice.lead');
    const close = document.createElement('button');
    close.type = 'button';
    this.#list.tabIndex = 0; // long ones scroll, by the keyboard too
    this.#list.setAttribute('aria-label', tEmbed('notice.list'));
    close.className = 'button';
    close.textContent = tEmbed('notice.close');
    close.addEventListener('click', () => this.#box.remove());
    const head = document.createElement('div');
    head.append(lead, close);
    this.#box.append(head, this.#list);
  }

  show(): void {
    const { warnings } = address();
    if (warnings.length === 0) return;
    this.#list.replaceChildren(
      ...warnings.map((warning) => {
        const item = document.createElement('li');
        item.textContent = sentenceOf(warning);
        return item;
      }),
    );
    document.body.append(this.#box);
  }
}
