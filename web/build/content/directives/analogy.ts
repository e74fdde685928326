/** `:::analogy{title="…"}` … `:::`: an everyday picture of an idea, which ends with where the picture breaks. */

import { z } from 'zod';
import { tLesson } from '../../../src/locales/t-lesson.ts';
import { anchorOf, CLOSE, openBox } from '../boxed-text.ts';
import { container } from '../directive.ts';
import { refuseMoreThanText } from '../notes.ts';

/** How its last paragraph begins: "**Where it breaks.**" */
const end = (): string => `**${tLesson('analogy.breaks')}**`;

export default container({
  schema: z.strictObject({ title: z.string().min(1) }),
  open({ title }, page) {
    if (!page.body.split('\n').some((line) => line.trimStart().startsWith(end())))
      page.refuse('', `had no paragraph on where it breaks; allowed: a last paragraph that begins with ${end()}`);
    refuseMoreThanText(page);
    const anchor = anchorOf('analogy', title, page);
    page.scope.notes.aids.push({ kind: 'analogy', title, anchor, text: page.body, place: page.place });
    return openBox({ class: 'analogy', id: anchor }, page.inline(title), tLesson('kind.analogy'));
  },
  close: CLOSE,
});
