/** How the course looks, and why: every token and every icon with a sample, made from the files that all pages use. */

import * as signs from '../../src/icons/signs/all.ts';
import { fixed, num } from '../../src/locales/num.ts';
import { type DesignKey, tDesign } from '../../src/locales/t-design.ts';
import { stretched } from '../../src/plot/axes.ts';
import { BOX } from '../../src/plot/geometry.ts';
import { LINE_COLOURS, line, mark } from '../../src/plot/line-look.ts';
import { curve } from '../../src/plot/picture.ts';
import { type SvgNode, svg, svgText } from '../../src/plot/svg-layer.ts';
import { type Colour, colourOf, contrast, LIGHTS, type Light, written } from '../design/colour.ts';
import { SHRUNK } from '../design/sample-styles.ts';
import { type Sample, sampleOf, sectionsOf } from '../design/sections.ts';
import { readTokens, type Token } from '../design/tokens.ts';
import { signSvg } from '../figures/sign.ts';
import { type Html, html, raw } from '../html.ts';
import { asItIs } from '../words/around.ts';
import { layout } from './layout.ts';
import type { Page, Site } from './site.ts';

export function designPage(site: Site): Page {
  const path = `${site.language}/design/index.html`;
  const tokens = readTokens();
  const colours = new Map(
    tokens.map((token) => [token.name, LIGHTS.map((light) => colourOf(token.name, tokens, light))]),
  );
  const isColour = ({ name }: Token) => colours.get(name)?.[0] !== undefined;
  const sections = sectionsOf(tokens, isColour).filter((section) => section.tokens.length > 0);
  const entries = [...sections.map(({ id }) => id), 'icons' as const];
  const body = html`<div class="lesson design">
<header class="lesson-header">
<h1>${tDesign('title')}</h1>
<p class="lead">${tDesign('lead')}</p>
</header>
<ul class="design-parts">
${entries.map((id) => html`<li><a href="#${id}">${tDesign(`section.${id}`)}</a></li>\n`)}</ul>
${sections.map(
  (section) => html`<h2 id="${section.id}">${tDesign(`section.${section.id}`)}</h2>
<p>${tDesign(`section.${section.id}.about`, { shrunk: SHRUNK, text: num(TEXT), lines: num(LINES) })}</p>
<ul class="tokens wide" data-section="${section.id}">
${section.tokens.map((token) => entry(token, sampleOf(section, token, isColour(token)), colours))}</ul>
`,
)}<h2 id="icons">${tDesign('section.icons')}</h2>
<p>${tDesign('section.icons.about')}</p>
<ul class="tokens wide" data-section="icons">
${icon('mark', site.mark)}${Object.entries(signs).map(([name, sign]) => icon(name, raw(signSvg(sign))))}</ul>
</div>`;
  const description = tDesign('description');
  const styles = site.files.design;
  return layout(site, { path, title: tDesign('title'), description, within: 'credits', styles, body });
}

/** Contrasts that WCAG 2.2 asks for at level AA (1.4.3, 1.4.11). */
const TEXT = 4.5;
const LINES = 3;

/** By name; in the order of LIGHTS. */
type Colours = ReadonlyMap<string, readonly (Colour | undefined)[]>;

function entry(token: Token, sample: Sample, colours: Colours): Html {
  const { name } = token;
  return html`<li id="token-${name}" data-sample="${sample}">
${sampleHtml(token, sample, colours)}<h3>${asItIs(`--${name}`)}</h3>
<p>${tDesign(`token.${name}` as DesignKey)}</p>
${colours.get(name)?.[0] ? numbers(name, colours) : values(token)}</li>
`;
}

