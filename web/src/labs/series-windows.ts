/** What comes next in a series, from the values just before: windows as the core makes them (src/core/data/series.h). Pure. */

import { type Scale, scaleOf, standardised } from './standardise.ts';

export interface SeriesWindows {
  window: number;
  /** Of the past, for values and targets alike. */
  scale: Scale;
  /** Examples in time order; the first of them are for training. */
  count: number;
  trainCount: number;
  /** Standardised values: [example][step]. */
  inputs: Float32Array;
  /** The change from the last value of the window to the next one. */
  targets: Float32Array;
}

/** The first `past` values are for training, and say what is standard. Example i foretells value i + window. */
export function windowsOf(series: ArrayLike<number>, window: number, past: number): SeriesWindows {
  const scale = scaleOf(series, past);
  const z = Array.from(series, (value) => standardised(value, scale));
  const count = z.length - window;
  const inputs = new Float32Array(count * window);
  const targets = new Float32Array(count);
  for (let example = 0; example < count; example++) {
    inputs.set(z.slice(example, example + window), example * window);
    targets[example] = (z[example + window] as number) - (z[example + window - 1] as number);
  }
  return { window, scale, count, trainCount: past - window, inputs, targets };
}

/** The foretold value in the unit of the series, from the change that a network answers. */
export function foretold({ window, scale, inputs }: SeriesWindows, example: number, change: number): number {
  const last = inputs[(example + 1) * window - 1] as number;
  return scale.mean + (last + change) * scale.deviation;
}
