/** <activation-comparison> with what stands in it before scripts run, or without them: picture, numbers, caption, table. */

import { num } from '../../src/locales/num.ts';
import { tComparison } from '../../src/locales/t-comparison.ts';
import { type Compared, comparison, comparisonFigure, type Shown } from '../../src/plot/comparison-figure.ts';
import { comparisonTable, comparisonTitle, describeCursor } from '../../src/plot/comparison-words.ts';
import { describeComparison } from '../../src/plot/describe-comparison.ts';
import { SWATCH, swatch } from '../../src/plot/line-look.ts';
import { CURVE_POINTS } from '../../src/plot/picture.ts';
import { svg, svgText } from '../../src/plot/svg-layer.ts';
import { tableGrid } from '../../src/plot/value-table.ts';
import { attributes, type Html, html, raw } from '../html.ts';
import { frameHeight } from './activation-figure.ts';
import { activationOf, type Pictures } from './pictures.ts';
import { valueTable, wordsId } from './value-table.ts';

export interface ComparisonAttributes {
  id?: string | undefined;
  fns: readonly string[];
  show: Shown;
  min: number;
  max: number;
  low?: number | undefined;
  high?: number | undefined;
  x: number;
  label: string;
}

export function activationComparison(plot: ComparisonAttributes, caption: Html, pictures: Pictures): Html {
  const { id, show, min, max, low, high, x, label } = plot;
  const sampled = (from: number, to: number, points: number): Compared[] =>
    plot.fns.map((fn) => ({
      id: fn,
      name: activationOf(pictures, fn).name,
      samples: pictures.curve(fn, from, to, points),
    }));
  const functions = sampled(min, max, CURVE_POINTS);
  const grid = tableGrid({ low: min, high: max });
  // Not read off the curve: these numbers are printed.
  const at = sampled(x, x + 1, 2).map(({ id, samples }) => [id, samples[show][0] ?? Number.NaN] as const);
  const numbers = Object.fromEntries(at);
  const shown = comparison(functions, show, { low: min, high: max }, frameHeight(plot));
  const words = describeComparison(shown);
  const title = id === undefined ? words : `${comparisonTitle(functions, show)}.`;
  const alternative = `${title} ${describeCursor(functions, x, numbers)}`;
  const picture = comparisonFigure(shown, x, numbers, alternative, wordsId(id));
  return html`<activation-comparison${attributes({ id, fns: plot.fns.join(' '), show, min, max, low, high, x, label })}>
<figure class="figure">
${raw(svgText(picture))}
<p class="legend-title">${tComparison(`${show}.readoutAt`, { x: num(x) })}</p>
<ul class="legend">
${functions.map(({ id, name }, index) => entry(name, index, numbers[id] ?? Number.NaN))}</ul>
<figcaption>
<p>${caption}</p>
${valueTable(id, words, comparisonTable(sampled(grid.from, grid.to, grid.points), show))}
</figcaption>
</figure>
</activation-comparison>
`;
}

function entry(name: string, index: number, number: number): Html {
  const size = { class: 'swatch', width: SWATCH.width, height: SWATCH.height, 'aria-hidden': 'true' };
  const line = raw(svgText(svg('svg', size, ...swatch(index))));
  return html`<li>${line} <span>${name}</span> <span class="number">${num(number)}</span></li>\n`;
}
