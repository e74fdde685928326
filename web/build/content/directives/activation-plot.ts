/** `::activation-plot{fn="relu" min="-4" max="4" x="1" show="value slope" label="…"}`: one function, its slope, one point. */

import { z } from 'zod';
import { activationPlot } from '../../figures/activation-figure.ts';
import { html } from '../../html.ts';
import { leaf } from '../directive.ts';
import {
  figureAttributes,
  label,
  number,
  refuseUnknownActivation,
  refuseWrongFrame,
  refuseWrongParameters,
  takeFigure,
} from '../directive-attributes.ts';

const words = ['value', 'slope', 'tangent'];

const schema = z.strictObject({
  ...figureAttributes,
  fn: z.string(),
  /** Where not standard: "leak=0.1". */
  parameters: z.string().optional(),
  /** Ids between which the reader may switch, separated by spaces. */
  choose: z.string().optional(),
  min: number.default(-4),
  max: number.default(4),
  /** The interval of y; fitted to the curve where absent. */
  low: number.optional(),
  high: number.optional(),
  x: number.default(1),
  /** Any of: value slope tangent. */
  show: z.string().default('value slope'),
  label,
});

export default leaf({
  schema,
  render(plot, page) {
    takeFigure(plot, page);
    const unknown = refuseUnknownActivation('fn', plot.fn, page);
    for (const choice of plot.choose?.split(/\s+/) ?? []) refuseUnknownActivation('choose', choice, page);
    if (unknown || refuseWrongParameters(plot.fn, plot.parameters, page)) return html``;
    const undrawable = refuseWrongFrame(plot, page);
    const stray = plot.show.split(/\s+/).find((word) => !words.includes(word));
    if (stray !== undefined) page.refuse('show', `show was "${stray}"; allowed: ${words.join(', ')}`);
    if (undrawable) return html``;
    if (plot.id !== undefined) page.scope.notes.plotted.set(plot.id, plot.fn);
    return activationPlot({ ...plot, label: page.text(plot.label) }, page.inline(plot.label), page.scope.pictures);
  },
});
