/** Careless and careful slopes over x, on a logarithmic scale. */

import { powerOfTen } from '../../locales/num.ts';
import { tWalls } from '../../locales/t-walls.ts';
import { area, axes, stretched } from '../../plot/axes.ts';
import { type Frame, pathData, percent, shareOf } from '../../plot/geometry.ts';
import { line } from '../../plot/line-look.ts';
import { type SvgNode, svg } from '../../plot/svg-layer.ts';

export const RANGE = { low: -40, high: 40 } as const;
/** Powers of ten from bottom to top. */
const POWERS = { low: -18, high: 0.5 } as const;

/** The careful line first: the careless one lies on it where both are right. */
export const CAREFUL = 0;
export const CARELESS = 1;

export interface Slopes {
  x: ArrayLike<number>;
  careless: readonly number[];
  careful: readonly number[];
}

export function wallsChart({ x, careless, careful }: Slopes, at: number): SvgNode[] {
  const frame: Frame = { x: RANGE, y: POWERS };
  const logs = (values: readonly number[]) => values.map((value) => (value > 0 ? Math.log10(value) : Number.NaN));
  const yMarks = [-15, -12, -9, -6, -3, 0].map((power) => ({
    at: power,
    label: power === 0 ? '1' : powerOfTen(power),
  }));
  const here = percent(shareOf(RANGE, at));
  return [
    area(
      axes(frame, { yMarks, xTicks: 9, xLabel: tWalls('chart.x') }),
      stretched(line(CAREFUL, pathData(frame, x, logs(careful))), line(CARELESS, pathData(frame, x, logs(careless)))),
      svg('line', { x1: here, x2: here, y1: '0%', y2: '100%', stroke: 'var(--ink-soft)', 'stroke-width': 1.5 }),
    ),
  ];
}
