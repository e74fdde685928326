/**
 * What a plot shows, in sentences computed from its numbers. The build writes them into the page; a script of its own makes
 * them anew when a reader changes the picture.
 */

import { num } from '../locales/num.ts';
import { list as listed } from '../locales/speech.ts';
import { tDescribe } from '../locales/t-describe.ts';
import { extent, flatSpans, type Interval, readOff, type Samples } from './geometry.ts';
import { kinks, peak, type Stretch, stretches } from './shape.ts';

/** A curve with more stretches than this is told by their number. */
const MOST_STRETCHES = 5;

/**
 * Where the curve runs, what it does on the way and, `withSlope`, how its slope changes and where it is flat. `frame` is what
 * the picture shows of the outputs, where that may be less than there is.
 */
export function describeCurve(name: string, samples: Samples, withSlope = true, frame?: Interval): string {
  const { x } = samples;
  const sentences = [
    tDescribe('curve', { name, from: num(x[0] as number), to: num(x[x.length - 1] as number) }),
    ...describeWay(samples),
    ...describeZero(samples),
    ...(frame ? describeCut(samples, frame) : []),
    ...(withSlope ? describeSlope(samples) : []),
  ];
  return sentences.join(' ');
}

function describeWay(samples: Samples): string[] {
  const { x, value } = samples;
  const range = extent(value);
  const said = (index: number): string => roughly(value[index] as number, range);
  const way = stretches(samples);
  if (way.length > MOST_STRETCHES)
    return [
      tDescribe('turns', { count: way.length - 1 }),
      tDescribe('range', { low: num(range.low), high: num(range.high) }),
    ];
  const told = ({ does, from, to }: Stretch): string => {
    const words = { from: num(x[from] as number), to: num(x[to] as number), first: said(from), last: said(to) };
    return does !== 'jumps' && way.length === 1 ? tDescribe(`${does}.all`, words) : tDescribe(`${does}`, words);
  };
  return way.map(told);
}

/** "almost 0" for what no eye can tell from the axis. */
function roughly(value: number, { low, high }: Interval): string {
  return value !== 0 && Math.abs(value) < (high - low) * 1e-4 ? tDescribe('almostZero') : num(value);
}

/** Where the curve crosses the axis that everybody looks for. */
function describeZero(samples: Samples): string[] {
  const { x } = samples;
  const inside = (x[0] as number) < 0 && (x[x.length - 1] as number) > 0;
  const told = stretches(samples).some(({ from, to }) => x[from] === 0 || x[to] === 0);
  return inside && !told ? [tDescribe('atZero', { value: num(readOff(samples, 0).value) })] : [];
}

function describeCut(samples: Samples, frame: Interval): string[] {
  const { low, high } = extent(samples.value);
  return low < frame.low || high > frame.high ? [tDescribe('cut', { low: num(frame.low), high: num(frame.high) })] : [];
}

function describeSlope(samples: Samples): string[] {
  const { low, high } = extent(samples.slope);
  if (low === high) return [tDescribe('constantSlope', { slope: num(low) })];
  const at = (index: number): string => num(samples.x[index] as number);
  const [top, bottom] = [peak(samples.slope, 1), peak(samples.slope, -1)];
  const flat = flatSpans(samples).map((span) => tDescribe('span', { from: num(span.low), to: num(span.high) }));
  return [
    tDescribe('slopes', { low: num(low), high: num(high) }),
    ...(top === undefined ? [] : [tDescribe('steepest', { x: at(top) })]),
    ...(bottom === undefined || low >= 0 ? [] : [tDescribe('fallsMost', { x: at(bottom) })]),
    ...kinks(samples).map(({ x, before, after }) =>
      tDescribe('kink', { x: num(x), before: num(before), after: num(after) }),
    ),
    ...(flat.length === 0 ? [] : [tDescribe('flatSpans', { spans: listed(flat) })]),
  ];
}
