/** Units as rows, steps from left to right, and a bar wherever one is dead; heard, how many there are. */

import { axes } from '../../plot/axes.ts';
import { percent } from '../../plot/geometry.ts';
import { type SvgNode, svg } from '../../plot/svg-layer.ts';
import type { Audible, Follow } from '../../sound/audible.ts';
import { deadBySteps, type Span } from './lifelines.ts';

/** Of a row: the bar, the rest is air. */
const THICK = 0.72;

/** The layers inside the picture's `<svg>`; `marked` is the unit that is looked at, `heard` the step that sounds. */
export function lifelinePicture(
  layers: readonly (readonly Span[][])[],
  steps: number,
  marked: { layer: number; unit: number } | undefined,
  heard: number | undefined,
): SvgNode[] {
  const rows = layers.flatMap((units, layer) => units.map((spans, unit) => ({ spans, layer, unit })));
  const all = rows.length + layers.length - 1; // a row of air between two layers
  return [
    ...rows.flatMap(({ spans, layer, unit }, index) => {
      const top = (index + layer) / all;
      const place = { y: percent(top + (1 - THICK) / 2 / all), height: percent(THICK / all) };
      const chosen = marked?.layer === layer && marked.unit === unit;
      return [
        svg('rect', { class: 'life', ...(chosen && { 'data-chosen': '' }), x: 0, width: '100%', ...place }),
        ...spans.map(({ from, to = steps }) =>
          svg('rect', {
            class: 'dead',
            x: percent(from / steps),
            width: percent(Math.max(to - from, 1) / steps),
            ...place,
          }),
        ),
      ];
    }),
    axes({ x: { low: 0, high: steps }, y: { low: 0, high: 1 } }, { xTicks: 5, yMarks: [] }),
    ...(heard === undefined ? [] : [sweep(percent(heard / steps))]),
  ];
}

const sweep = (x: string): SvgNode =>
  svg('line', { x1: x, x2: x, y1: 0, y2: '100%', stroke: 'var(--ink)', 'stroke-width': 2 });

/** How many units of each hidden layer are dead, a layer in each ear. `names` are theirs. */
export function audibleLifelines(
  layers: readonly (readonly Span[][])[],
  steps: number,
  units: number,
  names: readonly string[],
  picture: Follow,
): Audible {
  const curves = layers.map((layer, index) => {
    const y = deadBySteps(layer, steps);
    return { name: names[index] ?? '', x: y.map((_, step) => step), y };
  });
  return { picture, frame: { x: { low: 0, high: steps }, y: { low: 0, high: units } }, curves };
}
