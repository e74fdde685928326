/** The ROC curve: for each threshold the share of false alarms and the share of hits, and the point of one threshold. */

import { area, axes, stretched } from './axes.ts';
import { type Frame, pathData, percent, place } from './geometry.ts';
import { mark } from './line-look.ts';
import { curve } from './picture.ts';
import type { SvgNode } from './svg-layer.ts';

export interface RocChart {
  falsePositiveRate: ArrayLike<number>;
  truePositiveRate: ArrayLike<number>;
  point: { falsePositiveRate: number; truePositiveRate: number };
  xLabel: string;
}

const FRAME: Frame = { x: { low: 0, high: 1 }, y: { low: 0, high: 1.02 } };

/** Who draws lots. */
export const diagonal = (frame: Frame): SvgNode =>
  curve(pathData(frame, [0, 1], [0, 1]), '--line-strong', { 'stroke-width': 1.5, 'stroke-dasharray': '4 6' });

/** The layers inside the picture's `<svg>`; give them to `patch`. */
export function rocChart({ falsePositiveRate, truePositiveRate, point, xLabel }: RocChart): SvgNode[] {
  const at = place(FRAME, point.falsePositiveRate, point.truePositiveRate);
  return [
    area(
      axes(FRAME, { xLabel, xTicks: 6, yTicks: 6 }),
      stretched(
        diagonal(FRAME),
        curve(pathData(FRAME, falsePositiveRate, truePositiveRate), '--curve-value', { 'stroke-width': 3 }),
      ),
      mark(1, percent(at.left), percent(at.top), 8),
    ),
  ];
}
