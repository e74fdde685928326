/** `::xray{activation="sigmoid" layers="5" data="circle" label="…"}`: a network seen from inside while it trains. */

import { z } from 'zod';
import { num } from '../../../src/locales/num.ts';
import { tLab } from '../../../src/locales/t-lab.ts';
import { tXray } from '../../../src/locales/t-xray.ts';
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

const data = ['circle', 'xor', 'spiral', 'digits'] as const;
const starts = ['own', 'he', 'glorot', 'lecun', 'normal'] as const;
const mostLayers = 20;

const schema = z.strictObject({
  ...figureAttributes,
  activation: z.string().default('sigmoid'),
  data: z.enum(data).default('circle'),
  layers: count.refine((layers) => layers >= 1 && layers <= mostLayers, `allowed: 1 to ${mostLayers}`).default(5),
  units: count.default(8),
  start: z.enum(starts).default('own'),
  rate: number.default(0.1),
  seed: count.default(1),
  label,
});

export default leaf({
  schema,
  render(xray, page) {
    takeFigure(xray, page);
    if (refuseUnknownActivation('activation', xray.activation, page)) return html``;
    const { name } = page.scope.activations.find(({ id }) => id === xray.activation) ?? { name: '' };
    const { objective: _, ...others } = xray;
    const network = { activation: name, layers: xray.layers, units: xray.units, rate: num(xray.rate) };
    return html`<gradient-xray${attributes({ ...others, label: page.text(xray.label), 'data-lab': true })}>
<figure class="figure">
<figcaption>${page.inline(xray.label)}</figcaption>
<dl class="recipe">
<div><dt>${tLab('data')}</dt><dd>${tLab(`data.${xray.data}`)}</dd></div>
<div><dt>${tXray('recipe')}</dt><dd>${tXray('recipe.network', network)}</dd></div>
</dl>
<noscript><p>${tXray('noscript')}</p></noscript>
</figure>
</gradient-xray>
`;
  },
});
