/** What network the X-ray looks into. Pure: attributes in, a spec for the core out. */

import { type Digits, digitsData } from '../../labs/lesson-digits.ts';
import type { Pace } from '../../labs/paced-run.ts';
import type { DataSpec, RunSpec } from '../../training/protocol.ts';

export const DATA = ['circle', 'xor', 'spiral', 'digits'] as const;
export type XrayData = (typeof DATA)[number];

/** "own" is what the function's entry in the registry recommends. */
export const STARTS = ['own', 'he', 'glorot', 'lecun', 'normal'] as const;
export type Start = (typeof STARTS)[number];

export interface XraySetup {
  data: XrayData;
  activation: string;
  /** Hidden network layers, 1 to 20. */
  layers: number;
  units: number;
  start: Start;
  rate: number;
  seed: number;
}

export const choices = {
  layers: [1, 2, 3, 5, 7, 10, 15, 20],
  units: [2, 4, 8, 16, 32],
  rate: [0.001, 0.01, 0.03, 0.1, 0.3, 1, 3],
} as const;

const defaults: XraySetup = {
  data: 'circle',
  activation: 'sigmoid',
  layers: 5,
  units: 8,
  start: 'own',
  rate: 0.1,
  seed: 1,
};

const BATCH = 32;
const EXAMPLES = 500;

export function readSetup(attribute: (name: string) => string | null): XraySetup {
  const number = (name: 'layers' | 'units' | 'rate' | 'seed') => Number(attribute(name) ?? defaults[name]);
  return {
    data: DATA.find((each) => each === attribute('data')) ?? defaults.data,
    activation: attribute('activation') || defaults.activation,
    layers: number('layers'),
    units: number('units'),
    start: STARTS.find((each) => each === attribute('start')) ?? defaults.start,
    rate: number('rate'),
    seed: number('seed'),
  };
}

/** `own` is the scheme that the function recommends; `digits` are there where the data is them. */
export function xraySpec(setup: XraySetup, own: string, digits: Digits | undefined): RunSpec {
  const { data, activation, layers, units, start, rate, seed } = setup;
  const init = start === 'own' ? own : start;
  return {
    data: dataOf(data, digits),
    layers: [
      ...Array.from({ length: layers }, () => ({ units, activation })),
      { units: data === 'digits' ? 10 : 1, activation: 'identity' },
    ],
    loss: data === 'digits' ? 'softmax_cross_entropy' : 'binary_cross_entropy',
    init: init === 'normal' ? { kind: 'normal', deviation: 1 } : init,
    learningRate: rate,
    batch: BATCH,
    seed,
  };
}

function dataOf(data: XrayData, digits: Digits | undefined): DataSpec {
  if (data !== 'digits') return { kind: data, examples: EXAMPLES, noise: 0 };
  if (!digits) throw new TypeError('digits were missing; needed: their pixels and labels');
  return digitsData(digits);
}

export function paceOf({ data }: XraySetup): Pace {
  return data === 'digits' ? { steps: 4, lookApart: 100, limit: 900 } : { steps: 4, lookApart: 80, limit: 4000 };
}
