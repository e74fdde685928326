/** What a plot shows, in sentences computed from its numbers: for screen readers, captions and the slider's value. */

import { num } from '../locales/num.ts';
import { t } from '../locales/t.ts';
import { extent, flatSpans, type Samples } from './geometry.ts';

/** "ReLU of −2 is 0; its slope there is 0." A plot that does not speak of slopes leaves it out. */
export function describePoint(name: string, x: number, value: number, slope?: number): string {
  const words = { name, x: num(x), value: num(value) };
  return slope === undefined ? t('plot.pointValue', words) : t('plot.point', { ...words, slope: num(slope) });
}

/** Where the curve runs and, `withSlope`, how its slope changes and where it is flat. */
export function describeCurve(name: string, samples: Samples, withSlope = true): string {
  const last = samples.x.length - 1;
  const values = extent(samples.value);
  const sentences = [
    t('plot.curve', { name, from: num(samples.x[0] as number), to: num(samples.x[last] as number) }),
    t('plot.ends', {
      first: num(samples.value[0] as number),
      last: num(samples.value[last] as number),
      low: num(values.low),
      high: num(values.high),
    }),
    ...(withSlope ? describeSlope(samples) : []),
  ];
  return sentences.join(' ');
}

function describeSlope(samples: Samples): string[] {
  const { low, high } = extent(samples.slope);
  const range =
    low === high ? t('plot.constantSlope', { slope: num(low) }) : t('plot.slopes', { low: num(low), high: num(high) });
  const flat = flatSpans(samples).map((span) => t('plot.flatSpan', { from: num(span.low), to: num(span.high) }));
  return [range, ...flat];
}
