/**
 * `:::prediction{id="…" question="…" options="A | B | C" answer="2"}` … `:::`: asks for a guess; the text inside explains and
 * is shown after it.
 */

import { z } from 'zod';
import { html } from '../../html.ts';
import { container, type DirectivePage } from '../directive.ts';
import { count, id, takeId } from '../directive-attributes.ts';
import { CLOSE_GUESS, openGuess, textAlone } from '../prediction-frame.ts';

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
    const texts = options.map((option) => textAlone('options', option, page));
    const { lesson } = page.scope;
    const fields = texts.map(
      (text, index) =>
        html`<li data-option="${index + 1}"><label><input type="radio" name="${lesson}--guess--${id}" value="${index + 1}"><span>${text}</span></label></li>\n`,
    );
    const parts = {
      id,
      question,
      answer,
      fields: html`<ul class="quiz-options">\n${fields}</ul>`,
      is: texts[answer - 1] ?? html``,
      shown: html``,
    };
    return openGuess(parts, { options: texts.map(({ text }) => text) }, page);
  },
  close: CLOSE_GUESS,
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
