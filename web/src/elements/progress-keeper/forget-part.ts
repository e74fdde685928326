/** Deletes all progress, after asking once more. */

import { html, LitElement, type TemplateResult } from 'lit';
import { tProgress } from '../../locales/t-progress.ts';
import { wipe } from '../../record/merge.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { progressKeeperStyles } from './progress-keeper.css.ts';

class ForgetPart extends LitElement {
  static override properties = { asking: { state: true }, said: { state: true } };
  static override styles = [controls, progressKeeperStyles];
  declare asking: boolean;
  declare said: string;

  constructor() {
    super();
    this.asking = false;
    this.said = '';
  }

  async #ask(asking: boolean): Promise<void> {
    this.asking = asking;
    await this.updateComplete;
    // The safe button: whoever presses Enter twice loses nothing.
    this.renderRoot.querySelector<HTMLElement>('[data-safe]')?.focus();
  }

  #forget(): void {
    wipe();
    document.dispatchEvent(new CustomEvent('progress-changed', { detail: { key: '' } }));
    this.said = tProgress('forget.done');
    void this.#ask(false);
  }

  override render(): TemplateResult {
    return html`<p>${tProgress('forget.about')}</p>
      ${
        this.asking
          ? html`<p class="sure">${tProgress('forget.sure')}</p>
              <p class="row">
                <button type="button" data-safe @click=${() => void this.#ask(false)}>${tProgress('forget.no')}</button>
                <button type="button" data-delete @click=${this.#forget}>${tProgress('forget.yes')}</button>
              </p>`
          : html`<p><button type="button" data-safe @click=${() => void this.#ask(true)}>${tProgress('forget.start')}</button></p>`
      }
      <p role="status" class="said">${this.said}</p>`;
  }
}

define('forget-part', ForgetPart);
