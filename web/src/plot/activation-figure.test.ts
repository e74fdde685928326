import { expect, test } from 'vitest';
import { activationFigure, figureLayers, frameOf, parseShown } from './activation-figure.ts';
import { type SvgNode, svgText } from './svg-layer.ts';
import { tableGrid } from './value-table.ts';

/** max(0, x), written down rather than computed by the code under test. */
const relu = { x: [-2, -1, 0, 1, 2], value: [0, 0, 0, 1, 2], slope: [0, 0, 0, 1, 1] };
const picture = {
  name: 'ReLU',
  samples: relu,
  frame: frameOf(relu, { low: -1, high: 3 }),
  shown: parseShown('value slope tangent'),
};

/** What moves with the point at x = 1, found by its place in the groups. */
function shapes(shown: typeof picture) {
  const groups = childrenOf(figureLayers(shown, { x: 1, value: 1, slope: 1 })[1]);
  const [tangent] = childrenOf(groups[1]);
  const [, slopePoint, valuePoint] = childrenOf(groups[3]);
  return { tangent, slopePoint, valuePoint };
}

function childrenOf(node: SvgNode | undefined): SvgNode[] {
  return (node?.children ?? []) as SvgNode[];
}

test('value is a solid line, slope a dashed one, and a page with a strict policy may show them', () => {
  const markup = svgText(activationFigure(picture, 1, 'ReLU and its slope'));
  const [value, slope] = markup.match(/<path[^>]*>/g) ?? [];
  expect(slope).toContain('stroke-dasharray');
  expect(value).not.toContain('stroke-dasharray');
  expect(markup).toContain('role="img" aria-label="ReLU and its slope"');
  expect(markup).not.toContain('style=');
  expect(markup).not.toMatch(/NaN|Infinity/);
});

test('the tangent of ReLU at 1 is the line through the origin', () => {
  const { tangent, valuePoint } = shapes(picture);
  // y = x enters the frame at (-1, -1), a quarter of the way across, and leaves it at (2, 2), a quarter from the top.
  expect(tangent?.attributes).toMatchObject({ x1: '25%', y1: '100%', x2: '100%', y2: '25%', visibility: 'visible' });
  expect(valuePoint?.attributes).toMatchObject({ cx: '75%', cy: '50%' });
});

test('what is not shown is hidden, not removed', () => {
  const plain = { ...picture, shown: parseShown('value') };
  const { tangent, slopePoint, valuePoint } = shapes(plain);
  const seen = [tangent, slopePoint, valuePoint].map((shape) => shape?.attributes.visibility);
  expect(seen).toEqual(['hidden', 'hidden', 'visible']);
});

test('table rows are round and evenly spaced', () => {
  expect(tableGrid({ low: -4, high: 4 })).toEqual({ from: -4, to: 4, points: 9 });
});
