/** `::nn-trainer{data="xor" hidden="4" layers="1" activation="relu" …}`: a small network that trains in the page. */

import { z } from 'zod';
import { num } from '../../../src/locales/num.ts';
import { tLesson } from '../../../src/locales/t-lesson.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import {
  count,
  figureAttributes,
  label,
  number,
  refuseUnknownActivation,
  takeFigure,
} from '../directive-attributes.ts';

const dataSets = ['xor', 'xor_corners', 'circle', 'gaussians', 'spiral', 'digits'] as const;

const schema = z.strictObject({
  ...figureAttributes,
  data: z.enum(dataSets),
  hidden: count.default(4),
  layers: count.default(1),
  activation: z.string().default('relu'),
  /** Ids between which the reader may switch, separated by spaces; the course's own where absent. */
  choose: z.string().optional(),
  rate: number.default(0.1),
  batch: count.default(10),
  seed: count.default(1),
  label,
});

export default leaf({
  schema,
  render(trainer, page) {
    takeFigure(trainer, page);
    for (const choice of trainer.choose?.split(/\s+/) ?? []) refuseUnknownActivation('choose', choice, page);
    if (refuseUnknownActivation('activation', trainer.activation, page)) return html``;
    const { name } = page.scope.activations.find((each) => each.id === trainer.activation) ?? { name: '' };
    const { hidden, objective, ...others } = trainer;
    const units = tLesson('trainer.units', { count: hidden });
    const setup = {
      rate: num(trainer.rate),
      examples: tLesson('trainer.examples', { count: trainer.batch }),
      seed: trainer.seed,
    };
    // The element says `units`: to HTML, an attribute named `hidden` hides it.
    return html`<nn-trainer${attributes({ ...others, units: hidden, label: page.text(trainer.label), 'data-lab': true })}>
<figure class="figure">
<figcaption>${page.inline(trainer.label)}</figcaption>
<dl class="recipe">
<div><dt>${tLesson('trainer.data')}</dt><dd>${tLesson(`trainer.data.${trainer.data}`)}</dd></div>
<div><dt>${tLesson('trainer.network')}</dt><dd>${tLesson('trainer.hidden', { count: trainer.layers, units, activation: name })}</dd></div>
<div><dt>${tLesson('trainer.training')}</dt><dd>${tLesson('trainer.setup', setup)}</dd></div>
</dl>
<noscript><p>${tLesson('trainer.noscript')}</p></noscript>
</figure>
</nn-trainer>
`;
  },
});
