/** `:::summary{depth="basic"}` … `:::`: the lesson in short. Where all three depths are there, a switch shows one of them. */

import { z } from 'zod';
import { tLesson } from '../../../src/locales/t-lesson.ts';
import { type Html, html } from '../../html.ts';
import { CLOSE } from '../boxed-text.ts';
import { container } from '../directive.ts';

const depths = ['basic', 'medium', 'detailed'] as const;

export default container({
  schema: z.strictObject({ depth: z.enum(depths) }),
  open({ depth }, page) {
    const present = page.alike.map((each) => each.depth);
    if (present.filter((each) => each === depth).length > 1)
      page.refuse('depth', `depth was "${depth}" twice in this lesson; allowed: once`);
    const complete = depths.every((each) => present.includes(each));
    const before = complete && depth === present[0] && choice();
    const heading = `summary-${depth}`;
    return html`${before}<section class="summary${complete && ' switched'}" data-depth="${depth}" aria-labelledby="${heading}">
<h2 id="${heading}">${tLesson(`summary.${depth}`)}</h2>
`;
  },
  close: CLOSE,
});

/** Shown where scripts run; they know what the reader chose before (`entries/depth-switch.ts`). */
function choice(): Html {
  return html`<fieldset class="depth-switch segments">
<legend>${tLesson('depth.choose')}</legend>
${depths.map((depth) => html`<label><input type="radio" name="depth" value="${depth}"${depth === 'basic' && html` checked`}><span>${tLesson(`depth.${depth}`)}</span></label>\n`)}</fieldset>
`;
}