function sampleHtml(token: Token, sample: Sample, colours: Colours): Html | false {
  const { name } = token;
  const open = (tag: string, more = '') => raw(`<${tag} class="sample" data-token="${name}"${more}>`);
  switch (sample) {
    case 'colour':
    case 'line':
      return html`${open('div', ' aria-hidden="true"')}${LIGHTS.slice(0, 2).map(
        ({ theme }, light) =>
          html`<span class="${theme}">${sample === 'line' ? stroke(name) : chip(name, light, colours)}</span>`,
      )}</div>\n`;
    case 'type':
      return html`${open('p')}${tDesign('sample.type')}</p>\n`;
    case 'font':
      return html`${open('p')}${asItIs(tDesign('sample.font'))}</p>\n`;
    case 'leading':
      return html`${open('p')}${tDesign('sample.text')}</p>\n`;
    case 'hand':
      return name === 'quick'
        ? html`<label class="mover sample" data-token="${name}"><input type="checkbox"><span>${tDesign('sample.move')}</span><span class="track"></span></label>\n`
        : html`<button type="button" class="sample" data-token="${name}">${tDesign('sample.press')}</button>\n`;
    case 'value':
      return false;
    default:
      return html`<div class="stage">${open('span')}</span></div>\n`;
  }
}

/** What stands out less than this from paper, by day, is a ground: what counts is how ink looks on it. */
const GROUND = 1.25;

/** What a colour is measured against. */
function against(name: string, colours: Colours): 'paper' | 'ink' | 'accent' {
  if (name === 'accent-ink') return 'accent';
  const [own, paper] = [colours.get(name)?.[0], colours.get('paper')?.[0]];
  return own && paper && contrast(own, paper) < GROUND ? 'ink' : 'paper';
}

function ratio(name: string, light: number, colours: Colours): number {
  const [own, other] = [colours.get(name)?.[light], colours.get(against(name, colours))?.[light]];
  return own && other ? contrast(own, other) : Number.NaN;
}

/** Letters only where they can be read. */
function chip(name: string, light: number, colours: Colours): Html {
  const reads = ratio(name, light, colours) >= TEXT;
  const kind = against(name, colours);
  return html`<i data-under="${kind}">${reads && kind !== 'paper' && tDesign('sample.word')}</i>${reads && kind === 'paper' && html`<b>${tDesign('sample.word')}</b>`}`;
}

/** A line as plots draw it; with its dash and its mark, if it is one of those that are compared. */
function stroke(name: string): Html {
  const d = `M0 ${0.75 * BOX}L${0.4 * BOX} ${0.75 * BOX}L${BOX} ${0.2 * BOX}`;
  const look = LINE_COLOURS.indexOf(`--${name}`);
  const marks: SvgNode[] = look < 0 ? [] : [mark(look, '20%', '75%', 6), mark(look, '70%', '47.5%', 6)];
  const path = look < 0 ? curve(d, `--${name}`, { 'stroke-width': 3 }) : line(look, d);
  return raw(svgText(svg('svg', { width: '100%', height: 64, overflow: 'visible' }, stretched(path), ...marks)));
}

function numbers(name: string, colours: Colours): Html {
  const kind = against(name, colours);
  const rows = (['day', 'night'] as const).map((theme) => {
    const at = (more: boolean) => LIGHTS.findIndex((light: Light) => light.theme === theme && light.more === more);
    const colour = colours.get(name)?.[at(false)];
    return html`<tr data-theme-of="${theme}"><th scope="row">${tDesign(theme)}</th><td>${asItIs(colour ? written(colour) : '')}</td><td>${times(ratio(name, at(false), colours))}</td><td>${times(ratio(name, at(true), colours))}</td></tr>\n`;
  });
  return html`<table>
<caption class="visually-hidden">${tDesign('colour.table', { token: `--${name}` })}</caption>
<thead><tr><td></td><th scope="col">${tDesign('colour.value')}</th><th scope="col">${tDesign(`contrast.${kind}`)}</th><th scope="col">${tDesign('contrast.more')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

/** Cut, not rounded: 4.49 is less than 4.5. */
const times = (contrast: number): string => fixed(Math.floor(contrast * 10) / 10, 1);

function values({ value, elsewhere }: Token): Html {
  const all = [...(value === '' ? [] : [value]), ...elsewhere.map((each) => `${each.where}: ${each.value}`)];
  return html`<p class="values">${all.map((each) => html`<code translate="no" dir="ltr">${each}</code> `)}</p>
`;
}

function icon(name: string, picture: Html): Html {
  return html`<li id="icon-${name}" data-sample="icon">
<div class="stage" aria-hidden="true">${picture}</div>
<h3>${asItIs(name)}</h3>
<p>${tDesign(`icon.${name}` as DesignKey)}</p>
</li>
`;
}
