/** How many new samples each of the two units judges rightly, by step. */

import { area, axes, stretched } from '../../plot/axes.ts';
import { epochInterval, epochMarks, epochPlace } from '../../plot/epoch-axis.ts';
import { type Frame, pathData } from '../../plot/geometry.ts';
import { line } from '../../plot/line-look.ts';
import type { SvgNode } from '../../plot/svg-layer.ts';
import type { Audible } from '../../sound/audible.ts';
import type { Fit } from './fit.ts';
import { STEPS } from './fit-setup.ts';

type History = Pick<Fit, 'steps' | 'accuracy'>;

const curveOf = ({ steps, accuracy }: History) => ({
  x: steps.map(epochPlace),
  y: accuracy.map((share) => share * 100),
});

function frameOf(fits: readonly History[]): Frame {
  const last = Math.max(STEPS, ...fits.map(({ steps }) => steps.at(-1) ?? 0));
  return { x: epochInterval(last), y: { low: 0, high: 104 } };
}

/** The same to be heard. */
export function audibleHistory(picture: SVGElement, fits: readonly History[], names: readonly string[]): Audible {
  const curves = fits.map((fit, index) => ({ name: names[index] ?? '', ...curveOf(fit) }));
  return { picture, frame: frameOf(fits), curves };
}

/** Steps lie as epochs do in a race: the first ones tell the most. */
export function historyChart(fits: readonly History[], xLabel: string): SvgNode[] {
  const frame = frameOf(fits);
  const curves = fits.map((fit, look) => {
    const { x, y } = curveOf(fit);
    return line(look, pathData(frame, x, y));
  });
  return [area(axes(frame, { xLabel, xMarks: epochMarks(frame.x), yTicks: 6 }), stretched(...curves))];
}
