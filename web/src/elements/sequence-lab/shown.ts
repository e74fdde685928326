/** What the lab's charts show of its run, and the same to be heard. */

import { tSequence } from '../../locales/t-sequence.ts';
import type { LayerLine } from '../../plot/layer-lines.ts';
import type { Audible } from '../../sound/audible.ts';
import { audibleLayers } from '../../sound/audible-layers.ts';
import { type Months, WINDOW, yearOf } from './months.ts';
import { type ErrorHistory, errorFrame, type Forecast, forecastFrame, sharesOfLast } from './pictures.ts';
import type { Rivals, Sequence } from './sequence.ts';

/** Once its months and its rivals are there; before, nothing is shown. */
export type Opened = Sequence & { months: Months; rivals: Rivals };

export function forecastOf({ months, rivals, foretold, chosen }: Opened): Forecast {
  const first = months.windows.trainCount + WINDOW;
  const truth = [...months.values.slice(first)];
  const at = truth.map((_, month) => yearOf(months.id, first + month));
  return { at, truth, network: foretold, linear: rivals.foretold, chosen, xLabel: tSequence('year') };
}

/** What came in the left ear, what the network foretold in the right one. `month` is the chosen one in words. */
export function audibleForecast(picture: SVGElement, forecast: Forecast, month: string): Audible {
  const { at, truth, network, linear, chosen } = forecast;
  const curves = [
    { name: tSequence('name.truth'), x: at, y: truth },
    { name: tSequence('name.network'), x: at, y: network },
    { name: tSequence('name.linear'), x: at, y: linear },
  ];
  const words = { point: tSequence('forecast.point', { month }) };
  return { picture, frame: forecastFrame(forecast), curves, words, ...pointAt(at[chosen]) };
}

const pointAt = (point: number | undefined) => (point === undefined ? {} : { point });

/** Of the states and of the totals. */
export function gradientLines({ gradients }: Sequence): LayerLine[] {
  return gradients ? [sharesOfLast(gradients.states), sharesOfLast(gradients.sums)] : [];
}

export function audibleGradients(picture: SVGElement, sequence: Sequence): Audible {
  const names = [tSequence('gradient.states'), tSequence('gradient.sums')];
  return audibleLayers(picture, gradientLines(sequence), names, tSequence('gradient.course'));
}

/** `last` is the epoch with which the run ends. */
export function historyOf({ epochs, errors, rivals }: Opened, last: number): ErrorHistory {
  return { epochs, errors, linear: rivals.linear, repeat: rivals.repeat, last, xLabel: tSequence('epoch') };
}

export function audibleErrors(picture: SVGElement, history: ErrorHistory): Audible {
  const { epochs, errors, linear, repeat, last } = history;
  const level = (value: number) => ({ x: [0, last], y: [value, value] });
  const curves = [
    { name: tSequence('name.network'), x: epochs, y: errors },
    { name: tSequence('name.linear'), ...level(linear) },
    { name: tSequence('name.repeat'), ...level(repeat) },
  ];
  return { picture, frame: errorFrame(history), curves };
}
