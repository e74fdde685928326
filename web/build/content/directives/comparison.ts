/** `::comparison{fns="relu sigmoid tanh" show="value" min="-4" max="4" x="1" label="…"}`: several functions, one cursor. */

import { z } from 'zod';
import { MOST_COMPARED, SHOWN } from '../../../src/plot/comparison-figure.ts';
import { activationComparison } from '../../figures/comparison.ts';
import { html } from '../../html.ts';
import { leaf } from '../directive.ts';
import {
  figureAttributes,
  label,
  number,
  refuseUnknownActivation,
  refuseWrongFrame,
  takeFigure,
  words,
} from '../directive-attributes.ts';

const schema = z.strictObject({
  ...figureAttributes,
  fns: words,
  show: z.enum(SHOWN).default('value'),
  min: number.default(-4),
  max: number.default(4),
  /** The interval of y; fitted to the lines where absent. */
  low: number.optional(),
  high: number.optional(),
  x: number.default(1),
  label,
});

export default leaf({
  schema,
  render(plot, page) {
    takeFigure(plot, page);
    const { fns } = plot;
    const unknown = fns.filter((fn) => refuseUnknownActivation('fns', fn, page));
    const twin = fns.find((fn, index) => fns.indexOf(fn) !== index);
    if (twin !== undefined) page.refuse('fns', `fns had "${twin}" twice; allowed: functions that differ`);
    if (fns.length < 2 || fns.length > MOST_COMPARED)
      page.refuse('fns', `fns had ${fns.length}; allowed: 2 to ${MOST_COMPARED} ids, separated by spaces`);
    if (refuseWrongFrame(plot, page) || unknown.length > 0) return html``;
    return activationComparison(
      { ...plot, label: page.text(plot.label) },
      page.inline(plot.label),
      page.scope.pictures,
    );
  },
});
