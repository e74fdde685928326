/** `::quiz{}`: all items of the lesson's quiz.yaml that are not placed in the text. */

import { z } from 'zod';
import { html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { quizHtml } from '../quiz.ts';

export default leaf({
  schema: z.strictObject({}),
  render(_, page) {
    const items = page.scope.quiz?.items.filter((each) => each.item.in === 'quiz') ?? [];
    if (items.length > 0) return quizHtml(items, page.scope, page.renderer, 'quiz');
    if (!page.scope.quiz?.broken)
      page.refuse('', 'has nothing to show; allowed: a lesson whose quiz.yaml has items without `in: text`');
    return html``;
  },
});
