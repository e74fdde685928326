/** What a reader can set, where it begins, and the run it describes. Pure: attributes in, specs for the core out. */

import { LARGEST_SEED } from '../../labs/choices.ts';
import { type Digits, digitsData } from '../../labs/lesson-digits.ts';
import type { DataSpec, RunSpec } from '../../training/protocol.ts';

/** The sets that this element shows; the core knows more. */
export type DataKind = 'xor_corners' | 'xor' | 'circle' | 'gaussians' | 'spiral' | 'digits';

export interface Settings {
  data: DataKind;
  activation: string;
  /** Hidden network layers. */
  layers: number;
  /** Units in each of them. */
  units: number;
  rate: number;
  batch: number;
  seed: number;
}

/** Where nothing is chosen: what the course is about. The whole family would fill the screen of a phone. */
const OFFERED = 'identity relu leaky_relu sigmoid tanh';

/** The ids of the menu, in its order; the one that stands in the settings is always there. */
export function offeredActivations(choose: string | null, current: string): string[] {
  return [...new Set([...(choose ?? OFFERED).split(/\s+/).filter(Boolean), current])];
}

/** How a data set is shown and paced. */
export interface Stage {
  defaults: Omit<Settings, 'data'>;
  /** Steps a frame at the calm pace: slow enough to watch, fast enough not to wait. */
  calm: number;
  /** A run stops by itself here; starting again goes on for as many steps more. */
  limit: { epochs: number };
  /** A run also stops once everything is right and the mean loss is below this. */
  goal: number;
  /** The square of the plane that is drawn. */
  window: { low: number; high: number };
  generated?: { examples: number; noise: number };
}

const plane = { low: -6, high: 6 };
const common = { activation: 'relu', seed: 1 };

export const stages: Record<DataKind, Stage> = {
  xor_corners: {
    defaults: { ...common, layers: 1, units: 4, rate: 0.1, batch: 4 },
    calm: 6,
    limit: { epochs: 2000 },
    goal: 0.02,
    window: { low: -0.5, high: 1.5 },
  },
  xor: {
    defaults: { ...common, layers: 1, units: 8, rate: 0.1, batch: 10 },
    calm: 4,
    limit: { epochs: 300 },
    goal: 0.02,
    window: plane,
    generated: { examples: 200, noise: 0 },
  },
  circle: {
    defaults: { ...common, layers: 2, units: 8, rate: 0.1, batch: 10 },
    calm: 4,
    limit: { epochs: 200 },
    goal: 0.01,
    window: plane,
    generated: { examples: 300, noise: 0 },
  },
  gaussians: {
    defaults: { ...common, layers: 1, units: 4, rate: 0.1, batch: 10 },
    calm: 4,
    limit: { epochs: 150 },
    goal: 0.01,
    window: plane,
    generated: { examples: 200, noise: 0.05 },
  },
  spiral: {
    defaults: { ...common, layers: 3, units: 8, rate: 0.1, batch: 10 },
    calm: 24,
    limit: { epochs: 1000 },
    goal: 0.02,
    window: plane,
    generated: { examples: 400, noise: 0 },
  },
  digits: {
    defaults: { ...common, layers: 1, units: 32, rate: 0.1, batch: 32 },
    calm: 12,
    limit: { epochs: 40 },
    goal: 0,
    window: plane,
  },
};

export const choices = {
  layers: [0, 1, 2, 3, 4, 5, 6],
  units: [1, 2, 3, 4, 5, 6, 7, 8, 16, 32, 64],
  rate: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 1, 2, 5, 10],
} as const;

/** Unknown data and numbers that do not read fall back to the defaults: an author's slip must not blank the page. */
export function readSettings(attribute: (name: string) => string | null): Settings {
  const asked = attribute('data') ?? '';
  const data = (asked in stages ? asked : 'xor_corners') as DataKind;
  const { defaults } = stages[data];
  const number = (names: string[], fallback: number, least: number, most: number) => {
    const text = names.map(attribute).find((each) => each !== null && each.trim() !== '');
    const value = Number(text ?? Number.NaN);
    return value >= least && value <= most ? value : fallback;
  };
  return {
    data,
    activation: attribute('activation') || defaults.activation,
    layers: Math.round(number(['layers'], defaults.layers, 0, 6)),
    units: Math.round(number(['units', 'hidden'], defaults.units, 1, 256)),
    rate: number(['rate'], defaults.rate, 1e-6, 1000),
    batch: Math.round(number(['batch'], defaults.batch, 1, 65_536)),
    seed: Math.round(number(['seed'], defaults.seed, 0, LARGEST_SEED)),
  };
}

export function dataSpec(data: DataKind, digits?: Digits): DataSpec {
  if (data === 'xor_corners') return { kind: data };
  if (data !== 'digits') return { kind: data, ...(stages[data].generated as { examples: number; noise: number }) };
  if (!digits) throw new TypeError('digits were missing; needed: their pixels and labels');
  return digitsData(digits);
}

/** `init` is what the registry recommends for the hidden activation. */
export function runSpec(settings: Settings, data: DataSpec, init: string): RunSpec {
  const hidden = Array.from({ length: settings.layers }, () => ({
    units: settings.units,
    activation: settings.activation,
  }));
  const digits = settings.data === 'digits';
  return {
    data,
    // Losses take logits, so the output network layer has no activation of its own.
    layers: [...hidden, { units: digits ? 10 : 1, activation: 'identity' }],
    loss: digits ? 'softmax_cross_entropy' : 'binary_cross_entropy',
    init,
    learningRate: settings.rate,
    batch: settings.batch,
    seed: settings.seed,
  };
}

/** "2 – 4 – 4 – 1" as a list. */
export function shape(settings: Settings): number[] {
  const [inputs, outputs] = settings.data === 'digits' ? [64, 10] : [2, 1];
  return [inputs, ...Array.from({ length: settings.layers }, () => settings.units), outputs];
}
