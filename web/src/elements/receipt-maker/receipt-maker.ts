/**
 * Saves a learner's answers as a file for their teacher, with their name if they type it.
 *
 * @slot - what stands here without scripts
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { tReceipt } from '../../locales/t-receipt.ts';
import { contentOf, toReceipt } from '../../receipt/receipt.ts';
import { allEntries } from '../../record/merge.ts';
import { saveFile } from '../../record/save.ts';
import { loadScript } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { shared } from '../../state/global.ts';
import { controls } from '../../styles/controls.css.ts';
import { receiptMakerStyles } from './receipt-maker.css.ts';

export class ReceiptMaker extends LitElement {
  static override properties = { state: { state: true } };
  static override styles = [controls, receiptMakerStyles];
  declare state: 'loading' | 'ready' | 'failed';

  constructor() {
    super();
    this.state = 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('progress-changed', this.#changed);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('progress-changed', this.#changed);
  }

  #changed = (): void => this.requestUpdate();

  async #load(): Promise<void> {
    try {
      await loadScript('answer-key');
      this.state = 'ready';
    } catch (error) {
      this.state = 'failed';
      console.warn(error);
    }
    await this.updateComplete;
    this.toggleAttribute('data-ready', true);
  }

  #content() {
    const name = this.renderRoot.querySelector('input')?.value ?? '';
    const key = shared().answerKey;
    return key && contentOf(allEntries(), key, name, new Date().toISOString());
  }

  #save(): void {
    const content = this.#content();
    if (!content) return;
    const name = tReceipt('file', { date: content.made.slice(0, 10) });
    saveFile(name, toReceipt(content), 'application/json');
  }

  override render(): TemplateResult {
    const count = Object.keys(this.#content()?.answers ?? {}).length;
    const holds = count === 0 ? tReceipt('holds.nothing') : tReceipt('holds', { count });
    return html`<p>${tReceipt('about')}</p>
      <p>
        <label><span>${tReceipt('name')}</span><input type="text" autocomplete="name" maxlength="80" /></label>
      </p>
      <p class="holds">${this.state === 'failed' ? tReceipt('failed') : holds}</p>
      <p><button type="button" ?disabled=${this.state !== 'ready'} @click=${this.#save}>${tReceipt('save')}</button></p>`;
  }
}

define('receipt-maker', ReceiptMaker);
