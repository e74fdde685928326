/** `::vanishing{layers="10" start="own" label="…"}`: sigmoid, tanh and ReLU networks of one depth, on the digits. */

import { z } from 'zod';
import { num } from '../../../src/locales/num.ts';
import { tLab } from '../../../src/locales/t-lab.ts';
import { tVanishing } from '../../../src/locales/t-vanishing.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { count, figureAttributes, label, number, takeFigure } from '../directive-attributes.ts';

const starts = ['own', 'he', 'glorot', 'lecun', 'orthogonal', 'playground', 'small', 'normal'] as const;
const mostLayers = 20;

const schema = z.strictObject({
  ...figureAttributes,
  layers: count.refine((layers) => layers >= 1 && layers <= mostLayers, `allowed: 1 to ${mostLayers}`).default(10),
  units: count.default(32),
  start: z.enum(starts).default('own'),
  rate: number.default(0.03),
  seed: count.default(1),
  epochs: count.default(20),
  label,
});

export default leaf({
  schema,
  render(lab, page) {
    takeFigure(lab, page);
    const { objective: _, ...others } = lab;
    const network = tVanishing('recipe.network', { layers: lab.layers, units: lab.units, rate: num(lab.rate) });
    return html`<vanishing-gradient${attributes({ ...others, label: page.text(lab.label), 'data-lab': true })}>
<figure class="figure">
<figcaption>${page.inline(lab.label)}</figcaption>
<dl class="recipe">
<div><dt>${tLab('data')}</dt><dd>${tLab('data.digits')}</dd></div>
<div><dt>${tVanishing('recipe')}</dt><dd>${network}</dd></div>
</dl>
<noscript><p>${tVanishing('noscript')}</p></noscript>
</figure>
</vanishing-gradient>
`;
  },
});
