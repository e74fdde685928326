import { expect, test } from 'vitest';
import { comparison } from './comparison-figure.ts';
import { describePoint } from './describe.ts';
import { describeComparison } from './describe-comparison.ts';
import { describeCurve } from './describe-curve.ts';
import type { Samples } from './geometry.ts';
import { kinks, stretches } from './shape.ts';

/** A function and its slope, written down here, at 81 inputs. */
function sampled(from: number, to: number, f: (x: number) => number, slope: (x: number) => number): Samples {
  const x = Array.from({ length: 81 }, (_, i) => Number((from + ((to - from) * i) / 80).toPrecision(6)));
  return { x, value: x.map(f), slope: x.map(slope) };
}

const relu = sampled(
  -4,
  4,
  (x) => Math.max(0, x),
  (x) => (x > 0 ? 1 : 0),
);
const sigmoid = sampled(
  -8,
  8,
  (x) => 1 / (1 + Math.exp(-x)),
  (x) => Math.exp(-x) / (1 + Math.exp(-x)) ** 2,
);
const parabola = sampled(
  -1,
  1,
  (x) => x * x,
  (x) => 2 * x,
);

test('a point is told in one sentence with a true minus', () => {
  expect(describePoint('ReLU', -2, 0, 0)).toBe('ReLU of −2 is 0; its slope there is 0.');
  expect(describePoint('ReLU', -2, 0)).toBe('ReLU of −2 is 0.');
});

test('ReLU is told by its two stretches, its kink and its flat part', () => {
  expect(describeCurve('ReLU', relu)).toBe(
    'ReLU from x = −4 to 4. It stays at 0 from x = −4 to 0. It rises from 0 at x = 0 to 4 at x = 4. ' +
      'The slope lies between 0 and 1. At x = 0 it jumps from 0 to 1. ' +
      'The curve is flat (slope below 0.01) from x = −4 to 0.',
  );
});

test('the sigmoid is told by its ends, its middle, its steepest place and both flat parts', () => {
  expect(describeCurve('Sigmoid', sigmoid)).toBe(
    'Sigmoid from x = −8 to 8. It rises all the way, from 0.0003354 to 0.9997. At x = 0 it is 0.5. ' +
      'The slope lies between 0.0003352 and 0.25. It is largest at x = 0. ' +
      'The curve is flat (slope below 0.01) from x = −8 to −4.6 and x = 4.6 to 8.',
  );
});

test('a curve that turns is told by where it turns', () => {
  expect(describeCurve('x²', parabola, false)).toBe(
    'x² from x = −1 to 1. It falls from 1 at x = −1 to 0 at x = 0. It rises from 0 at x = 0 to 1 at x = 1.',
  );
});

test('what the picture cuts off is said, and nothing is said where it cuts nothing', () => {
  expect(describeCurve('ReLU', relu, false, { low: -1, high: 2 })).toContain(
    'The picture shows outputs from −1 to 2; beyond that the curve is cut off.',
  );
  expect(describeCurve('ReLU', relu, false, { low: -1, high: 5 })).not.toContain('cut off');
});

test('a step is a jump, not a steep rise', () => {
  const step = sampled(
    -2,
    2,
    (x) => (x > 0 ? 1 : 0),
    () => 0,
  );
  expect(stretches(step).map(({ does }) => does)).toEqual(['stays', 'jumps', 'stays']);
  expect(kinks(step)).toEqual([]);
});

test('rounding is no turn, and a tail without digits has not come to rest', () => {
  const x = [-2, -1, 0, 1, 2];
  const dust = { x, value: [0, 1e-7, 0, 1, 1], slope: [1e-9, -1e-9, 0.5, 1e-9, 1e-9] };
  expect(stretches(dust)).toEqual([{ does: 'rises', from: 0, to: 4 }]);
});

test('a wave is told by how often it turns', () => {
  const wave = sampled(-20, 20, Math.sin, Math.cos);
  expect(describeCurve('Sine', wave, false)).toMatch(/changes its way 1[23] times\. It lies between −/);
});

test('a kink between two samples is found where the lines meet', () => {
  const bent = sampled(
    -4,
    4,
    (x) => Math.max(0, x - 0.53),
    (x) => (x > 0.53 ? 1 : 0),
  );
  expect(kinks(bent)).toEqual([{ x: 0.53, before: 0, after: 1 }]);
});

test('two lines that run together or cross are told', () => {
  const leaky = sampled(
    -4,
    4,
    (x) => (x > 0 ? x : 0.25 * x),
    (x) => (x > 0 ? 1 : 0.25),
  );
  const down = sampled(
    -4,
    4,
    (x) => 1 - x,
    () => -1,
  );
  const functions = [
    { id: 'relu', name: 'ReLU', samples: relu },
    { id: 'leaky', name: 'leaky ReLU', samples: leaky },
    { id: 'down', name: '1 − x', samples: down },
  ];
  const words = describeComparison(comparison(functions, 'value', { low: -4, high: 4 }));
  expect(words).toContain('ReLU and leaky ReLU run together from x = 0 to 4.');
  expect(words).toContain('ReLU and 1 − x cross near x = 0.5.');
  expect(words).not.toContain('leaky ReLU cross');
});
