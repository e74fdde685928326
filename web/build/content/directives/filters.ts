/** `::filters{activation="relu" seed="1" label="…"}`: a small convolutional network on the digits, open to look into. */

import { z } from 'zod';
import { tFilters } from '../../../src/locales/t-filters.ts';
import { tLab } from '../../../src/locales/t-lab.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { count, figureAttributes, label, refuseUnknownActivation, takeFigure } from '../directive-attributes.ts';

/** As the element has them (filters-setup.ts). */
const filters = 8;

const schema = z.strictObject({
  ...figureAttributes,
  activation: z.string().default('relu'),
  seed: count.default(1),
  label,
});

export default leaf({
  schema,
  render(lab, page) {
    takeFigure(lab, page);
    if (refuseUnknownActivation('activation', lab.activation, page)) return html``;
    const { name } = page.scope.activations.find(({ id }) => id === lab.activation) ?? { name: '' };
    const { objective: _, ...others } = lab;
    return html`<filters-lab${attributes({ ...others, label: page.text(lab.label), 'data-lab': true })}>
<figure class="figure">
<figcaption>${page.inline(lab.label)}</figcaption>
<dl class="recipe">
<div><dt>${tLab('data')}</dt><dd>${tLab('data.digits')}</dd></div>
<div><dt>${tFilters('recipe')}</dt><dd>${tFilters('recipe.network', { filters, activation: name })}</dd></div>
</dl>
<noscript><p>${tFilters('noscript')}</p></noscript>
</figure>
</filters-lab>
`;
  },
});
