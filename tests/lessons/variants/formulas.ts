/** By id of the question: what is right, from what was drawn alone. */

import { placeOf, relu, sigmoid, sigmoidSlope, tanh, tanhSlope } from './curves.ts';
import { waveError } from './properties.ts';

type Formula<Result> = (drawn: never) => Result;
type Drawn<Names extends string> = Record<Names, number>;

const unit = <Names extends string>(formula: (drawn: Drawn<Names>) => number): Formula<number> =>
  formula as Formula<number>;

export const results: Record<string, Formula<number>> = {
  'one-unit-by-hand': unit<'weight-one' | 'weight-two' | 'input-one' | 'input-two' | 'bias'>((n) =>
    relu(n['weight-one'] * n['input-one'] + n['weight-two'] * n['input-two'] + n.bias),
  ),
  'two-inputs': unit<'below' | 'above'>((n) => relu(n.below) + relu(n.above)),
  'halved-three-times': unit<'layers'>((n) => 2 ** -n.layers),
  'count-parameters': unit<'inputs' | 'hidden' | 'outputs'>(
    (n) => (n.inputs + 1) * n.hidden + (n.hidden + 1) * n.outputs,
  ),
  'output-of-a-unit': unit<'weight-one' | 'weight-two' | 'input-one' | 'input-two' | 'bias'>((n) =>
    relu(n['weight-one'] * n['input-one'] + n['weight-two'] * n['input-two'] + n.bias),
  ),
  'test-of-linearity': unit<'above' | 'below'>((n) => relu(n.above) + relu(n.below) - relu(n.above + n.below)),
  'parameters-of-xor-net': unit<'inputs' | 'hidden'>((n) => (n.inputs + 1) * n.hidden + n.hidden + 1),
  'distance-by-hand': unit<'centre' | 'place'>((n) => Math.abs(n.centre - n.place)),
  'odds-to-output': unit<'odds'>((n) => n.odds / (n.odds + 1)),
  'other-side': unit<'input'>((n) => 1 - sigmoid(n.input)),
  'slope-from-output': unit<'height'>((n) => n.height * (1 - n.height)),
  'factor-of-one-layer': unit<'weight' | 'total'>((n) => n.weight * sigmoidSlope(n.total)),
  'three-factors': unit<'weight'>((n) => (n.weight / 4) ** 3),
  'tanh-slope-from-output': unit<'height'>((n) => 1 - n.height ** 2),
  'seesaw-by-hand': unit<'load'>((n) => (n.load - 1 / n.load) / (n.load + 1 / n.load)),
  'tanh-from-sigmoid': unit<'input'>((n) => 2 * sigmoid(2 * n.input) - 1),
  'slope-by-four': unit<'input'>((n) => 4 * sigmoidSlope(2 * n.input)),
  'one-sigmoid-unit': unit<'odds'>((n) => n.odds / (n.odds + 1)),
  'slope-near-the-floor': unit<'height'>((n) => n.height * (1 - n.height)),
  'tanh-over-sigmoid': unit<'units'>((n) => 4 ** n.units),
  'back-to-sigmoid': unit<'lead'>((n) => (1 + n.lead) / 2),
  'tanh-reach': unit<'target'>((n) => n.target - 1),
  // The weights 2.9 and 5.5 and the bias −0.5, as the lesson prints them.
  'total-of-a-sample': unit<'input-one' | 'input-two'>((n) => 2.9 * n['input-one'] + 5.5 * n['input-two'] - 0.5),
  'threshold-from-costs': unit<'cost'>((n) => 1 / (1 + n.cost)),
  'message-by-hand': unit<'output'>((n) => n.output),
  'share-of-four': unit<'count'>((n) => 1 / n.count),
  'softmax-of-two': unit<'first' | 'second'>((n) => sigmoid(n.first - n.second)),
  'count-filters': unit<'filters' | 'side'>((n) => n.filters * (n.side ** 2 + 1)),
  'pool-by-hand': unit<'low' | 'small' | 'large'>((n) => Math.max(...[n.low, n.small, 0, n.large].map(relu))),
  'two-steps': unit<'input'>((n) => tanh(tanh(n.input))),
  'message-through-two-steps': unit<'slope' | 'weight'>((n) => n.slope * n.weight * n.slope * n.weight),
  'equal-scores': unit<'count'>((n) => 1 / n.count),
  'fading-state': unit<'state'>((n) => tanh(0.5 * n.state)),
  'steps-to-the-ceiling': unit<'slope'>((n) => 2 / n.slope),
  'chain-by-hand': unit<'first' | 'second' | 'third'>((n) => (n.first * n.second * n.third) / 64),
  'too-large-start': unit<'above'>((n) => n.above / 2),
  'born-dead-by-hand': unit<'layers'>((n) => 1 - 0.5 ** n.layers),
  'silu-by-hand': unit<'input'>((n) => n.input / (1 + Math.exp(-n.input))),
  'slowdown-number': unit<'output'>((n) => n.output ** 2 * (1 - n.output)),
  'count-the-pump': unit<'readings' | 'hidden'>((n) => (n.readings + 1) * n.hidden + n.hidden + 1),
  'unit-once-more': unit<'input-one' | 'input-two' | 'bias'>((n) => relu(2 * n['input-one'] - n['input-two'] + n.bias)),
  // The rule of the question: a quarter of the error, when the pieces are half as long.
  'hinges-and-error': unit<'pieces'>((n) => waveError(n.pieces - 1) / 4),
  mirror: unit<'input'>((n) => 1 - sigmoid(n.input)),
  'threshold-again': unit<'cost'>((n) => 1 / (1 + n.cost)),
  'shared-filters': unit<'filters'>((n) => 10 * n.filters),
  'three-layers-back': unit<'weight' | 'units'>((n) => (n.weight / 4) ** n.units),
  'born-dead-three': unit<'layers'>((n) => 1 - 0.5 ** n.layers),
  'four-layers-left': unit<'start'>((n) => n.start / 16),
  'slope-of-a-tanh-unit': unit<'height'>((n) => (1 - n.height) * (1 + n.height)),
};

/** All right places of a point. */
export const places: Record<string, Formula<number[]>> = {
  'where-tanh-goes-flat': ((n: Drawn<'limit'>) => {
    const place = placeOf(tanhSlope, n.limit);
    return [place, -place];
  }) as Formula<number[]>,
  'total-of-a-threshold': ((n: Drawn<'cost'>) => [-Math.log(n.cost)]) as Formula<number[]>,
};
