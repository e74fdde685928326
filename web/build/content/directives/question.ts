/** `::question{id="…"}`: one item of the lesson's quiz.yaml, where the text needs it. */

import { z } from 'zod';
import { html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { didYouMean } from '../nearest.ts';
import { quizHtml } from '../quiz.ts';

export default leaf({
  schema: z.strictObject({ id: z.string() }),
  render({ id }, page) {
    const items = page.scope.quiz?.items ?? [];
    const found = items.find((each) => each.item.id === id);
    page.scope.outline.questions.push({ id, place: page.place });
    if (found) return quizHtml([found], page.scope, page.renderer);
    const known = items.map((each) => each.item.id);
    if (!page.scope.quiz?.broken)
      page.refuse('id', `id was "${id}"; allowed: an item of this lesson's quiz.yaml.${didYouMean(id, known)}`);
    return html``;
  },
});
