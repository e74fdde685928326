/**
 * `:::prediction{id="…" question="…" options="A | B | C" answer="2"}` … `:::`: asks for a guess; the text inside explains and
 * is shown after it. Without scripts and on paper, question, answer and explanation stand there together.
 */

import { z } from 'zod';
import { tPrediction } from '../../../src/locales/t-prediction.ts';
import { html } from '../../html.ts';
import { container, type DirectivePage } from '../directive.ts';
import { count, id, takeId } from '../directive-attributes.ts';

const most = 6;

const schema = z.strictObject({
  id,
  /** Inline Markdown, as are the options. */
  question: z.string().min(1),
  /** Bars with a space on both sides stand between them, so that a formula may hold a bar. */
  options: z.string().transform((text) => text.split(/\s\|\s/).map((option) => option.trim())),
  /** Which one is right, counted from 1. */
  answer: count,
});

export default container({
  schema,
  open({ id, question, options, answer }, page) {
    takeId(id, page);
    refuseOptions(options, answer, page);
    const prompt = inline('question', question, page);
    const texts = options.map((option) => inline('options', option, page));
    const { lesson, outline } = page.scope;
    outline.guesses.push({ id, question: prompt.text, options: texts.map(({ text }) => text), answer });
    const fields = texts.map(
      (text, index) =>
        html`<li data-option="${index + 1}"><label><input type="radio" name="${lesson}--guess--${id}" value="${index + 1}"><span>${text}</span></label></li>\n`,
    );
    // Buttons are shown where scripts run; they stand here so that nothing moves when the element wakes up.
    return html`<prediction-block id="${id}" lesson="${lesson}" item="${id}" answer="${answer}">
<fieldset class="quiz-item">
<legend><span class="quiz-number">${tPrediction('ask')}</span> ${prompt}</legend>
<ul class="quiz-options">
${fields}</ul>
<div class="quiz-feedback" role="status"></div>
<div class="prediction-foot">
<button type="button" class="quiz-check" data-lock>${tPrediction('lock')}</button>
<button type="button" class="quiz-again" data-skip>${tPrediction('skip')}</button>
<button type="button" class="quiz-again" data-again>${tPrediction('again')}</button>
</div>
</fieldset>
<div class="prediction-answer">
<p class="prediction-verdict"><strong>${tPrediction('is')}</strong> ${texts[answer - 1] ?? ''}</p>
`;
  },
  close: '</div>\n</prediction-block>\n',
});

function refuseOptions(options: readonly string[], answer: number, page: DirectivePage): void {
  const twin = options.find((option, index) => options.indexOf(option) !== index);
  if (options.length < 2 || options.length > most)
    page.refuse('options', `options had ${options.length}; allowed: 2 to ${most}, with " | " between them`);
  else if (options.includes(''))
    page.refuse('options', 'options had an empty one; allowed: text on both sides of each " | "');
  else if (twin !== undefined) page.refuse('options', `options had "${twin}" twice; allowed: options that differ`);
  else if (answer < 1 || answer > options.length)
    page.refuse('answer', `answer was ${answer}; allowed: 1 to ${options.length}`);
}

/** A link inside a field to tick would be two targets in one. */
function inline(attribute: 'question' | 'options', markdown: string, page: DirectivePage) {
  const text = page.inline(markdown);
  if (/<a\b/.test(text.text)) page.refuse(attribute, `${attribute} had a link; allowed: text, facts and formulas`);
  return text;
}
