/** `::dead-unit{rate="2" seed="2" label="…"}`: a ReLU network whose units die, the autopsy of one, and cures on trial. */

import { z } from 'zod';
import { num } from '../../../src/locales/num.ts';
import { tAutopsy } from '../../../src/locales/t-autopsy.ts';
import { tLab } from '../../../src/locales/t-lab.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { count, figureAttributes, label, number, takeFigure } from '../directive-attributes.ts';

/** Of each hidden layer, as the element builds them. */
const units = 8;

const schema = z.strictObject({
  ...figureAttributes,
  rate: number.refine((rate) => rate > 0 && rate <= 10, 'allowed: above 0, up to 10').default(2),
  seed: count.default(1),
  seeds: count.refine((seeds) => seeds >= 1 && seeds <= 100, 'allowed: 1 to 100').default(20),
  label,
});

export default leaf({
  schema,
  render(lab, page) {
    takeFigure(lab, page);
    const { objective: _, ...others } = lab;
    return html`<dead-unit-lab${attributes({ ...others, label: page.text(lab.label), 'data-lab': true })}>
<figure class="figure">
<figcaption>${page.inline(lab.label)}</figcaption>
<dl class="recipe">
<div><dt>${tLab('data')}</dt><dd>${tLab('data.circle')}</dd></div>
<div><dt>${tAutopsy('recipe')}</dt><dd>${tAutopsy('recipe.network', { units, rate: num(lab.rate) })}</dd></div>
</dl>
<noscript><p>${tAutopsy('noscript')}</p></noscript>
</figure>
</dead-unit-lab>
`;
  },
});
