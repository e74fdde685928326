/**
 * `::audio{part="add-first-then-bend"}`: a part of "Listen" inside a lesson. A card, which opens to the player and the text: what
 * it needs loads then, and sound when somebody plays it.
 */

import { z } from 'zod';
import { tAudio } from '../../../src/locales/t-audio.ts';
import { tPages } from '../../../src/locales/t-pages.ts';
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
    const { front, made } = part;
    const inEnglish = scope.translation.coverage && { lang: 'en' };
    const minutes = made && html` · ${tPages('count.min', { count: Math.round(made.seconds / 60) })}`;
    const link = {
      ...(scope.translation.coverage && { hreflang: 'en' }),
      href: `${scope.toRoot}en/listen/${id}/index.html`,
    };
    return html`<details class="listen-box">
<summary><b${attributes({ ...inEnglish })}>${tAudio('inUnit', { title: front.title })}</b> <small>${tAudio(`${front.kind}.kind`)}${minutes}</small></summary>
${transcript(part, { scope: { ...scope, lesson: `${lesson}-listen`, ids: new Map() }, renderer, level: 3 })}<p class="listen-page"><a${attributes(link)}>${tAudio('withPlots')}</a></p>
</details>
`;
  },
});
