/** Calibration: of the samples that were given about this probability, how many came true? On the diagonal, as many as said. */

import { num } from '../locales/num.ts';
import { area, axes, stretched } from './axes.ts';
import { type Frame, percent, place } from './geometry.ts';
import { diagonal } from './roc-chart.ts';
import { type SvgNode, svg } from './svg-layer.ts';

export interface CalibrationBin {
  count: number;
  meanPrediction: number;
  shareRight: number;
}

const FRAME: Frame = { x: { low: -0.04, high: 1.04 }, y: { low: -0.04, high: 1.04 } };

/** Pixels: the area of a disc grows with its count. */
const radius = (count: number): number => Math.min(16, 2.5 + 1.2 * Math.sqrt(count));

/** The layers inside the picture's `<svg>`; give them to `patch`. */
export function calibrationChart(bins: readonly CalibrationBin[], xLabel: string): SvgNode[] {
  const tens = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, label: num(at) }));
  return [
    area(
      axes(FRAME, { xLabel, xMarks: tens, yMarks: tens }),
      stretched(diagonal(FRAME)),
      ...bins
        .filter(({ count }) => count > 0)
        .map(({ count, meanPrediction, shareRight }) => {
          const { left, top } = place(FRAME, meanPrediction, shareRight);
          return svg('circle', { class: 'bin', cx: percent(left), cy: percent(top), r: radius(count) });
        }),
    ),
  ];
}
