/** The small convolutional network of the lab, and how its numbers lie. Pure. */

import { DIGITS_FOR_TRAINING, type Digits } from '../../labs/lesson-digits.ts';
import type { Pace } from '../../labs/paced-run.ts';
import type { RunSpec } from '../../training/protocol.ts';
import { inputsOf, SIDE } from './ink.ts';

export const FILTERS = 8;
/** A filter is 3 by 3, and as the picture has a border of empty pixels, its map is as large as the picture. */
export const KERNEL = 9;
export const PIXELS = 64;
/** Of a map after pooling. */
export const POOLED = 16;

export const ACTIVATIONS = ['relu', 'leaky_relu', 'tanh', 'sigmoid', 'identity'] as const;

export interface FiltersSetup {
  activation: string;
  seed: number;
}

export function readSetup(attribute: (name: string) => string | null): FiltersSetup {
  return { activation: attribute('activation') || 'relu', seed: Number(attribute('seed') ?? 1) };
}

/** As the fact `digit_reading` trains it. `own` is the start that the function recommends. */
export function filtersSpec({ activation, seed }: FiltersSetup, own: string, digits: Digits): RunSpec {
  return {
    data: {
      kind: 'numbers',
      inputs: inputsOf(digits.pixels),
      shape: [1, SIDE, SIDE],
      labels: digits.labels,
      classes: 10,
      trainCount: DIGITS_FOR_TRAINING,
    },
    layers: [
      { kind: 'conv2d', filters: FILTERS, size: 3, padding: 1, activation },
      { kind: 'max_pool', size: 2 },
      { kind: 'flatten' },
      { units: 10, activation: 'identity' },
    ],
    loss: 'softmax_cross_entropy',
    init: own,
    optimizer: 'adam',
    learningRate: 0.005,
    batch: 32,
    seed,
  };
}

/** 25 epochs of 45 batches. */
export const PACE: Pace = { steps: 3, lookApart: 100, limit: 1125 };

/** The part of a list that belongs to one filter. */
export function partOf<T extends Float32Array>(values: T, filter: number, size: number): Float32Array {
  return values.subarray(filter * size, (filter + 1) * size);
}

export function zeroShare(values: ArrayLike<number>): number {
  let zeros = 0;
  for (let i = 0; i < values.length; i++) zeros += values[i] === 0 ? 1 : 0;
  return zeros / values.length;
}

/** The largest of the probabilities. */
export function readDigit(probabilities: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < probabilities.length; i++)
    if ((probabilities[i] as number) > (probabilities[best] as number)) best = i;
  return best;
}
