/** What a race is run with, and the run of each lane. Pure: attributes in, specs for the core out. */

import type { RunSpec } from '../../training/protocol.ts';

export const DATA = ['circle', 'xor', 'moons', 'spiral'] as const;
export type RaceData = (typeof DATA)[number];

/** How the same unit normals are scaled in each lane: as the lane's function asks, or all alike. */
export const STARTS = ['own', 'he', 'glorot', 'lecun'] as const;
export type Start = (typeof STARTS)[number];

export interface RaceSetup {
  /** Ids in the registry, one a lane. */
  lanes: readonly string[];
  data: RaceData;
  /** Hidden network layers, 1 to 8. */
  layers: number;
  /** Units in each of them. */
  units: number;
  rate: number;
  start: Start;
  seed: number;
  /** Who has not arrived by then is out. */
  epochs: number;
}

/** So many lanes fit on a phone and can be told apart. */
export const MOST_LANES = 6;
export const MOST_LAYERS = 8;

/** Share of the training points that are on the right side at the finish. */
export const FINISH = 0.95;
/** Shared by all lanes: half of the points are for training. */
export const EXAMPLES = 500;
export const BATCH = 32;

/** Of the drawn square of the plane, half a side. The spiral and the others fill it. */
export const EXTENT = 6;

const defaults: RaceSetup = {
  lanes: ['identity', 'sigmoid', 'tanh', 'relu'],
  data: 'circle',
  layers: 3,
  units: 8,
  rate: 0.1,
  start: 'own',
  seed: 1,
  epochs: 1000,
};

export const choices = {
  layers: Array.from({ length: MOST_LAYERS }, (_, index) => index + 1),
  units: [2, 4, 8, 16, 32],
  rate: [0.01, 0.03, 0.1, 0.3, 1],
  epochs: [300, 1000, 2000],
} as const;

export function readSetup(attribute: (name: string) => string | null): RaceSetup {
  const numbers = Object.fromEntries(
    (['layers', 'units', 'rate', 'seed', 'epochs'] as const).map((name) => {
      const text = attribute(name);
      return [name, text === null ? defaults[name] : Number(text)];
    }),
  );
  const lanes = attribute('lanes')?.trim().split(/\s+/) ?? [];
  return {
    ...defaults,
    ...numbers,
    lanes: lanes.length > 0 ? lanes.slice(0, MOST_LANES) : defaults.lanes,
    data: DATA.find((each) => each === attribute('data')) ?? defaults.data,
    start: STARTS.find((each) => each === attribute('start')) ?? defaults.start,
  };
}

/** The run of one lane. `ownStart` is the scheme that its function recommends. */
export function laneSpec(setup: RaceSetup, activation: string, ownStart: string): RunSpec {
  return {
    data: { kind: setup.data, examples: EXAMPLES, noise: 0 },
    layers: [
      ...Array.from({ length: setup.layers }, () => ({ units: setup.units, activation })),
      { units: 1, activation: 'identity' },
    ],
    loss: 'binary_cross_entropy',
    init: setup.start === 'own' ? ownStart : setup.start,
    learningRate: setup.rate,
    batch: BATCH,
    seed: setup.seed,
    stop: { targetAccuracy: FINISH, epochs: setup.epochs },
  };
}
