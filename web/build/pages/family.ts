/** Every activation that the core knows, straight from its registry: formula, picture, promises. */

import type { ActivationInfo } from '../../src/core/protocol.ts';
import type { Scope } from '../content/scope.ts';
import { activationPlot } from '../figures/activation-figure.ts';
import { thumbnail, thumbnailCurve } from '../figures/thumbnail.ts';
import { type Html, html, raw } from '../html.ts';
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
  const caption = 'Any function of the family. Choose one, drag the point, and move its parameter where it has one.';
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>The family</h1>
<p class="lead">All ${known.length} activation functions that this course computes with, each with its formula and its slope. The solid line is the value, the dashed one the slope. Each name leads to a page of its own.</p>
<p>Under <em>exactness</em> stands how far the numbers that this site computes can be from the mathematics. An ulp is the step from one 32-bit number to the next; a result that is rounded once, as well as it can be, is at most half an ulp off.</p>
</header>
${activationPlot({ ...plot, label: caption }, html`${caption}`, scope.pictures)}
<ul class="family wide">
${known.map((info) => card(info, scope))}</ul>
</div>`;
  const description = `${known.length} activation functions with formula, slope, range, picture and measured accuracy.`;
  return layout(site, { path, title: 'The family', description, menu: 'family', body });
}

function card(info: ActivationInfo, scope: Scope): Html {
  const { id, name, formula, slopeFormula, kinkConvention, source } = info;
  const math = (tex: string): Html => raw(scope.formulas.render(tex, true));
  const picture = thumbnail(thumbnailCurve(scope.pictures, id));
  const others = scope.activations.filter(({ variantOf }) => variantOf === id);
  const rows: [string, Html | string][] = [
    ['value', math(`f(x) = ${formula}`)],
    ['slope', math(`f'(x) = ${slopeFormula}`)],
    ...parameterRows(info),
    ['range', rangeText(info)],
    ['traits', traitsText(info)],
    ['exactness', exactnessText(id, scope.accuracy)],
    ...others.map((each): [string, Html] => ['variant', html`<a href="${each.id}/index.html">${each.name}</a>`]),
    ['source', source],
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
