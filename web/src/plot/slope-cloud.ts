/** Totals of a network layer, lying on the curve of slopes: what the way back is multiplied by there. */

import { area, axes, stretched } from './axes.ts';
import {
  BOX,
  domainOf,
  type Frame,
  type Interval,
  pathData,
  place,
  readOff,
  type Samples,
  slopeJump,
} from './geometry.ts';
import { curve } from './picture.ts';
import { type SvgNode, svg } from './svg-layer.ts';

/** The interval of totals that is drawn: at least ±4, in whole numbers beyond, at most ±12. */
export function cloudInterval(totals: ArrayLike<number>): Interval {
  let reach = 4;
  for (let i = 0; i < totals.length; i++) reach = Math.max(reach, Math.ceil(Math.abs(totals[i] as number)));
  return { low: -Math.min(12, reach), high: Math.min(12, reach) };
}

export function cloudFrame(samples: Samples, interval: Interval): Frame {
  const fitted = domainOf([samples.slope], 0.12);
  return { x: interval, y: { low: Math.min(-0.05, fitted.low), high: Math.max(0.3, fitted.high) } };
}

/** The layers inside the picture's `<svg>`. `samples` are the function's, over the interval; dots outside stand at its ends. */
export function slopeCloud(samples: Samples, interval: Interval, totals: ArrayLike<number>, zLabel: string): SvgNode[] {
  const frame = cloudFrame(samples, interval);
  return [
    area(
      axes(frame, { xLabel: zLabel, yTicks: 4, xTicks: 8 }),
      stretched(
        curve(pathData(frame, samples.x, samples.slope, slopeJump(samples)), '--curve-slope', {
          'stroke-width': 2,
          'stroke-dasharray': '10 7',
        }),
        svg('path', { class: 'cloud', d: dots(frame, samples, totals) }),
      ),
    ),
  ];
}

/** One path of round dots: some hundred circles would each be an element. */
function dots(frame: Frame, samples: Samples, totals: ArrayLike<number>): string {
  let path = '';
  for (let i = 0; i < totals.length; i++) {
    const z = Math.min(frame.x.high, Math.max(frame.x.low, totals[i] as number));
    const { left, top } = place(frame, z, readOff(samples, z).slope);
    path += `M${Math.round(left * BOX * 10) / 10} ${Math.round(top * BOX * 10) / 10}h0`;
  }
  return path;
}
