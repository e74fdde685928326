/** One activation on a page of its own: what the registry knows, what was measured, and when to use it. */

import type { ActivationInfo } from '../../src/core/protocol.ts';
import { num } from '../../src/locales/num.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import type { Costs } from '../content/costs.ts';
import { activationPlot } from '../figures/activation-figure.ts';
import { type Html, html, raw } from '../html.ts';
import { around, asItIs } from '../words/around.ts';
import { exactnessText, parameterRows, rangeText, traitsText } from './activation-facts.ts';
import { layout } from './layout.ts';
import { activationPath, type Page, type Site, toRootFrom } from './site.ts';

/** How weights start so that signals keep their size. */
const starts = ['he', 'glorot', 'lecun'] as const;

export function activationPage(site: Site, info: ActivationInfo): Page {
  const { id, name, kinkConvention, source, variantOf } = info;
  const path = activationPath(site, id);
  const scope = site.scopeFor(toRootFrom(path));
  const math = (tex: string): Html => raw(scope.formulas.render(tex, true));
  const entry = site.family.get(id);
  const say = (markdown: string): Html => (entry ? site.renderer.inline(markdown, entry.place, scope) : html``);
  const usual = scope.activations.find((each) => each.id === variantOf);
  const caption = tPages(info.parameters.length > 0 ? 'activation.captionShaped' : 'activation.caption', { name });
  const start = starts.find((each) => each === info.recommendedInit);
  const exactness = {
    value: exactnessText(id, scope.accuracy),
    slope: exactnessText(id, scope.accuracy, 'slope'),
  };
  const plot = { id: 'plot', fn: id, min: -4, max: 4, x: 1, show: 'value slope tangent', label: caption };
  const rows: [string, string | Html][] = [
    ...parameterRows(info),
    [tPages('activation.row.range'), rangeText(info)],
    [tPages('activation.row.traits'), traitsText(info)],
    [tPages('activation.row.start'), start ? tPages(`init.${start}`) : info.recommendedInit],
    [tPages('activation.row.cost'), costText(id, site.costs)],
    [tPages('activation.row.exactness'), tPages('facts.exactness', exactness)],
    [tPages('activation.row.source'), asItIs(source)],
  ];
  const body = html`<article class="lesson activation">
<header class="lesson-header">
<p class="where"><a href="../index.html#${usual?.id ?? id}">${tPages('family.title')}</a></p>
<h1>${name}</h1>
${usual && html`<p class="lead">${around(tPages('activation.variantOf'), { name: html`<a href="../${usual.id}/index.html">${usual.name}</a>` })}</p>\n`}</header>
${math(`f(x) = ${info.formula}`)}
${math(`f'(x) = ${info.slopeFormula}`)}
${kinkConvention && html`<p>${kinkConvention}</p>\n`}${activationPlot(plot, html`${caption}`, scope.pictures)}
<dl class="facts">
${rows.map(([term, content]) => html`<div><dt>${term}</dt><dd>${content}</dd></div>\n`)}</dl>
<h2>${tPages('activation.usedBy')}</h2>
<p>${say(entry?.used_by ?? '')}</p>
<h2>${tPages('activation.notFor')}</h2>
<p>${say(entry?.not_for ?? '')}</p>
${shownIn(site, id)}${neighbours(scope.activations, id)}
</article>`;
  const description = tPages('activation.description', { name });
  return layout(site, { path, title: name, description, within: 'family', body });
}

function costText(id: string, { of, size, browser, machine }: Costs): string {
  const cost = of.get(id);
  if (!cost) return tPages('facts.unmeasured');
  return tPages('facts.cost', { simd: num(cost.simd128, 3), scalar: num(cost.scalar, 3), size, browser, machine });
}

/** Figures of the lessons that show this function alone. */
function shownIn(site: Site, id: string): Html | false {
  const found = site.lessons.flatMap(({ slug, title, notes }) => {
    const figure = [...notes.plotted].find(([, fn]) => fn === id)?.[0];
    return figure === undefined ? [] : [html`<li><a href="../../${slug}/index.html#${figure}">${title}</a></li>\n`];
  });
  return found.length > 0 && html`<h2>${tPages('activation.shownIn')}</h2>\n<ul>\n${found}</ul>\n`;
}

function neighbours(all: readonly ActivationInfo[], id: string): Html {
  const at = all.findIndex((each) => each.id === id);
  const [before, after] = [all[at - 1], all[at + 1]];
  return html`<nav class="lesson-nav" aria-label="${tPages('activation.nav')}">
${before && html`<a rel="prev" href="../${before.id}/index.html"><small>${tPages('activation.previous')}</small> ${before.name}</a>\n`}${
  after &&
  html`<a rel="next" href="../${after.id}/index.html"><small>${tPages('activation.next')}</small> ${after.name}</a>\n`
}</nav>`;
}
