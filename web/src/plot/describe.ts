/** What a plot shows, in sentences computed from its numbers: for screen readers, captions and the slider's value. */

import { num } from '../locales/num.ts';
import { t } from '../locales/t.ts';
import { flatSpans, type Samples } from './geometry.ts';

/** "ReLU of −2 is 0; its slope there is 0." */
export function describePoint(name: string, x: number, value: number, slope: number): string {
  return t('plot.point', { name, x: num(x), value: num(value), slope: num(slope) });
}

/** Where the curve runs, how its slope changes and where it is flat. */
export function describeCurve(name: string, samples: Samples): string {
  const last = samples.x.length - 1;
  const values = extent(samples.value);
  const slopes = extent(samples.slope);
  const sentences = [
    t('plot.curve', { name, from: num(samples.x[0] as number), to: num(samples.x[last] as number) }),
    t('plot.ends', {
      first: num(samples.value[0] as number),
      last: num(samples.value[last] as number),
      low: num(values.low),
      high: num(values.high),
    }),
    slopes.low === slopes.high
      ? t('plot.constantSlope', { slope: num(slopes.low) })
      : t('plot.slopes', { low: num(slopes.low), high: num(slopes.high) }),
    ...flatSpans(samples).map((span) => t('plot.flatSpan', { from: num(span.low), to: num(span.high) })),
  ];
  return sentences.join(' ');
}

/** The row of a loss curve in words: "Training loss went from 0.69 to 0.02 over 120 points." */
export function describeSeries(name: string, ys: ArrayLike<number>): string {
  if (ys.length === 0) return '';
  const first = num(ys[0] as number, 3);
  const last = num(ys[ys.length - 1] as number, 3);
  return t('chart.summary', { name, first, last, count: ys.length });
}

function extent(list: ArrayLike<number>): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < list.length; i++) {
    low = Math.min(low, list[i] as number);
    high = Math.max(high, list[i] as number);
  }
  return { low, high };
}
