/** <activation-plot> with what stands in it before scripts run, or without them: picture, caption and table of values. */

import { num } from '../../src/locales/num.ts';
import { t } from '../../src/locales/t.ts';
import { CURVE_POINTS, activationFigure as draw, frameOf, parseShown } from '../../src/plot/activation-figure.ts';
import { describeCurve, describePoint } from '../../src/plot/describe.ts';
import { type Interval, readOff } from '../../src/plot/geometry.ts';
import { svgText } from '../../src/plot/svg-layer.ts';
import { tableGrid } from '../../src/plot/value-table.ts';
import { attributes, type Html, html, raw } from '../html.ts';
import { activationOf, type Pictures } from './pictures.ts';

export interface PlotAttributes {
  id?: string | undefined;
  fn: string;
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
  const { name } = activationOf(pictures, plot.fn);
  const samples = pictures.curve(plot.fn, plot.min, plot.max, CURVE_POINTS);
  const shown = parseShown(plot.show);
  const point = readOff(samples, plot.x);
  const at = describePoint(name, plot.x, point.value, shown.slope ? point.slope : undefined);
  const description = `${describeCurve(name, samples, shown.slope)} ${at}`;
  const picture = draw({ name, samples, frame: frameOf(samples, frameHeight(plot)), shown }, plot.x, description);
  const { id, fn, choose, min, max, low, high, x, show, label } = plot;
  return html`<activation-plot${attributes({ id, fn, choose, min, max, low, high, x, show, label })}>
<figure class="figure">
${raw(svgText(picture))}
<figcaption>
${caption.text && html`<p>${caption}</p>\n`}${valueTable(name, plot, shown.slope, pictures)}
</figcaption>
</figure>
</activation-plot>
`;
}

function frameHeight({ low, high }: PlotAttributes): Interval | undefined {
  return low === undefined || high === undefined ? undefined : { low, high };
}

function valueTable(name: string, plot: PlotAttributes, withSlope: boolean, pictures: Pictures): Html {
  const { from, to, points } = tableGrid({ low: plot.min, high: plot.max });
  const { x, value, slope } = pictures.curve(plot.fn, from, to, points);
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
