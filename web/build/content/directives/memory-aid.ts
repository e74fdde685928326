/** `:::memory-aid{kind="rhyme" title="…"}` … `:::`: words that keep an idea in mind. */

import { z } from 'zod';
import { tLesson } from '../../../src/locales/t-lesson.ts';
import { anchorOf, CLOSE, openBox } from '../boxed-text.ts';
import { container } from '../directive.ts';
import { refuseMoreThanText } from '../notes.ts';

export default container({
  schema: z.strictObject({
    kind: z.enum(['rhyme', 'story', 'acronym']),
    title: z.string().min(1),
  }),
  open({ kind, title }, page) {
    refuseMoreThanText(page);
    const anchor = anchorOf(kind, title, page);
    page.scope.notes.aids.push({ kind, title, anchor, text: page.body, place: page.place });
    return openBox({ class: 'memory-aid', id: anchor }, page.inline(title), tLesson(`kind.${kind}`));
  },
  close: CLOSE,
});
