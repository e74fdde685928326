/**
 * What all guesses have around their fields: question, buttons, and the explanation behind them. Without scripts and on paper,
 * question, answer and explanation stand there together.
 */

import { tPrediction } from '../../src/locales/t-prediction.ts';
import { attributes, type Html, html } from '../html.ts';
import type { DirectivePage } from './directive.ts';
import type { OutlinedGuess } from './outline.ts';

/** `is`: what is so, in words; `shown`: the picture of it. `kind` is what the outline keeps of the kind of guess. */
export function openGuess(
  { id, question, fields, is, shown, answer }: GuessParts,
  kind: Pick<OutlinedGuess, 'options' | 'scale' | 'curve'>,
  page: DirectivePage,
): Html {
  const prompt = textAlone('question', question, page);
  const { lesson, outline } = page.scope;
  outline.guesses.push({ id, question: prompt.text, so: is.text, ...kind });
  // Buttons are shown where scripts run; they stand here so that nothing moves when the element wakes up.
  return html`<prediction-block${attributes({ id, lesson, item: id, answer })}>
<fieldset class="quiz-item">
<legend><span class="quiz-number">${tPrediction('ask')}</span> ${prompt}</legend>
${fields}
<div class="quiz-feedback" role="status"></div>
<div class="prediction-foot">
<button type="button" class="quiz-check" data-lock>${tPrediction('lock')}</button>
<button type="button" class="quiz-again" data-skip>${tPrediction('skip')}</button>
<button type="button" class="quiz-again" data-again>${tPrediction('again')}</button>
</div>
</fieldset>
<div class="prediction-answer">
<p class="prediction-verdict"><strong>${tPrediction('is')}</strong> ${is}</p>
${shown}`;
}

interface GuessParts {
  id: string;
  /** Inline Markdown. */
  question: string;
  fields: Html;
  is: Html;
  shown: Html;
  /** Of options, which one is right, counted from 1. */
  answer?: number;
}

export const CLOSE_GUESS = '</div>\n</prediction-block>\n';

/** A link inside a field to tick would be two targets in one, and one in the question leads away from it. */
export function textAlone(attribute: string, markdown: string, page: DirectivePage): Html {
  const text = page.inline(markdown);
  if (/<a\b/.test(text.text)) page.refuse(attribute, `${attribute} had a link; allowed: text, facts and formulas`);
  return text;
}
