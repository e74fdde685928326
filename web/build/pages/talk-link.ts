/** The way from a unit to the talk about it. In English alone, since that is what the voices speak. */

import { tAudio } from '../../src/locales/t-audio.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import type { Course } from '../content/course.ts';
import { english } from '../content/language.ts';
import { type Html, html } from '../html.ts';
import type { Site } from './site.ts';

export function talkAbout(site: Site, unit: Course['units'][number], toRoot: string): Html | false {
  const part = [...site.parts.values()].find(({ front }) => front.kind === 'talk' && front.unit === unit.id);
  if (!part || site.spoken.id !== english.id) return false;
  const address = `${toRoot}${site.language}/listen/${part.id}/index.html`;
  const minutes =
    part.made && html` <small>${tPages('count.min', { count: Math.round(part.made.seconds / 60) })}</small>`;
  return html`<p class="state"><a href="${address}">${tAudio('inUnit', { title: part.front.title })}</a>${minutes}</p>\n`;
}
