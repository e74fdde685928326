/** One activation on a page of its own: what the registry knows, what was measured, and when to use it. */

import type { ActivationInfo } from '../../src/core/protocol.ts';
import { num } from '../../src/locales/num.ts';
import type { Costs } from '../content/costs.ts';
import { activationPlot } from '../figures/activation-figure.ts';
import { type Html, html, raw } from '../html.ts';
import { exactnessText, parameterRows, rangeText, traitsText } from './activation-facts.ts';
import { layout } from './layout.ts';
import { activationPath, type Page, type Site, toRootFrom } from './site.ts';

/** How weights start so that signals keep their size, for functions of this kind. */
const starts: Record<string, string> = {
  he: 'He: variance 2 / inputs',
  glorot: 'Glorot: variance 2 / (inputs + outputs)',
  lecun: 'LeCun: variance 1 / inputs',
};

export function activationPage(site: Site, info: ActivationInfo): Page {
  const { id, name, kinkConvention, source, variantOf } = info;
  const path = activationPath(site, id);
  const scope = site.scopeFor(toRootFrom(path));
  const math = (tex: string): Html => raw(scope.formulas.render(tex, true));
  const entry = site.family.get(id);
  const say = (markdown: string): Html => (entry ? site.renderer.inline(markdown, entry.place, scope) : html``);
  const usual = scope.activations.find((each) => each.id === variantOf);
  const caption = `${name} as a solid line, its slope as a dashed one. Drag the point${info.parameters.length > 0 ? ', and move what shapes the curve' : ''}.`;
  const plot = { fn: id, min: -4, max: 4, x: 1, show: 'value slope tangent', label: caption };
  const rows: [string, string][] = [
    ...parameterRows(info),
    ['Range', rangeText(info)],
    ['Traits', traitsText(info)],
    ['Start of the weights', starts[info.recommendedInit] ?? info.recommendedInit],
    ['Cost', costText(id, site.costs)],
    ['Exactness', `value ${exactnessText(id, scope.accuracy)}; slope ${exactnessText(id, scope.accuracy, 'slope')}`],
    ['Source', source],
  ];
  const body = html`<article class="lesson activation">
<header class="lesson-header">
<p class="where"><a href="../index.html#${usual?.id ?? id}">The family</a></p>
<h1>${name}</h1>
${usual && html`<p class="lead">Another form of <a href="../${usual.id}/index.html">${usual.name}</a>.</p>\n`}</header>
${math(`f(x) = ${info.formula}`)}
${math(`f'(x) = ${info.slopeFormula}`)}
${kinkConvention && html`<p>${kinkConvention}</p>\n`}${activationPlot(plot, html`${caption}`, scope.pictures)}
<dl class="facts">
${rows.map(([term, content]) => html`<div><dt>${term}</dt><dd>${content}</dd></div>\n`)}</dl>
<h2>Who uses it</h2>
<p>${say(entry?.used_by ?? '')}</p>
<h2>When to take another one</h2>
<p>${say(entry?.not_for ?? '')}</p>
${shownIn(site, id)}${neighbours(scope.activations, id)}
</article>`;
  const description = `${name}: formula, slope, range, cost, and who uses it.`;
  return layout(site, { path, title: name, description, within: 'family', body });
}

function costText(id: string, { of, size, browser, machine }: Costs): string {
  const cost = of.get(id);
  if (!cost) return 'not measured yet';
  return `${num(cost.simd128, 3)} times as long as copying the numbers, without SIMD ${num(cost.scalar, 3)} times (${size} numbers, ${browser} on ${machine})`;
}

/** Figures of the lessons that show this function alone. */
function shownIn(site: Site, id: string): Html | false {
  const found = site.lessons.flatMap(({ slug, title, notes }) => {
    const figure = [...notes.plotted].find(([, fn]) => fn === id)?.[0];
    return figure === undefined ? [] : [html`<li><a href="../../${slug}/index.html#${figure}">${title}</a></li>\n`];
  });
  return found.length > 0 && html`<h2>In the lessons</h2>\n<ul>\n${found}</ul>\n`;
}

function neighbours(all: readonly ActivationInfo[], id: string): Html {
  const at = all.findIndex((each) => each.id === id);
  const [before, after] = [all[at - 1], all[at + 1]];
  return html`<nav class="lesson-nav" aria-label="Previous and next function">
${before && html`<a rel="prev" href="../${before.id}/index.html"><small>Before it in the family</small> ${before.name}</a>\n`}${
  after && html`<a rel="next" href="../${after.id}/index.html"><small>Next in the family</small> ${after.name}</a>\n`
}</nav>`;
}
