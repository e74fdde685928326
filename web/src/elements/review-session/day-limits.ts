/** How much a day holds, where new cards come from, and the cards that were set aside. Light DOM, as the session around it. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { tReview } from '../../locales/t-review.ts';
import { keepLimits, keptLimits } from '../../record/cards.ts';
import { type Limits, RANGES } from '../../review/limits.ts';
import { define } from '../../state/define.ts';
import { shared } from '../../state/global.ts';
import type { Session } from './session.ts';

class DayLimits extends LitElement {
  static override properties = { session: { attribute: false }, said: { state: true } };
  declare session: Session | undefined;
  declare said: string;

  constructor() {
    super();
    this.session = undefined;
    this.said = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('progress-changed', this.#changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('progress-changed', this.#changed);
  }

  #changed = (): void => this.requestUpdate();

  #change(name: 'fresh' | 'reviews', input: HTMLInputElement): void {
    const { low, high } = RANGES[name];
    const value = Number(input.value);
    const fits = input.value.trim() !== '' && Number.isInteger(value) && value >= low && value <= high;
    this.said = fits ? '' : tReview('settings.range', { given: input.value || '–', low, high });
    if (fits) this.#keep({ [name]: value });
    else input.value = String(keptLimits()[name]);
  }

  #keep(change: Partial<Limits>): void {
    keepLimits({ ...keptLimits(), ...change });
  }

  override render(): TemplateResult {
    const limits = keptLimits();
    return html`<details class="review-limits">
      <summary>${tReview('settings')}</summary>
      <p>${tReview('settings.about')}</p>
      ${(['fresh', 'reviews'] as const).map(
        (name) =>
          html`<p><label><span>${tReview(`settings.${name}`, { low: RANGES[name].low, high: RANGES[name].high })}</span>
              <input type="number" inputmode="numeric" data-limit=${name} min=${RANGES[name].low} max=${RANGES[name].high} .value=${String(limits[name])}
                @change=${(event: Event) => this.#change(name, event.currentTarget as HTMLInputElement)} /></label></p>`,
      )}
      <p role="status">${this.said}</p>
      <fieldset>
        <legend>${tReview('settings.from')}</legend>
        ${(['read', 'all'] as const).map(
          (from) =>
            html`<label><input type="radio" name="review-from" .checked=${limits.from === from} @change=${() => this.#keep({ from })} />
                ${tReview(`settings.from.${from}`)}</label>`,
        )}
      </fieldset>
      ${this.#aside()}
    </details>`;
  }

  #aside(): TemplateResult | typeof nothing {
    const aside = [...(this.session?.histories ?? [])].filter(([, history]) => history.aside);
    if (aside.length === 0) return nothing;
    return html`<h3>${tReview('settings.aside')}</h3>
      <ul>
        ${aside.map(
          ([id]) =>
            html`<li>${unsafeHTML(shared().cardTexts?.[id]?.front ?? id)}
                <button type="button" class="quiz-again" @click=${() => this.session?.setAside(id, false)}>${tReview('settings.back')}</button></li>`,
        )}
      </ul>`;
  }
}

define('day-limits', DayLimits);
