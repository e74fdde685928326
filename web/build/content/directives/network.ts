/** `::network{layers="2 4 1" activations="relu sigmoid" label="…"}`: a dense network as a picture, with its parameters. */

import { z } from 'zod';
import { networkFigure } from '../../figures/network.ts';
import { html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { figureAttributes, label, refuseUnknownActivation, takeFigure, words } from '../directive-attributes.ts';

/** Works on a layer as a whole, so no unit of it has a curve. */
const wholeLayer = ['softmax'];
const mostLayers = 8;
const mostUnits = 100_000;

const schema = z.strictObject({
  ...figureAttributes,
  /** Units of each layer, from the inputs to the outputs. */
  layers: words,
  /** Of each layer after the inputs. */
  activations: words,
  label,
});

export default leaf({
  schema,
  render({ id, objective, layers, activations, label }, page) {
    takeFigure({ id, objective }, page);
    const problems = page.scope.problems.count;
    const stray = layers.find((each) => !/^[1-9]\d*$/.test(each) || Number(each) > mostUnits);
    if (stray !== undefined)
      page.refuse('layers', `layers had "${stray}"; allowed: whole numbers of units from 1 to ${mostUnits}`);
    if (layers.length < 2 || layers.length > mostLayers)
      page.refuse('layers', `layers had ${layers.length}; allowed: 2 to ${mostLayers}, separated by spaces`);
    else if (activations.length !== layers.length - 1)
      page.refuse(
        'activations',
        `activations had ${activations.length}; allowed: ${layers.length - 1}, one for each layer after the inputs`,
      );
    for (const activation of activations)
      if (!wholeLayer.includes(activation)) refuseUnknownActivation('activations', activation, page);
    if (page.scope.problems.count > problems) return html``;

    const { value = Number.NaN, error } = page.scope.evaluate(`parameters(${layers.join(', ')})`);
    if (error) page.refuse('layers', error.message);
    const drawn = layers.map((units, index) => {
      const activation = activations[index - 1];
      return { units: Number(units), ...(activation && { activation }) };
    });
    return networkFigure(drawn, value, { id, caption: page.inline(label) }, page.scope.pictures);
  },
});
