/** Every activation that the core knows, straight from its registry: formula, picture, promises. */

import type { ActivationInfo } from '../../src/core/protocol.ts';
import { num } from '../../src/locales/num.ts';
import type { MeasuredFunction } from '../content/accuracy.ts';
import type { Scope } from '../content/scope.ts';
import { errorText } from '../figures/accuracy-table.ts';
import { activationPlot } from '../figures/activation-figure.ts';
import { thumbnail, VIEW } from '../figures/thumbnail.ts';
import { type Html, html, raw } from '../html.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom } from './site.ts';

const THUMBNAIL_POINTS = 49;

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
<p class="lead">All ${known.length} activation functions that this course computes with, each with its formula and its slope. The solid line is the value, the dashed one the slope.</p>
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
  const { id, name, formula, slopeFormula, kinkConvention, source, parameters } = info;
  const math = (tex: string): Html => raw(scope.formulas.render(tex, true));
  const picture = thumbnail(scope.pictures.curve(id, VIEW.low, VIEW.high, THUMBNAIL_POINTS));
  const others = scope.activations.filter(({ variantOf }) => variantOf === id);
  const rows: [string, Html | string][] = [
    ['value', math(`f(x) = ${formula}`)],
    ['slope', math(`f'(x) = ${slopeFormula}`)],
    ...parameters.map(({ symbol, meaning, standard, low, high }): [string, string] => [
      symbol,
      `${meaning}, ${num(low)} to ${num(high)}; here ${num(standard)}`,
    ]),
    ['range', `${interval(info.low, info.high)}; slope ${interval(info.slopeLow, info.slopeHigh)}`],
    ['traits', traits(info).join(', ')],
    ['exactness', [info, ...others].map((each) => exactness(each, scope.accuracy.functions)).join('; ')],
    ['source', source],
  ];
  return html`<li id="${id}">
${picture}
<div>
<h2>${name}</h2>
<dl>
${rows.map(([term, content]) => html`<div><dt>${term}</dt><dd>${content}</dd></div>\n`)}</dl>
${kinkConvention && html`<p class="convention">${kinkConvention}</p>\n`}</div>
</li>
`;
}

function interval(low: number, high: number): string {
  if (low === high) return `always ${num(low)}`;
  const end = (x: number): string => (Number.isFinite(x) ? num(Number(x.toPrecision(4))) : x > 0 ? '∞' : '−∞');
  return `${end(low)} to ${end(high)}`;
}

function traits(info: ActivationInfo): string[] {
  const flat = info.saturatesLeft && info.saturatesRight ? 'both sides' : info.saturatesLeft ? 'the left' : 'the right';
  return [
    info.zeroCentred ? 'odd about 0' : 'not centred on 0',
    info.monotone ? 'never falls' : 'falls somewhere',
    info.saturatesLeft || info.saturatesRight ? `goes flat on ${flat}` : 'never goes flat',
    info.kink ? 'has a kink' : 'smooth',
    info.slopeFromValue ? 'its value tells its slope' : 'its value does not tell its slope',
  ];
}

function exactness({ id, name, variantOf }: ActivationInfo, functions: readonly MeasuredFunction[]): string {
  const measured = functions.find((each) => each.id === id)?.accuracy.find(({ kind }) => kind === 'value');
  const text = measured && errorText(measured);
  const said = text === undefined ? 'not measured yet' : text === 'exact' ? 'exact' : `at most ${text} off`;
  return variantOf === '' ? said : `${name}: ${said}`;
}
