/** Every activation that the core knows, straight from its registry: formula, picture, promises. */

import type { ActivationInfo } from '../../src/core/protocol.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import type { Scope } from '../content/scope.ts';
import { activationPlot } from '../figures/activation-figure.ts';
import { thumbnail, thumbnailCurve } from '../figures/thumbnail.ts';
import { type Html, html, raw } from '../html.ts';
import { around, asItIs } from '../words/around.ts';
import { exactnessText, parameterRows, rangeText, traitsText } from './activation-facts.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom } from './site.ts';

export function familyPage(site: Site): Page {
  const path = `${site.language}/family/index.html`;
  const scope = site.scopeFor(toRootFrom(path));
  const known = scope.activations.filter(({ variantOf }) => variantOf === '');
  const plot = {
    fn: 'relu',
    choose: known.map(({ id }) => id).join(' '),
    min: -4,
    max: 4,
    x: 1,
    show: 'value slope tangent',
  };
  const caption = tPages('family.caption');
  const functions = tPages('count.functions', { count: known.length });
  const exactness = html`<em>${tPages('family.row.exactness')}</em>`;
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tPages('family.title')}</h1>
<p class="lead">${tPages('family.lead', { functions })}</p>
<p>${around(tPages('family.exactness'), { exactness })}</p>
</header>
${activationPlot({ id: 'plot', ...plot, label: caption }, html`${caption}`, scope.pictures)}
<ul class="family wide">
${known.map((info) => card(info, scope))}</ul>
</div>`;
  const description = tPages('family.description', { functions });
  return layout(site, { path, title: tPages('family.title'), description, menu: 'family', body });
}

function card(info: ActivationInfo, scope: Scope): Html {
  const { id, name, formula, slopeFormula, kinkConvention, source } = info;
  const math = (tex: string): Html => raw(scope.formulas.render(tex, true));
  const picture = thumbnail(thumbnailCurve(scope.pictures, id));
  const others = scope.activations.filter(({ variantOf }) => variantOf === id);
  const rows: [string, Html | string][] = [
    [tPages('family.row.value'), math(`f(x) = ${formula}`)],
    [tPages('family.row.slope'), math(`f'(x) = ${slopeFormula}`)],
    ...parameterRows(info),
    [tPages('family.row.range'), rangeText(info)],
    [tPages('family.row.traits'), traitsText(info)],
    [tPages('family.row.exactness'), exactnessText(id, scope.accuracy)],
    ...others.map((each): [string, Html] => [
      tPages('family.row.variant'),
      html`<a href="${each.id}/index.html">${each.name}</a>`,
    ]),
    [tPages('family.row.source'), asItIs(source)],
  ];
  return html`<li id="${id}">
${picture}
<div>
<h2><a href="${id}/index.html">${name}</a></h2>
<dl class="facts">
${rows.map(([term, content]) => html`<div><dt>${term}</dt><dd>${content}</dd></div>\n`)}</dl>
${kinkConvention && html`<p class="convention">${kinkConvention}</p>\n`}</div>
</li>
`;
}
