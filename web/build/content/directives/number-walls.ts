/** `::number-walls{x="10" label="…"}`: where numbers of 32 bits end, careless formulas beside careful ones. */

import { z } from 'zod';
import { tWalls } from '../../../src/locales/t-walls.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { figureAttributes, label, number, takeFigure } from '../directive-attributes.ts';

/** As far as the element's slider goes. */
const reach = 40;

const schema = z.strictObject({
  ...figureAttributes,
  x: number.refine((x) => Math.abs(x) <= reach, `allowed: -${reach} to ${reach}`).default(10),
  label,
});

export default leaf({
  schema,
  render(lab, page) {
    takeFigure(lab, page);
    const { id, x, label } = lab;
    return html`<number-walls${attributes({ id, x, label: page.text(label), 'data-lab': true })}>
<figure class="figure">
<figcaption>${page.inline(label)}</figcaption>
<noscript><p>${tWalls('noscript')}</p></noscript>
</figure>
</number-walls>
`;
  },
});
