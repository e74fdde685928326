/** The course without a network: what is kept on this device, and the talks for whoever wants them, too. */

import { num } from '../../src/locales/num.ts';
import { tAudio } from '../../src/locales/t-audio.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import { publishSound } from '../audio/transcript.ts';
import { englishText } from '../content/language.ts';
import { attributes, type Html, html } from '../html.ts';
import { around } from '../words/around.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom } from './site.ts';

export function offlinePage(site: Site): Page {
  const path = `${site.language}/offline/index.html`;
  const toRoot = toRootFrom(path);
  const keep = html`<a href="../progress/index.html">${tPages('keep.title')}</a>`;
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('offline.title')}</h1>
<p class="lead">${tPages('offline.lead')}</p>
</header>
<offline-keeper class="tall"><p>${tPages('offline.asleep')}</p>
${sounds(site, toRoot)}</offline-keeper>
<h2 id="elsewhere">${tPages('offline.elsewhere')}</h2>
<p>${tPages('offline.elsewhere.lead')}</p>
<ul>
<li>${tPages('offline.elsewhere.android')}</li>
<li>${tPages('offline.elsewhere.apple')}</li>
<li>${tPages('offline.elsewhere.desktop')}</li>
</ul>
<h2 id="gone">${tPages('offline.gone')}</h2>
<p>${around(tPages('offline.gone.lead'), { keep })}</p>
</div>`;
  const description = tPages('offline.description');
  return layout(site, { path, title: tPages('offline.title'), description, within: 'study', body });
}

/** To save one by one; the element keeps them all. */
function sounds(site: Site, toRoot: string): Html | false {
  const made = [...site.parts.values()].flatMap((part) => (part.made ? [{ ...part, made: part.made }] : []));
  if (made.length === 0) return false;
  const { assets } = site.scopeFor(toRoot);
  const english = site.spoken.id !== englishText.lang && { ...englishText, translate: 'no' };
  const rows = made.map(({ id, front, made }) => {
    const size = tAudio('size', { minutes: Math.round(made.seconds / 60), size: num(made.bytes / 1e6, 2) });
    const file = {
      download: `nonlinear-${id}.mp3`,
      href: `${toRoot}${publishSound(id, made, assets)}`,
      'data-bytes': made.bytes,
    };
    return html`<li><a${attributes({ ...file, ...english })}>${front.title}</a> <small>${size}</small></li>\n`;
  });
  return html`<ul slot="sounds">\n${rows}</ul>\n`;
}
