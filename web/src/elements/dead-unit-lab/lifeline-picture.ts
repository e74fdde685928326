/** Units as rows, steps from left to right, and a bar wherever one is dead. */

import { axes } from '../../plot/axes.ts';
import { percent } from '../../plot/geometry.ts';
import { type SvgNode, svg } from '../../plot/svg-layer.ts';
import type { Span } from './lifelines.ts';

/** Of a row: the bar, the rest is air. */
const THICK = 0.72;

/** The layers inside the picture's `<svg>`; `marked` is the unit that is looked at. */
export function lifelinePicture(
  layers: readonly (readonly Span[][])[],
  steps: number,
  marked: { layer: number; unit: number } | undefined,
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
  ];
}
