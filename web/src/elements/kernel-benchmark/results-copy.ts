/** A button that puts a text on the clipboard, and shows it where the browser does not let it. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { tBenchmark } from '../../locales/t-benchmark.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { resultsCopyStyles } from './results-copy.css.ts';

export class ResultsCopy extends LitElement {
  static override properties = { text: { attribute: false }, copied: { state: true }, refused: { state: true } };
  static override styles = [controls, resultsCopyStyles];
  declare text: string;
  /** The text that was copied: of another one the words no longer hold. */
  declare copied: string | undefined;
  declare refused: boolean;

  constructor() {
    super();
    this.text = '';
    this.copied = undefined;
    this.refused = false;
  }

  async copy(): Promise<void> {
    const { text } = this;
    try {
      await navigator.clipboard.writeText(text);
      this.refused = false;
    } catch {
      this.refused = true; // pages from disk, frames and private windows may be refused
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
    this.copied = text;
  }

  override render(): TemplateResult {
    const fresh = this.copied === this.text;
    return html`<button type="button" @click=${() => void this.copy()}>${tBenchmark('copyText')}</button>
      <p class="soft" role="status">${fresh ? tBenchmark(this.refused ? 'notCopied' : 'copied') : nothing}</p>
      ${
        this.refused
          ? html`<textarea readonly rows="8" aria-label=${tBenchmark('text.label')} .value=${this.text}></textarea>`
          : nothing
      }`;
  }
}

define('results-copy', ResultsCopy);
