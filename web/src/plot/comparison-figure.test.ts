import { expect, test } from 'vitest';
import { comparison, comparisonFigure, comparisonLayers, readComparison } from './comparison-figure.ts';
import { comparisonTable, describeCursor } from './comparison-words.ts';
import { describeComparison } from './describe-comparison.ts';
import { MOST_LINES, swatch } from './line-look.ts';
import { type SvgNode, svgText } from './svg-layer.ts';

/** max(0, x) and x, written down rather than computed by the code under test. */
const relu = {
  id: 'relu',
  name: 'ReLU',
  samples: { x: [-2, -1, 0, 1, 2], value: [0, 0, 0, 1, 2], slope: [0, 0, 0, 1, 1] },
};
const identity = {
  id: 'identity',
  name: 'identity',
  samples: { x: [-2, -1, 0, 1, 2], value: [-2, -1, 0, 1, 2], slope: [1, 1, 1, 1, 1] },
};
const x = { low: -2, high: 2 };
const values = comparison([relu, identity], 'value', x, { low: -2, high: 2 });
const slopes = comparison([relu, identity], 'slope', x);

const childrenOf = (node: SvgNode | undefined): SvgNode[] => (node?.children ?? []) as SvgNode[];
/** The marks on the cursor: after its line and its grip. */
const onCursor = (layers: SvgNode[]) => childrenOf(childrenOf(layers[1])[2]).slice(2);

test('each line has a dash and a mark of its own, in the picture and in the legend', () => {
  const looks = Array.from({ length: MOST_LINES }, (_, index) => swatch(index));
  const dashes = looks.map(([line]) => line?.attributes['stroke-dasharray'] ?? 'solid');
  const outlines = looks.map(([, mark]) => childrenOf(mark)[0]?.attributes.d);
  expect(new Set(dashes).size).toBe(MOST_LINES);
  expect(new Set(outlines).size).toBe(MOST_LINES);
  const markup = svgText(comparisonFigure(values, 1, readComparison(values, 1), 'Two lines'));
  expect(markup).toContain('role="img" aria-label="Two lines"');
  expect(markup).not.toMatch(/style=|NaN|Infinity/);
});

test('the cursor cuts each line where its function is', () => {
  const numbers = readComparison(values, -1);
  expect(numbers).toEqual({ relu: 0, identity: -1 });
  const places = onCursor(comparisonLayers(values, -1, numbers)).map(({ attributes }) => [attributes.x, attributes.y]);
  expect(places).toEqual([
    ['25%', '50%'],
    ['25%', '75%'],
  ]);
});

test('a number outside the frame has no mark, and the other marks keep their place', () => {
  const low = comparison([relu, identity], 'value', x, { low: -1, high: 2 });
  const marks = onCursor(comparisonLayers(low, -2, readComparison(low, -2)));
  expect(marks.map(({ attributes }) => attributes.visibility)).toEqual(['visible', 'hidden']);
});

test('slopes are compared as slopes, and the frame holds them all', () => {
  expect(readComparison(slopes, 2)).toEqual({ relu: 1, identity: 1 });
  expect(slopes.frame.y.low).toBeLessThan(0);
  expect(slopes.frame.y.high).toBeGreaterThan(1);
});

test('what is shown is told in sentences', () => {
  expect(describeComparison(values)).toBe(
    'Values of ReLU and identity from x = −2 to 2. ReLU goes from 0 to 2 and lies between 0 and 2. ' +
      'identity goes from −2 to 2 and lies between −2 and 2. ReLU and identity run together from x = 0 to 2.',
  );
  expect(describeCursor([relu, identity], -1, { relu: 0, identity: -1 })).toBe('At x = −1: ReLU 0, identity −1.');
});

test('the table has a column for each function', () => {
  const { caption, x, columns } = comparisonTable([relu, identity], 'slope');
  expect(caption).toBe('Slopes of ReLU and identity');
  expect(x).toEqual([-2, -1, 0, 1, 2]);
  expect(columns.map(({ head }) => head)).toEqual(['ReLU', 'identity']);
  expect(columns[0]?.numbers).toEqual([0, 0, 0, 1, 1]);
});
