/** Parts of a card on view: the field of a task, the buttons of a rating, the line about keys. */

import { html, nothing, type TemplateResult } from 'lit';
import { tReview } from '../../locales/t-review.ts';
import { RATINGS, type Rating } from '../../review/history.ts';
import { span } from './spans.ts';

export function numberField(decimals: number, typed: string, problem: boolean): TemplateResult {
  const words = decimals === 0 ? tReview('yours.whole') : tReview('yours', { count: decimals });
  return html`<p class="quiz-number-field">
      <label
        ><span>${words}</span
        ><input
          data-entry
          type="text"
          inputmode="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          size="10"
          .value=${typed}
          aria-invalid=${problem}
      /></label>
    </p>
    ${problem ? html`<p>${tReview('notNumber')}</p>` : nothing}`;
}

/** With each rating, when the card would come back, in seconds from now. */
export function ratingButtons(
  suggested: Rating,
  times: Record<Rating, number>,
  rate: (rating: Rating) => void,
): TemplateResult {
  return html`<fieldset class="review-ratings">
    <legend>${tReview('rate')}</legend>
    ${RATINGS.map(
      (rating) =>
        html`<button
          type="button"
          class=${rating === suggested ? 'quiz-check' : 'quiz-again'}
          ?data-suggested=${rating === suggested}
          @click=${() => rate(rating)}
        >
          <span><kbd>${rating}</kbd> ${tReview(`rating.${rating}`)}</span>
          <small>${tReview(`rating.about.${rating}`)}</small>
          <small>${span(times[rating], 'in')}</small>
        </button>`,
    )}
  </fieldset>`;
}

/** "Keys: Space shows the answer, …", with the keys as keys. */
export function keysText(): (TemplateResult | string)[] {
  const keys: Record<string, TemplateResult> = {
    show: html`<kbd>${tReview('key.space')}</kbd>`,
    rate: html`<kbd>1</kbd>–<kbd>4</kbd>`,
    undo: html`<kbd>U</kbd>`,
  };
  return tReview('keys')
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? (keys[part] ?? part) : part));
}
