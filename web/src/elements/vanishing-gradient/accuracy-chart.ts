/** How many new digits each network reads rightly, by epoch: drawn and heard. */

import { area, axes, stretched } from '../../plot/axes.ts';
import { type Frame, pathData } from '../../plot/geometry.ts';
import { line } from '../../plot/line-look.ts';
import type { SvgNode } from '../../plot/svg-layer.ts';
import type { Audible } from '../../sound/audible.ts';
import type { DepthLane } from './lanes.ts';

type History = Pick<DepthLane, 'epochs' | 'accuracy'>;

/** In percent. */
const curveOf = ({ epochs, accuracy }: History) => ({ x: epochs, y: accuracy.map((share) => share * 100) });

const frameOf = (last: number): Frame => ({ x: { low: 0, high: last }, y: { low: 0, high: 104 } });

export function accuracyChart(lanes: readonly History[], last: number, xLabel: string): SvgNode[] {
  const frame = frameOf(last);
  const curves = lanes.map((lane, look) => {
    const { x, y } = curveOf(lane);
    return line(look, pathData(frame, x, y));
  });
  return [area(axes(frame, { xLabel, xTicks: 5, yTicks: 5 }), stretched(...curves))];
}

/** The same to be heard. */
export function audibleAccuracy(
  picture: SVGElement,
  lanes: readonly History[],
  last: number,
  names: readonly string[],
): Audible {
  const curves = lanes.map((lane, index) => ({ name: names[index] ?? '', ...curveOf(lane) }));
  return { picture, frame: frameOf(last), curves };
}
