import { expect, test } from 'vitest';
import { isAddress, MOST_WEIGHTS, readAddress, writeAddress, writeAddressOf } from './address.ts';
import { START, type TrainerState } from './trainer-state.ts';

const known = ['relu', 'tanh', 'sigmoid', 'gelu', 'identity'];
const read = (text: string) => readAddress(text, known);

const other: TrainerState = {
  data: 'spiral',
  examples: 500,
  noise: 12.5,
  train: 70,
  features: ['x', 'y', 'sin_x'],
  layers: [
    { units: 8, activation: 'relu' },
    { units: 3, activation: 'gelu' },
  ],
  loss: 'mse',
  init: 'he',
  optimizer: 'adam',
  schedule: 'cosine',
  rate: 0.003,
  batch: 25,
  l1: 0.001,
  l2: 0.01,
  dropout: 0.2,
  seed: 4294967295,
  classes: 5,
  points: '00zz0zz001',
  target: 'price, in €',
  columns: ['a=b&c', 'x,y'],
  axes: ['x,y', '50 %'],
  puzzle: 'tower',
};

test.each([
  ['the start', START],
  ['another state in every field', other],
  ['a network without hidden layers', { ...START, layers: [] }],
])('%s comes back from its address as it was', (_, state) => {
  expect(read(writeAddress(state))).toEqual({ state, beside: undefined, weights: undefined, problems: [] });
});

test('weights come back from an address to the last bit', () => {
  const weights = Float32Array.from([0.1, -2.5, 1e-30, 3e38, -0, 1 / 3, 12345.678]);
  expect(read(writeAddressOf(other, weights))).toEqual({ state: other, beside: undefined, weights, problems: [] });
  expect(read('v=1&weights=AACAPwAAAMA').weights).toEqual(Float32Array.from([1, -2])); // out in the world, too
});

test.each([
  ['no base64', '%%%'],
  ['half a number', 'AACA'],
  ['nothing', ''],
  ['what is not finite', 'AACAfw'],
  ['too many', btoa('0'.repeat(4 * (MOST_WEIGHTS + 1)))],
])('of weights, %s is refused and the rest holds', (_, text) => {
  const { state, weights, problems } = read(`v=1&rate=0.3&weights=${text}`);
  expect(state.rate).toBe(0.3);
  expect(weights).toBeUndefined();
  expect(problems.map(({ field }) => field)).toEqual(['weights']);
});

test('an address holds what differs from the start and nothing else', () => {
  expect(writeAddress(START)).toBe('v=1');
  expect(writeAddress({ ...START, rate: 0.3 })).toBe('v=1&rate=0.3');
});

// Links that are out in the world: never change these.
test.each([
  ['v=1&data=xor&layers=relu:3&seed=7', { data: 'xor', layers: [{ units: 3, activation: 'relu' }], seed: 7 }],
  ['v=1&data=arms&classes=4&noise=10', { data: 'arms', classes: 4, noise: 10 }],
  ['v=1&data=drawn&points=00zz0zz001', { data: 'drawn', points: '00zz0zz001' }],
  [
    'v=1&data=iris&columns=sepal_length_cm,petal%2Cb&target=species',
    { data: 'iris', columns: ['sepal_length_cm', 'petal,b'], target: 'species' },
  ],
  ['v=1&data=multi_gaussian&loss=huber', { data: 'multi_gaussian', loss: 'huber' }],
  ['v=1&data=xor&puzzle=xor', { data: 'xor', puzzle: 'xor' }],
  ['v=1&data=xor&beside.seed=7', { data: 'xor' }, { data: 'xor', seed: 7 }],
  ['v=1&features=x,y,x_times_y&layers=', { features: ['x', 'y', 'x_times_y'], layers: [] }],
])('the link %s opens what it always did', (link, wanted, beside?: object) => {
  const along = beside && { ...START, ...beside };
  expect(read(link)).toEqual({ state: { ...START, ...wanted }, beside: along, weights: undefined, problems: [] });
});

test.each([
  ['data=spirals', 'data', 'spirals'],
  ['puzzle=riddle', 'puzzle', 'riddle'],
  ['noise=much', 'noise', 'much'],
  ['noise=', 'noise', ''],
  ['batch=2.5', 'batch', '2.5'],
  ['rate=0', 'rate', '0'],
  ['points=00zz9', 'points', '00zz9'],
  ['classes=7', 'classes', '7'],
  ['layers=relu:65', 'layers', 'relu:65'],
  ['layers=rellu:4', 'layers', 'rellu:4'],
  ['layers=relu:1,relu:1,relu:1,relu:1,relu:1,relu:1,relu:1,relu:1,relu:1', 'layers', expect.stringMatching(/^relu/)],
  ['features=x,z', 'features', 'x,z'],
  ['colour=red', 'colour', 'red'],
])('of v=1&seed=5&%s the wrong field is named and the right one counts', (part, field, given) => {
  const { state, problems } = read(`v=1&seed=5&${part}`);
  expect(state).toEqual({ ...START, seed: 5 });
  expect(problems).toEqual([{ field, given, allowed: expect.stringMatching(/./) }]);
});

test.each([
  ['with other layers', { ...other, layers: [{ units: 2, activation: 'tanh' }] }],
  ['as the trainer starts', { ...START, puzzle: other.puzzle }],
])('a run %s that is trained along comes back from the address of both', (_, beside) => {
  expect(read(writeAddress(other, beside))).toEqual({ state: other, beside, weights: undefined, problems: [] });
  expect(read(writeAddress({ ...START, puzzle: other.puzzle }, other)).beside).toEqual(other);
});

test('of the run beside, an address holds what differs, and names what is wrong', () => {
  const state = { ...START, rate: 0.3, seed: 2 };
  expect(writeAddress(state, { ...state, rate: START.rate })).toBe('v=1&rate=0.3&seed=2&beside.rate=0.1');
  expect(writeAddress(state, state)).toBe('v=1&rate=0.3&seed=2');
  const { beside, problems } = read('v=1&rate=0.3&beside.rate=fast&beside.layers=relu:3&beside.puzzle=xor');
  expect(beside).toEqual({ ...START, rate: 0.3, layers: [{ units: 3, activation: 'relu' }] });
  expect(problems.map(({ field, given }) => [field, given])).toEqual([
    ['beside.rate', 'fast'],
    ['beside.puzzle', 'xor'],
  ]);
});

test('an address of a version to come is not guessed at', () => {
  expect(read('v=9&seed=5')).toEqual({ state: START, problems: [{ field: 'v', given: '9', allowed: '1' }] });
});

test('broken escapes do not break the page', () => {
  expect(read('v=1&data=%E0%A4%A').problems).toHaveLength(1);
});

test('the address of a heading is none of a trainer', () => {
  expect([isAddress('things-to-find-out'), isAddress(''), isAddress('v=1'), isAddress('v=1&data=xor')]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
