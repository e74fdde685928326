/** `::race{data="circle" layers="3" lanes="identity sigmoid tanh relu" seed="1" label="…"}`: activations race on one seed. */

import { z } from 'zod';
import { num } from '../../../src/locales/num.ts';
import { list } from '../../../src/locales/speech.ts';
import { tLab } from '../../../src/locales/t-lab.ts';
import { tRace } from '../../../src/locales/t-race.ts';
import { MOST_LINES } from '../../../src/plot/line-look.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import {
  count,
  figureAttributes,
  label,
  number,
  refuseUnknownActivation,
  takeFigure,
  words,
} from '../directive-attributes.ts';

const data = ['circle', 'xor', 'moons', 'spiral'] as const;
const starts = ['own', 'he', 'glorot', 'lecun'] as const;
/** Hidden network layers, and what a reader can wait for. */
const most = { layers: 8, epochs: 5000, seeds: 1000 };

const schema = z.strictObject({
  ...figureAttributes,
  lanes: words.default(['identity', 'sigmoid', 'tanh', 'relu']),
  data: z.enum(data).default('circle'),
  layers: count.refine((layers) => layers >= 1 && layers <= most.layers, `allowed: 1 to ${most.layers}`).default(3),
  units: count.default(8),
  rate: number.default(0.1),
  start: z.enum(starts).default('own'),
  seed: count.default(1),
  /** Who has not arrived by then is out. */
  epochs: count.refine((epochs) => epochs >= 1 && epochs <= most.epochs, `allowed: 1 to ${most.epochs}`).default(1000),
  /** Of the second part, which shows how much is luck. */
  seeds: count.refine((seeds) => seeds >= 1 && seeds <= most.seeds, `allowed: 1 to ${most.seeds}`).default(100),
  label,
});

export default leaf({
  schema,
  render(race, page) {
    takeFigure(race, page);
    const { lanes } = race;
    const unknown = lanes.filter((lane) => refuseUnknownActivation('lanes', lane, page));
    const twin = lanes.find((lane, index) => lanes.indexOf(lane) !== index);
    if (twin !== undefined) page.refuse('lanes', `lanes had "${twin}" twice; allowed: functions that differ`);
    if (lanes.length < 2 || lanes.length > MOST_LINES)
      page.refuse('lanes', `lanes had ${lanes.length}; allowed: 2 to ${MOST_LINES} ids, separated by spaces`);
    if (unknown.length > 0) return html``;
    const names = lanes.map((lane) =>
      lane === 'identity' ? tRace('none') : (page.scope.activations.find(({ id }) => id === lane)?.name ?? lane),
    );
    const { objective: _, ...others } = race;
    const network = tRace('recipe.network', { layers: race.layers, units: race.units, rate: num(race.rate) });
    return html`<activation-race${attributes({ ...others, lanes: lanes.join(' '), label: page.text(race.label), 'data-lab': true })}>
<figure class="figure">
<figcaption>${page.inline(race.label)}</figcaption>
<dl class="recipe">
<div><dt>${tRace('lanes')}</dt><dd>${list(names)}</dd></div>
<div><dt>${tLab('data')}</dt><dd>${tLab(`data.${race.data}`)}</dd></div>
<div><dt>${tRace('recipe')}</dt><dd>${network}</dd></div>
</dl>
<noscript><p>${tRace('noscript')}</p></noscript>
</figure>
</activation-race>
`;
  },
});
