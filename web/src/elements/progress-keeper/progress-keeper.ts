/**
 * Says what progress there is and where it is kept; saves it, reads it in, deletes it.
 *
 * @slot - what stands here without scripts
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type ProgressKey, tProgress } from '../../locales/t-progress.ts';
import { heldIn } from '../../record/held.ts';
import { allEntries } from '../../record/merge.ts';
import { askToKeep, isSafe, type Place, place } from '../../record/place.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { progressKeeperStyles } from './progress-keeper.css.ts';
import './code-part.ts';
import './file-part.ts';
import './forget-part.ts';

export class ProgressKeeper extends LitElement {
  static override properties = {
    place: { state: true },
    safe: { state: true },
    refused: { state: true },
  };
  static override styles = [controls, progressKeeperStyles];
  declare place: Place;
  declare safe: boolean | undefined;
  /** The browser was asked to keep it, and did not agree. */
  declare refused: boolean;

  constructor() {
    super();
    this.place = place();
    this.safe = undefined;
    this.refused = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('progress-changed', this.#changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('progress-changed', this.#changed);
  }

  /** First it finds out what the browser promises: a line that came in later would push the others down. */
  protected override async scheduleUpdate(): Promise<void> {
    this.safe ??= await isSafe();
    super.scheduleUpdate();
  }

  #changed = (): void => {
    this.place = place();
    this.requestUpdate();
  };

  async #ask(): Promise<void> {
    this.safe = await askToKeep();
    this.refused = !this.safe;
  }

  override render(): TemplateResult {
    return html`<section aria-labelledby="held"><h2 id="held">${tProgress('held')}</h2>${this.#held()}</section>
      <section aria-labelledby="where">
        <h2 id="where">${tProgress('where')}</h2>
        <p data-place=${this.place}>${tProgress(`place.${this.place}`)}</p>
        ${this.place === 'browser' ? this.#promise() : nothing}
      </section>
      <section aria-labelledby="file"><h2 id="file">${tProgress('file')}</h2><file-part></file-part></section>
      <section aria-labelledby="code">
        <h2 id="code">${tProgress('code')}</h2>
        <code-part ?open=${this.place === 'page'}></code-part>
      </section>
      <section aria-labelledby="forget"><h2 id="forget">${tProgress('forget')}</h2><forget-part></forget-part></section>`;
  }

  #held(): TemplateResult {
    const held = heldIn(allEntries());
    const parts = (Object.keys(held) as (keyof typeof held)[]).filter((part) => held[part] > 0);
    if (parts.length === 0) return html`<p>${tProgress('held.nothing')}</p>`;
    return html`<ul class="held">
      ${parts.map((part) => html`<li>${tProgress(`held.${part}` as ProgressKey, { count: held[part] })}</li>`)}
    </ul>`;
  }

  #promise(): TemplateResult | typeof nothing {
    if (this.safe === undefined) return nothing;
    if (this.safe) return html`<p role="status">${tProgress('safe.yes')}</p>`;
    return html`<p>${tProgress('safe.no')}</p>
      <p><button type="button" @click=${() => void this.#ask()}>${tProgress('safe.ask')}</button></p>
      <p role="status">${this.refused ? tProgress('safe.refused') : nothing}</p>`;
  }

  override updated(): void {
    this.toggleAttribute('data-ready', true);
  }
}

define('progress-keeper', ProgressKeeper);
