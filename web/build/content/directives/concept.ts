/** `:::concept{term="saturation" plot="09-saturation#far-out"}` … `:::`: a key concept, with the figure that shows it. */

import { z } from 'zod';
import { tLesson } from '../../../src/locales/t-lesson.ts';
import { html } from '../../html.ts';
import { CLOSE, openBox } from '../boxed-text.ts';
import { container } from '../directive.ts';
import { refuseMoreThanText } from '../notes.ts';

export default container({
  schema: z.strictObject({
    /** A word of the glossary. */
    term: z.string().min(1),
    plot: z.string().regex(/^[^#\s]+#[^#\s]+$/, 'allowed: lesson#id of a figure, such as 03-relu#value-and-slope'),
  }),
  open({ term, plot }, page) {
    const { scope } = page;
    const found = scope.glossary.find(term, page.at('term'), scope.problems);
    refuseMoreThanText(page);
    if (!found) return html`<section class="concept">\n`;
    const anchor = `concept-${found.id}`;
    const [lesson = '', figure = ''] = plot.split('#');
    const shown = { lesson, figure, place: page.at('plot') };
    scope.notes.concepts.push({ term: found, plot: shown, anchor, text: page.body, place: page.place });
    const link = html`<a href="${scope.toRoot}${scope.translation.language.id}/glossary/index.html#${found.id}" class="glossary-term">${found.term}</a>`;
    const where = lesson === scope.lesson ? `#${figure}` : `../${lesson}/index.html#${figure}`;
    const look = html`<a class="see" href="${where}">${tLesson('concept.see')}</a>`;
    return openBox({ class: 'concept', id: anchor }, html`${link} ${look}`, tLesson('concept.kind'));
  },
  close: CLOSE,
});
