/** Everything that a reader can set, as plain data: what undo goes back to, what a link carries, what a run is made of. Pure. */

import type { PlaneFeature } from '../../training/protocol.ts';

/** Of several classes. */
export const CLASS_SETS = ['blobs', 'arms', 'rings'] as const;

/** The sets of the menu, by what they ask for. */
export const DATA_GROUPS = {
  two: ['circle', 'xor', 'gaussians', 'spiral', 'moons', 'checkerboard', 'line', 'parabola', 'sine_wave', 'cubic'],
  several: CLASS_SETS,
  numbers: ['plane', 'multi_gaussian'],
  own: ['drawn', 'table'],
  real: ['breast_cancer', 'iris', 'penguins'],
} as const;
export const DATA = Object.values(DATA_GROUPS).flat();
export type TrainerData = (typeof DATA)[number];

export function isOf(group: keyof typeof DATA_GROUPS, data: TrainerData): boolean {
  return DATA_GROUPS[group].some((each) => each === data);
}

export const FEATURES: readonly PlaneFeature[] = ['x', 'y', 'x_squared', 'y_squared', 'x_times_y', 'sin_x', 'sin_y'];

export const INITS = [
  'own',
  'he',
  'glorot',
  'lecun',
  'he_uniform',
  'glorot_uniform',
  'orthogonal',
  'playground',
  'zero',
] as const;
export const OPTIMIZERS = ['sgd', 'momentum', 'nesterov', 'rms_prop', 'adam', 'adam_w'] as const;
export const SCHEDULES = ['constant', 'step', 'exponential', 'cosine', 'linear_warmup'] as const;
export const LOSSES = ['binary_cross_entropy', 'mse', 'huber'] as const;

/** Their data, judge and words come later, in a script of their own. */
export const PUZZLES = ['xor', 'fence', 'moons', 'spiral', 'tower', 'unbent', 'crowd'] as const;
export type PuzzleId = (typeof PUZZLES)[number];

export interface HiddenLayer {
  units: number;
  activation: string;
}

export interface TrainerState {
  data: TrainerData;
  examples: number;
  /** In percent. */
  noise: number;
  /** Of the points, in percent. */
  train: number;
  features: readonly PlaneFeature[];
  layers: readonly HiddenLayer[];
  loss: (typeof LOSSES)[number];
  init: (typeof INITS)[number];
  optimizer: (typeof OPTIMIZERS)[number];
  schedule: (typeof SCHEDULES)[number];
  rate: number;
  batch: number;
  l1: number;
  l2: number;
  /** Share of units that are left out of each step, behind each hidden layer. */
  dropout: number;
  seed: number;
  /** Of the sets that may have more than two. */
  classes: number;
  /** Those that a reader has drawn, as labs/drawn-points.ts writes them; empty for some to begin with. */
  points: string;
  /** Of a table: which column is to be told, from which; empty where the table is to decide. */
  target: string;
  columns: readonly string[];
  /** The two inputs that are drawn. */
  axes: readonly string[];
  /** Which one is being solved. */
  puzzle: PuzzleId | '';
}

/** What a run is made of. */
export type Setting = Exclude<keyof TrainerState, 'puzzle'>;

export const MOST_LAYERS = 8;
export const MOST_UNITS = 64;

export const START: TrainerState = {
  data: 'circle',
  examples: 300,
  noise: 0,
  train: 50,
  features: ['x', 'y'],
  layers: [
    { units: 4, activation: 'tanh' },
    { units: 2, activation: 'tanh' },
  ],
  loss: 'binary_cross_entropy',
  init: 'own',
  optimizer: 'sgd',
  schedule: 'constant',
  rate: 0.1,
  batch: 10,
  l1: 0,
  l2: 0,
  dropout: 0,
  seed: 1,
  classes: 3,
  points: '',
  target: '',
  columns: [],
  axes: [],
  puzzle: '',
};

export const SETTINGS = (Object.keys(START) as (keyof TrainerState)[]).filter((key) => key !== 'puzzle');

export const choices = {
  examples: [100, 200, 300, 500, 1000],
  noise: [0, 5, 10, 15, 20, 25, 30, 40, 50],
  classes: [2, 3, 4, 5, 6],
  train: [10, 20, 30, 40, 50, 60, 70, 80, 90],
  rate: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
  batch: [1, 2, 5, 10, 20, 30, 50, 100],
  l1: [0, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1],
  l2: [0, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1],
  dropout: [0, 0.1, 0.2, 0.3, 0.5],
} as const;

/** What a number may be. */
export const LIMITS = {
  examples: { low: 10, high: 5000, whole: true },
  noise: { low: 0, high: 100, whole: false },
  train: { low: 5, high: 95, whole: false },
  rate: { low: 1e-6, high: 1000, whole: false },
  batch: { low: 1, high: 5000, whole: true },
  l1: { low: 0, high: 10, whole: false },
  l2: { low: 0, high: 10, whole: false },
  dropout: { low: 0, high: 0.9, whole: false },
  seed: { low: 0, high: 2 ** 32 - 1, whole: true },
  classes: { low: 2, high: 6, whole: true },
} as const;

export type NumberKey = keyof typeof LIMITS;

/** Two states that are one: a new one would only throw the run away. */
export function same(a: TrainerState, b: TrainerState): boolean {
  return a.puzzle === b.puzzle && trainsAlike(a, b);
}

/** Two states whose runs are one: which puzzle they are for makes no difference. */
export function trainsAlike(a: TrainerState, b: TrainerState): boolean {
  return SETTINGS.every((key) => sameSetting(key, a, b));
}

export function sameSetting(key: Setting, a: TrainerState, b: TrainerState): boolean {
  return JSON.stringify(a[key]) === JSON.stringify(b[key]);
}
