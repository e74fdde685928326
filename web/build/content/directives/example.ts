/** `:::example{title="…"}` … `:::`: a worked example with its numbers. */

import { z } from 'zod';
import { tLesson } from '../../../src/locales/t-lesson.ts';
import { CLOSE, openBox } from '../boxed-text.ts';
import { container } from '../directive.ts';

export default container({
  schema: z.strictObject({ title: z.string().min(1) }),
  open: ({ title }, page) => openBox({ class: 'example' }, page.inline(title), tLesson('example.kind')),
  close: CLOSE,
});
