/** How many new samples each of the two units judges rightly, by step. */

import { area, axes, stretched } from '../../plot/axes.ts';
import { epochInterval, epochMarks, epochPlace } from '../../plot/epoch-axis.ts';
import { type Frame, pathData } from '../../plot/geometry.ts';
import { line } from '../../plot/line-look.ts';
import type { SvgNode } from '../../plot/svg-layer.ts';
import type { Fit } from './fit.ts';
import { STEPS } from './fit-setup.ts';

/** Steps lie as epochs do in a race: the first ones tell the most. */
export function historyChart(fits: readonly Pick<Fit, 'steps' | 'accuracy'>[], xLabel: string): SvgNode[] {
  const last = Math.max(STEPS, ...fits.map(({ steps }) => steps.at(-1) ?? 0));
  const frame: Frame = { x: epochInterval(last), y: { low: 0, high: 104 } };
  const curves = fits.map(({ steps, accuracy }, look) =>
    line(
      look,
      pathData(
        frame,
        steps.map(epochPlace),
        accuracy.map((share) => share * 100),
      ),
    ),
  );
  return [area(axes(frame, { xLabel, xMarks: epochMarks(frame.x), yTicks: 6 }), stretched(...curves))];
}
