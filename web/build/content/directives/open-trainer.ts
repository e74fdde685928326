/** `::open-trainer{state="v=1&data=xor" label="…"}`: a network to build, train and look into. */

import { z } from 'zod';
import { tOpen } from '../../../src/locales/t-open.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { figureAttributes, label, takeFigure } from '../directive-attributes.ts';

/** Of lessons/data, all that its menu offers. */
const DATA_SETS = ['breast-cancer', 'iris', 'penguins'];

const schema = z.strictObject({
  ...figureAttributes,
  /** What the trainer's own link holds behind "#". */
  state: z
    .string()
    .regex(/^v=1(&[a-z0-9]+=[\w.:,-]*)*$/, 'allowed: what a link of the trainer has behind "#", such as v=1&data=xor')
    .default('v=1'),
  label,
});

export default leaf({
  schema,
  render(trainer, page) {
    takeFigure(trainer, page);
    const { id, state, label } = trainer;
    return html`<open-trainer${attributes({ id, state, label: page.text(label), 'data-lab': true, 'data-sets': DATA_SETS.join(' ') })}>
<figure class="figure">
<figcaption>${page.inline(label)}</figcaption>
<noscript><p>${tOpen('noscript')}</p></noscript>
</figure>
</open-trainer>
`;
  },
});
