/** <activation-plot> with what stands in it before scripts run, or without them: picture, caption and table of values. */

import { t } from '../../src/locales/t.ts';
import { activationFigure as draw, frameOf, parseShown } from '../../src/plot/activation-figure.ts';
import { describePoint } from '../../src/plot/describe.ts';
import { describeCurve } from '../../src/plot/describe-curve.ts';
import { type Interval, readOff } from '../../src/plot/geometry.ts';
import { readParameters } from '../../src/plot/parameters.ts';
import { CURVE_POINTS } from '../../src/plot/picture.ts';
import { svgText } from '../../src/plot/svg-layer.ts';
import { activationTable, tableGrid } from '../../src/plot/value-table.ts';
import { attributes, type Html, html, raw } from '../html.ts';
import { activationOf, type Pictures } from './pictures.ts';
import { valueTable, wordsId } from './value-table.ts';

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
  const grid = tableGrid({ low: plot.min, high: plot.max });
  const rows = pictures.curve(plot.fn, grid.from, grid.to, grid.points, chosen);
  const shown = parseShown(plot.show);
  const point = readOff(samples, plot.x);
  const at = describePoint(name, plot.x, point.value, shown.slope ? point.slope : undefined);
  const frame = frameOf(samples, frameHeight(plot));
  const words = describeCurve(name, samples, shown.slope, frame.y);
  const title = plot.id === undefined ? words : `${t('plot.picture', { name })}.`;
  const picture = draw({ name, samples, frame, shown }, plot.x, `${title} ${at}`, wordsId(plot.id));
  // How many the element will show: figures.css keeps the room free.
  const sliders = known.length > 0 && { 'data-sliders': known.length };
  const { id, fn, parameters, choose, min, max, low, high, x, show, label } = plot;
  return html`<activation-plot${attributes({ id, fn, parameters, choose, min, max, low, high, x, show, label, ...sliders })}>
<figure class="figure">
${raw(svgText(picture))}
<figcaption>
${caption.text && html`<p>${caption}</p>\n`}${valueTable(id, words, activationTable(name, rows, shown.slope))}
</figcaption>
</figure>
</activation-plot>
`;
}

/** The interval of y, where the author chose it. */
export function frameHeight({ low, high }: Pick<PlotAttributes, 'low' | 'high'>): Interval | undefined {
  return low === undefined || high === undefined ? undefined : { low, high };
}
