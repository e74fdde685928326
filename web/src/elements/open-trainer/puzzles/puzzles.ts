/** All puzzles. One more is an id in `trainer-state.ts`, an entry here and its words in `en.puzzles.json`. Pure. */

import type { HiddenLayer } from '../trainer-state.ts';
import type { Puzzles } from './puzzle.ts';

const layers = (count: number, units: number, activation: string): HiddenLayer[] =>
  Array.from({ length: count }, () => ({ units, activation }));

export const puzzles: Puzzles = {
  xor: {
    begin: { data: 'xor', layers: layers(1, 8, 'relu') },
    free: ['layers', 'rate', 'batch', 'optimizer', 'init'],
    steps: 2000,
    accuracy: 0.95,
    measure: 'units',
    stars: [4, 3, 2],
    solution: { layers: layers(1, 2, 'hard_swish'), optimizer: 'adam', rate: 0.03 },
  },
  fence: {
    begin: { data: 'circle', layers: layers(1, 8, 'relu') },
    free: ['layers', 'rate', 'batch', 'optimizer', 'init'],
    onlyFunction: 'relu',
    steps: 1500,
    accuracy: 0.95,
    measure: 'units',
    stars: [6, 4, 3],
    solution: { layers: layers(1, 3, 'relu'), optimizer: 'adam' },
  },
  moons: {
    begin: { data: 'moons', layers: layers(1, 8, 'tanh') },
    free: ['layers', 'rate', 'batch', 'optimizer', 'init'],
    steps: 2000,
    accuracy: 0.97,
    measure: 'parameters',
    stars: [17, 13, 9],
    solution: { layers: layers(1, 2, 'tanh'), optimizer: 'adam' },
  },
  spiral: {
    begin: { data: 'spiral', layers: layers(1, 8, 'tanh') },
    free: ['layers', 'rate', 'batch', 'optimizer', 'schedule', 'init'],
    mostLayers: 2,
    steps: 2000,
    accuracy: 0.95,
    measure: 'steps',
    stars: [2000, 800, 300],
    solution: { layers: layers(2, 32, 'silu'), optimizer: 'adam', rate: 0.03, batch: 50 },
  },
  tower: {
    begin: { data: 'circle', layers: layers(5, 4, 'sigmoid') },
    free: ['rate', 'batch', 'optimizer', 'schedule', 'init'],
    steps: 2000,
    accuracy: 0.95,
    measure: 'steps',
    stars: [2000, 700, 200],
    solution: { optimizer: 'adam', rate: 0.03, init: 'orthogonal', batch: 30 },
  },
  unbent: {
    begin: { data: 'circle', layers: [] },
    free: ['features', 'rate', 'batch', 'optimizer'],
    steps: 1000,
    accuracy: 0.95,
    measure: 'features',
    stars: [4, 3, 2],
    solution: { features: ['x_squared', 'y_squared'] },
  },
  crowd: {
    begin: { data: 'circle', noise: 50, train: 10, layers: layers(2, 8, 'tanh') },
    free: ['rate', 'batch', 'optimizer', 'l1', 'l2', 'dropout'],
    steps: 2000,
    measure: 'testLoss',
    stars: [0.68, 0.64, 0.61],
    solution: { optimizer: 'adam', rate: 0.03, l2: 0.03, dropout: 0.2 },
  },
};
