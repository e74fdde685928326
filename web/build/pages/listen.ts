/** "Listen": the list of all parts, and a page for each. In English alone, since that is what the voices speak. */

import { num } from '../../src/locales/num.ts';
import { tAudio } from '../../src/locales/t-audio.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import { checkCues } from '../audio/cues.ts';
import type { Part } from '../audio/part.ts';
import { transcript } from '../audio/transcript.ts';
import { type Html, html } from '../html.ts';
import { around } from '../words/around.ts';
import { layout } from './layout.ts';
import { type Page, type Site, startPath, toRootFrom, unitName } from './site.ts';

export function listenPages(site: Site): Page[] {
  const parts = [...site.parts.values()];
  if (parts.length === 0 || site.spoken.id !== 'en') return [];
  return [
    listPage(site, parts),
    ...parts.map((part, index) => partPage(site, part, parts[index - 1], parts[index + 1])),
  ];
}

function listPage(site: Site, parts: readonly Part[]): Page {
  const kinds = (['talk', 'chapter'] as const).map((kind) => {
    const own = parts.filter(({ front }) => front.kind === kind);
    return (
      own.length > 0 &&
      html`<h2 id="${kind}s">${tAudio(`${kind}s.title`)}</h2>
<p>${tAudio(`${kind}s.about`)}</p>
<ol class="ways">\n${own.map((part) => row(site, part))}</ol>\n`
    );
  });
  const seconds = parts.reduce((sum, { made }) => sum + (made?.seconds ?? 0), 0);
  const lead = tAudio('page.lead', { minutes: tPages('count.minutes', { count: Math.round(seconds / 60) }) });
  const offline = html`<a href="../offline/index.html">${tAudio('page.offline.link')}</a>`;
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tAudio('page.title')}</h1>
<p class="lead">${lead}</p>
</header>
<p>${tAudio('page.voices')} ${around(tAudio('page.offline'), { offline })}</p>
${kinds}</div>`;
  const path = `${site.language}/listen/index.html`;
  const description = tAudio('page.description');
  return layout(site, { path, title: tAudio('page.title'), description, within: 'study', onlyHere: true, body });
}

function row(site: Site, { id, front, made }: Part): Html {
  const unit = site.course.units.find((each) => each.id === front.unit);
  const size = made
    ? tAudio('size', { minutes: Math.round(made.seconds / 60), size: num(made.bytes / 1e6, 2) })
    : tAudio('silent');
  return html`<li><a href="${id}/index.html">${front.title}</a> <span>${front.summary}</span> <small>${size}${unit && ` · ${unitName(site, unit)}`}</small></li>\n`;
}

function partPage(site: Site, part: Part, before: Part | undefined, after: Part | undefined): Page {
  const { id, front, intro, source, made } = part;
  const path = `${site.language}/listen/${id}/index.html`;
  const toRoot = toRootFrom(path);
  const scope = { ...site.scopeFor(toRoot), lesson: `listen-${id}` };
  const unit = site.course.units.find((each) => each.id === front.unit);
  if (!unit) {
    const allowed = site.course.units.map((each) => each.id).join(', ');
    scope.problems.addFile(source.file, `unit was "${front.unit}"; allowed: ${allowed}`);
  }
  const figures = site.renderer.page({ file: source.file, text: source.text.slice(0, intro.end) }, intro.start, scope);
  checkCues(part, figures, scope.problems);
  const where = [
    tAudio(`${front.kind}.kind`),
    unit && unitName(site, unit),
    made && tPages('count.minutes', { count: Math.round(made.seconds / 60) }),
  ].filter(Boolean);
  const body = html`<article class="lesson">
<header class="lesson-header">
<p class="where">${where.join(' · ')}</p>
<h1>${front.title}</h1>
<p class="lead">${front.summary}</p>
</header>
${transcript(part, { scope, renderer: site.renderer, figures, level: 2 })}
${unit && html`<p class="see"><a href="${toRoot}${startPath(site)}#unit-${unit.id}">${tAudio('readOn', { unit: unitName(site, unit) })}</a></p>\n`}<nav class="lesson-nav" aria-label="${tAudio('nav')}">
${before && html`<a rel="prev" href="../${before.id}/index.html"><small>${tAudio('previous')}</small> ${before.front.title}</a>\n`}${
  after
    ? html`<a rel="next" href="../${after.id}/index.html"><small>${tAudio('next')}</small> ${after.front.title}</a>`
    : html`<a rel="next" href="../index.html"><small>${tAudio('end')}</small> ${tAudio('all')}</a>`
}
</nav>
</article>`;
  return layout(site, {
    path,
    title: tAudio('part.title', { title: front.title }),
    description: front.summary,
    within: 'study',
    onlyHere: true,
    body,
  });
}
