/** `::sequence{data="elnino" label="…"}`: a recurrent tanh network foretells the next month, beside a linear model. */

import { z } from 'zod';
import { tLab } from '../../../src/locales/t-lab.ts';
import { tSequence } from '../../../src/locales/t-sequence.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { count, figureAttributes, label, takeFigure } from '../directive-attributes.ts';

const sets = ['elnino', 'co2'] as const;

/** Of the network, as the element has them. */
const network = { units: 16, window: 24 };

const schema = z.strictObject({
  ...figureAttributes,
  data: z.enum(sets).default('elnino'),
  seed: count.default(1),
  epochs: count.default(100),
  label,
});

export default leaf({
  schema,
  render(lab, page) {
    takeFigure(lab, page);
    const { objective: _, ...others } = lab;
    const shown = { ...others, label: page.text(lab.label), 'data-sets': sets.join(' '), 'data-lab': true };
    return html`<sequence-lab${attributes(shown)}>
<figure class="figure">
<figcaption>${page.inline(lab.label)}</figcaption>
<dl class="recipe">
<div><dt>${tLab('data')}</dt><dd>${tSequence(`recipe.data.${lab.data}`)}</dd></div>
<div><dt>${tSequence('recipe')}</dt><dd>${tSequence('recipe.network', network)}</dd></div>
</dl>
<noscript><p>${tSequence('noscript')}</p></noscript>
</figure>
</sequence-lab>
`;
  },
});
