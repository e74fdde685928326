/** `::logistic{measures="two" start="zero" label="…"}`: logistic regression on tissue samples, with a threshold to move. */

import { z } from 'zod';
import { num } from '../../../src/locales/num.ts';
import { tLab } from '../../../src/locales/t-lab.ts';
import { tLogistic } from '../../../src/locales/t-logistic.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { figureAttributes, label, number, takeFigure } from '../directive-attributes.ts';

const measures = ['two', 'thirty'] as const;
const starts = ['zero', 'wrong'] as const;

/** Of lessons/data/breast-cancer: samples for training and for testing. */
const samples = { train: 398, test: 171 };

const schema = z.strictObject({
  ...figureAttributes,
  measures: z.enum(measures).default('two'),
  start: z.enum(starts).default('zero'),
  rate: number.default(0.5),
  label,
});

export default leaf({
  schema,
  render(lab, page) {
    takeFigure(lab, page);
    const { objective: _, ...others } = lab;
    const shown = { ...others, label: page.text(lab.label), 'data-sets': 'breast-cancer', 'data-lab': true };
    return html`<logistic-lab${attributes(shown)}>
<figure class="figure">
<figcaption>${page.inline(lab.label)}</figcaption>
<dl class="recipe">
<div><dt>${tLab('data')}</dt><dd>${tLogistic('recipe.data', samples)}</dd></div>
<div><dt>${tLogistic('recipe')}</dt><dd>${tLogistic(`recipe.unit.${lab.measures}`, { rate: num(lab.rate) })}</dd></div>
</dl>
<noscript><p>${tLogistic('noscript')}</p></noscript>
</figure>
</logistic-lab>
`;
  },
});
