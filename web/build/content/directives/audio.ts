/** `::audio{part="add-first-then-bend"}`: a part of "Listen" inside a lesson, with its text folded away below the player. */

import { z } from 'zod';
import { tAudio } from '../../../src/locales/t-audio.ts';
import { transcript } from '../../audio/transcript.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { didYouMean } from '../nearest.ts';

export default leaf({
  schema: z.strictObject({
    /** A folder of lessons/audio. */
    part: z.string(),
  }),
  render({ part: id }, page) {
    const { scope, renderer } = page;
    const part = scope.parts.get(id);
    if (!part) {
      page.refuse('part', `part was "${id}"; allowed: a part of lessons/audio.${didYouMean(id, scope.parts.keys())}`);
      return html``;
    }
    const { lesson } = scope;
    const english = scope.translation.coverage && { lang: 'en', hreflang: 'en' };
    const link = { ...english, href: `${scope.toRoot}en/listen/${id}/index.html` };
    return html`<section class="listen-box" aria-label="${tAudio('box', { title: part.front.title })}">
<p class="title"><span class="kind">${tAudio('kind')}</span> <a${attributes(link)}>${part.front.title}</a></p>
${transcript(part, { scope: { ...scope, lesson: `${lesson}-listen`, ids: new Map() }, renderer, level: 3 })}</section>
`;
  },
});
