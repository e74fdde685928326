import { expect, test } from 'vitest';
import { decisionCurve, totalInterval } from './decision-curve.ts';
import { svgText } from './svg-layer.ts';

const x = Array.from({ length: 57 }, (_, index) => (index - 28) / 2);
const samples = { x, value: x.map((at) => 1 / (1 + Math.exp(-at))), slope: x.map(() => 0) };

const count = (markup: string, part: string) => markup.split(part).length - 1;

test('samples on the wrong side of the cut stand out, and moving the cut frees some and catches others', () => {
  const drawn = (cut: number) =>
    decisionCurve({ samples, totals: [-3, -1, 1, 3], labels: [0, 1, 0, 1], threshold: 0.5, cut, xLabel: 'z' })
      .map(svgText)
      .join('');
  expect(count(drawn(0), 'class="wrong"')).toBe(2);
  expect(count(drawn(0), 'class="right"')).toBe(2);
  expect(count(drawn(-2), 'class="wrong"')).toBe(1); // the miss is caught, the false alarm stays
  expect(count(drawn(2), 'class="wrong"')).toBe(1);
  expect(count(drawn(5), 'class="wrong"')).toBe(2);
});

test('the axis holds all totals up to 14 on either side and is never narrower than 6', () => {
  expect(totalInterval([0.1, -2])).toEqual({ low: -6, high: 6 });
  expect(totalInterval([-8.2, 3])).toEqual({ low: -9, high: 9 });
  expect(totalInterval([80])).toEqual({ low: -14, high: 14 });
});
