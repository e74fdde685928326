/** `:::summary{depth="basic"}` … `:::`: the lesson in short. Where all three depths are there, a switch shows one of them. */

import { z } from 'zod';
import { type Html, html } from '../../html.ts';
import { CLOSE } from '../boxed-text.ts';
import { container } from '../directive.ts';

const depths = { basic: 'Basic', medium: 'Medium', detailed: 'Detailed' };
type Depth = keyof typeof depths;

export default container({
  schema: z.strictObject({ depth: z.enum(Object.keys(depths) as [Depth]) }),
  open({ depth }, page) {
    const present = page.alike.map((each) => each.depth);
    if (present.filter((each) => each === depth).length > 1)
      page.refuse('depth', `depth was "${depth}" twice in this lesson; allowed: once`);
    const complete = Object.keys(depths).every((each) => present.includes(each));
    const before = complete && depth === present[0] && choice;
    const heading = `summary-${depth}`;
    return html`${before}<section class="summary${complete && ' switched'}" data-depth="${depth}" aria-labelledby="${heading}">
<h2 id="${heading}">Summary, ${depths[depth].toLowerCase()}</h2>
`;
  },
  close: CLOSE,
});

/** Shown where scripts run; they know what the reader chose before (`entries/depth-switch.ts`). */
const choice: Html = html`<fieldset class="depth-switch segments">
<legend>How deep?</legend>
${Object.entries(depths).map(([depth, name]) => html`<label><input type="radio" name="depth" value="${depth}"${depth === 'basic' && html` checked`}><span>${name}</span></label>\n`)}</fieldset>
`;
