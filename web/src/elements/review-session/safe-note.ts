/** After a day of reviews: offers to ask the browser that it keeps the ratings. Nothing stands there where it has promised so. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { tReview } from '../../locales/t-review.ts';
import { askToKeep, isSafe, place } from '../../record/place.ts';
import { define } from '../../state/define.ts';

class SafeNote extends LitElement {
  static override properties = { state: { state: true } };
  declare state: 'quiet' | 'offered' | 'promised' | 'refused';

  constructor() {
    super();
    this.state = 'quiet';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (place() !== 'browser') return;
    void isSafe().then((safe) => {
      if (safe === false) this.state = 'offered';
    });
  }

  async #ask(): Promise<void> {
    this.state = (await askToKeep()) ? 'promised' : 'refused';
  }

  override render(): TemplateResult | typeof nothing {
    if (this.state === 'quiet') return nothing;
    if (this.state !== 'offered') return html`<p role="status">${this.#answer()}</p>`;
    return html`<p>${tReview('safe')}</p>
      <p><button type="button" class="quiz-again" data-safe @click=${() => void this.#ask()}>${tReview('safe.ask')}</button></p>`;
  }

  #answer(): TemplateResult {
    const [before, after] = tReview(this.state === 'promised' ? 'safe.yes' : 'safe.no').split('{progress}');
    const link = html`<a href="../progress/index.html">${tReview('keep.progress')}</a>`;
    return html`${before}${after === undefined ? nothing : link}${after}`;
  }
}

define('safe-note', SafeNote);
