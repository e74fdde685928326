/** <activation-plot> with what stands in it before scripts run, or without them: picture, caption and table of values. */

import type { Curve } from '../../src/core/protocol.ts';
import { num } from '../../src/locales/num.ts';
import { t } from '../../src/locales/t.ts';
import { CURVE_POINTS, activationFigure as draw, frameOf, parseShown } from '../../src/plot/activation-figure.ts';
import { describeCurve, describePoint } from '../../src/plot/describe.ts';
import { type Interval, readOff } from '../../src/plot/geometry.ts';
import { readParameters } from '../../src/plot/parameters.ts';
import { svgText } from '../../src/plot/svg-layer.ts';
import { tableGrid } from '../../src/plot/value-table.ts';
import { attributes, type Html, html, raw } from '../html.ts';
import { activationOf, type Pictures } from './pictures.ts';

export interface PlotAttributes {
  id?: string | undefined;
  fn: string;
  /** "leak=0.1"; the standard ones where absent. */
  parameters?: string | undefined;
  /** Ids between which the reader may switch, separated by spaces. */
  choose?: string | undefined;
  min: number;
  max: number;
  /** The interval of y; both or neither, fitted to the curve where absent. */
  low?: number | undefined;
  high?: number | undefined;
  x: number;
  show: string;
  label?: string | undefined;
}

export function activationPlot(plot: PlotAttributes, caption: Html, pictures: Pictures): Html {
  const { name, parameters: known } = activationOf(pictures, plot.fn);
  const { parameters: chosen } = readParameters(plot.parameters ?? '');
  const samples = pictures.curve(plot.fn, plot.min, plot.max, CURVE_POINTS, chosen);
  const shown = parseShown(plot.show);
  const point = readOff(samples, plot.x);
  const at = describePoint(name, plot.x, point.value, shown.slope ? point.slope : undefined);
  const description = `${describeCurve(name, samples, shown.slope)} ${at}`;
  const picture = draw({ name, samples, frame: frameOf(samples, frameHeight(plot)), shown }, plot.x, description);
  // How many the element will show: figures.css keeps the room free.
  const sliders = known.length > 0 && { 'data-sliders': known.length };
  const { id, fn, parameters, choose, min, max, low, high, x, show, label } = plot;
  return html`<activation-plot${attributes({ id, fn, parameters, choose, min, max, low, high, x, show, label, ...sliders })}>
<figure class="figure">
${raw(svgText(picture))}
<figcaption>
${caption.text && html`<p>${caption}</p>\n`}${valueTable(name, plot, shown.slope, (from, to, points) => pictures.curve(fn, from, to, points, chosen))}
</figcaption>
</figure>
</activation-plot>
`;
}

function frameHeight({ low, high }: PlotAttributes): Interval | undefined {
  return low === undefined || high === undefined ? undefined : { low, high };
}

function valueTable(
  name: string,
  plot: PlotAttributes,
  withSlope: boolean,
  curve: (from: number, to: number, points: number) => Curve,
): Html {
  const { from, to, points } = tableGrid({ low: plot.min, high: plot.max });
  const { x, value, slope } = curve(from, to, points);
  const rows = Array.from(x, (input, index) => {
    const numbers = [value[index] ?? Number.NaN, slope[index] ?? Number.NaN].slice(0, withSlope ? 2 : 1);
    const cells = numbers.map((each) => html`<td>${num(each)}</td>`);
    return html`<tr><th scope="row">${num(input)}</th>${cells}</tr>\n`;
  });
  return html`<details>
<summary>${t('plot.table')}</summary>
<div class="table-scroll">
<table>
<caption>${t('plot.tableCaption', { name })}</caption>
<thead><tr><th scope="col">x</th><th scope="col">f(x)</th>${withSlope && html`<th scope="col">f′(x)</th>`}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
</details>`;
}
