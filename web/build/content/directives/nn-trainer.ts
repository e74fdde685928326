/** `::nn-trainer{data="xor" hidden="4" layers="1" activation="relu" …}`: a small network that trains in the page. */

import { z } from 'zod';
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

const dataSets = {
  xor: 'exclusive or, a cloud of points in each corner',
  xor_corners: 'exclusive or, the four corners alone',
  circle: 'a disc inside a ring',
  gaussians: 'two clouds of points',
  spiral: 'two spirals wound into each other',
  digits: 'handwritten digits of 8 by 8 pixels',
};

const schema = z.strictObject({
  ...figureAttributes,
  data: z.enum(Object.keys(dataSets) as [keyof typeof dataSets]),
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
    const { layers } = others;
    // The element says `units`: to HTML, an attribute named `hidden` hides it.
    return html`<nn-trainer${attributes({ ...others, units: hidden, label: page.text(trainer.label) })}>
<figure class="figure">
<figcaption>${page.inline(trainer.label)}</figcaption>
<dl class="recipe">
<div><dt>Data</dt><dd>${dataSets[trainer.data]}</dd></div>
<div><dt>Network</dt><dd>${layers} hidden ${layers === 1 ? 'layer' : 'layers'} of ${hidden} units, ${name}</dd></div>
<div><dt>Training</dt><dd>learning rate ${trainer.rate}, ${trainer.batch} examples a step, seed ${trainer.seed}</dd></div>
</dl>
<noscript><p>This lab trains a network in your browser and needs JavaScript. The text around it tells what it shows.</p></noscript>
</figure>
</nn-trainer>
`;
  },
});
