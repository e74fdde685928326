/**
 * Progress as a code to copy, and a field for one that was kept.
 *
 * @attr open - the code is on view at once: nothing else keeps the progress
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { tProgress } from '../../locales/t-progress.ts';
import { fromCode, toCode } from '../../record/code.ts';
import { allEntries, mergeEntries } from '../../record/merge.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { progressKeeperStyles } from './progress-keeper.css.ts';
import { saidOf, whyNot } from './said.ts';

class CodePart extends LitElement {
  static override properties = { open: { type: Boolean }, code: { state: true }, said: { state: true } };
  static override styles = [controls, progressKeeperStyles];
  declare open: boolean;
  declare code: string;
  declare said: string;

  constructor() {
    super();
    this.open = false;
    this.code = '';
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('progress-changed', this.#changed);
    this.#changed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('progress-changed', this.#changed);
  }

  #changed = (): void => {
    this.#fresh ??= this.#pack();
  };
  #fresh: Promise<void> | undefined;

  /** Once for all changes of a moment: reading a file in makes hundreds. */
  async #pack(): Promise<void> {
    await Promise.resolve();
    this.#fresh = undefined;
    this.code = await toCode(allEntries());
  }

  #field(name: string): HTMLTextAreaElement {
    return this.renderRoot.querySelector(`#${name}`) as HTMLTextAreaElement;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.code);
      this.said = tProgress('code.copied');
    } catch {
      this.#field('yours').select(); // pages without https, and frames, may not
      this.said = tProgress('code.select');
    }
  }

  async #read(): Promise<void> {
    try {
      this.said = saidOf(mergeEntries(await fromCode(this.#field('given').value)));
    } catch (error) {
      this.said = whyNot(error);
    }
  }

  override render(): TemplateResult {
    return html`<p>${tProgress('code.about')}</p>
      <details ?open=${this.open}>
        <summary>${tProgress('code.yours')}</summary>
        <label class="visually-hidden" for="yours">${tProgress('code.yours')}</label>
        <textarea id="yours" readonly rows="4" spellcheck="false" .value=${this.code}></textarea>
        <p><button type="button" @click=${() => void this.#copy()}>${tProgress('code.copy')}</button></p>
      </details>
      <details>
        <summary>${tProgress('code.given')}</summary>
        <label class="visually-hidden" for="given">${tProgress('code.given')}</label>
        <textarea id="given" rows="4" spellcheck="false" autocomplete="off"></textarea>
        <p><button type="button" @click=${() => void this.#read()}>${tProgress('code.read')}</button></p>
      </details>
      <p role="status" class="said">${this.said}</p>`;
  }
}

define('code-part', CodePart);
