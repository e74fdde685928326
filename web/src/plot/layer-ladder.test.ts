import { expect, test } from 'vitest';
import { ladderRow, ladderScale } from './layer-ladder.ts';
import type { SvgNode } from './svg-layer.ts';

const scale = { low: 1e-4, high: 100 };
const marks = (nodes: SvgNode[]) => nodes.filter(({ tag }) => tag === 'svg').map(({ attributes }) => attributes.x);

test('equal factors are equal lengths', () => {
  expect(marks(ladderRow(scale, { gradient: 0.1, activation: 1e-4, before: undefined }))).toEqual(['0%', '50%']);
});

test('what is exactly 0 has no place on a scale of factors, and no mark', () => {
  expect(marks(ladderRow(scale, { gradient: 0, activation: 100, before: undefined }))).toEqual(['100%']);
});

test('powers are left out before their words touch, and the rest are evenly apart', () => {
  const words = (most: number) => ladderScale(scale, most).map(({ children }) => children[0]);
  expect(words(7)).toEqual(['10⁻⁴', '10⁻³', '10⁻²', '10⁻¹', '1', '10', '10²']);
  expect(words(3)).toEqual(['10⁻⁴', '10⁻¹', '10²']);
});
