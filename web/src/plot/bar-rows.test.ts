import { expect, test } from 'vitest';
import { type Bar, barRows, barScale, heightOfBars } from './bar-rows.ts';
import { svg, svgText } from './svg-layer.ts';

const scale = { low: 0.01, high: 100 };
const bar = (value: number | undefined, label = 'text'): Bar => ({ kind: 'scalar', value, label });
const drawn = (bars: readonly Bar[]) => svgText(svg('svg', {}, ...barRows(scale, bars)));
const widths = (text: string) => [...text.matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map(([, width]) => Number(width));

test('a bar fifty times as long in time is longer by the same piece, wherever it begins', () => {
  const [a = 0, b = 0, c = 0, d = 0] = widths(drawn([bar(0.02), bar(1), bar(0.04), bar(2)]));
  expect(b - a).toBeCloseTo(d - c, 1); // places are written with two decimals
  expect(b - a).toBeGreaterThan(20);
});

test('the longest bar leaves room for its label', () => {
  expect(widths(drawn([bar(100)]))[0]).toBeLessThan(70);
});

test('what has no value has no bar, and keeps its words and its place', () => {
  const text = drawn([bar(undefined, 'none'), bar(1)]);
  expect(widths(text)).toHaveLength(1);
  expect(text).toContain('none');
  expect(drawn([bar(undefined, '')])).not.toContain('<text');
  expect(heightOfBars(2)).toBeGreaterThan(heightOfBars(1));
});

test('the scale names each power of ten, and the unit once', () => {
  const text = svgText(svg('svg', {}, ...barScale(scale, (value) => `${value} ns`)));
  expect(text.match(/ns/g)).toHaveLength(1);
  expect([...text.matchAll(/>([\d.]+)( ns)?</g)].map(([, value]) => value)).toEqual(['0.01', '0.1', '1', '10', '100']);
});
