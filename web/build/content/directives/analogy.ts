/** `:::analogy{title="…"}` … `:::`: an everyday picture of an idea, which ends with where the picture breaks. */

import { z } from 'zod';
import { anchorOf, CLOSE, openBox } from '../boxed-text.ts';
import { container } from '../directive.ts';
import { aidKinds, refuseMoreThanText } from '../notes.ts';

const END = '**Where it breaks.**';

export default container({
  schema: z.strictObject({ title: z.string().min(1) }),
  open({ title }, page) {
    if (!page.body.split('\n').some((line) => line.trimStart().startsWith(END)))
      page.refuse('', `had no paragraph on where it breaks; allowed: a last paragraph that begins with ${END}`);
    refuseMoreThanText(page);
    const anchor = anchorOf('analogy', title, page);
    page.scope.notes.aids.push({ kind: 'analogy', title, anchor, text: page.body, place: page.place });
    return openBox({ class: 'analogy', id: anchor }, page.inline(title), aidKinds.analogy);
  },
  close: CLOSE,
});
