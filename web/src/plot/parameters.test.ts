import { expect, test } from 'vitest';
import { completed, readParameters } from './parameters.ts';

const leak = { id: 'leak', standard: 0.01, low: 0, high: 1 };

test('an attribute names parameters and their numbers', () => {
  expect(readParameters('leak=0.1  scale=-2')).toEqual({ parameters: { leak: 0.1, scale: -2 }, stray: [] });
  expect(readParameters('')).toEqual({ parameters: {}, stray: [] });
});

test('a word that is no parameter is told apart and takes nothing with it', () => {
  expect(readParameters('leak:0.1 scale=2 leak=')).toEqual({ parameters: { scale: 2 }, stray: ['leak:0.1', 'leak='] });
});

test('a parameter that is missing, unknown or not allowed gives way to the standard', () => {
  expect(completed([leak], {})).toEqual({ leak: 0.01 });
  expect(completed([leak], { leak: 0.3, beta: 2 })).toEqual({ leak: 0.3 });
  expect(completed([leak], { leak: 1.5 })).toEqual({ leak: 0.01 });
});
