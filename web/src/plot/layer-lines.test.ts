import { expect, test } from 'vitest';
import { layerLines } from './layer-lines.ts';
import type { SvgNode } from './svg-layer.ts';

const all = (nodes: readonly (SvgNode | string)[]): SvgNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...all(node.children)]));
const words = (nodes: SvgNode[]) =>
  all(nodes)
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children[0]);
const marks = (nodes: SvgNode[]) =>
  all(nodes)
    .filter(({ tag, attributes }) => tag === 'svg' && attributes.visibility === 'visible')
    .map(({ attributes }) => [attributes.x, attributes.y]);

test('a line that keeps its size lies level, and one that shrinks by a factor a layer falls evenly', () => {
  const [level, falling] = [
    [1, 1, 1],
    [1e-2, 1e-1, 1],
  ];
  const tops = marks(layerLines([level as number[], falling as number[]], 'layer')).map(([, top]) =>
    Number.parseFloat(String(top)),
  );
  const [a, b, c, d, e, f] = tops as [number, number, number, number, number, number];
  expect([b, c]).toEqual([a, a]);
  expect(d - e).toBeCloseTo(e - f, 1);
  expect(d).toBeGreaterThan(f);
});

test('a gradient of exactly 0 has no mark', () => {
  expect(marks(layerLines([[0, 1]], 'layer'))).toHaveLength(1);
});

test('the scale reaches what is shown, with words that do not crowd', () => {
  const found = words(layerLines([[1e-12, 1e-6, 1]], 'layer'));
  expect(found).toContain('10⁻¹²');
  expect(found.filter((word) => /10|^1$/.test(String(word))).length).toBeLessThanOrEqual(8);
});
