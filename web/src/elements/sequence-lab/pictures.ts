/** The lab's charts, as layers for `patch`. Pure. */

import { area, axes, stretched } from '../../plot/axes.ts';
import { domainOf, type Frame, type Interval, pathData, percent, shareOf } from '../../plot/geometry.ts';
import { line } from '../../plot/line-look.ts';
import { curve } from '../../plot/picture.ts';
import { type SvgNode, svg } from '../../plot/svg-layer.ts';

/** All values of the lists, with some air; unlike `domainOf`, 0 need not be among them. */
export function tightInterval(lists: readonly ArrayLike<number>[]): Interval {
  const finite = lists.flatMap((list) => Array.from(list)).filter(Number.isFinite);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const air = (high - low || 1) * 0.06;
  return finite.length === 0 ? { low: 0, high: 1 } : { low: low - air, high: high + air };
}

export interface Forecast {
  /** Years with their parts. */
  at: readonly number[];
  truth: readonly number[];
  network: readonly number[];
  linear: readonly number[];
  /** The month that is looked into. */
  chosen: number;
  xLabel: string;
}

/** A network that has not learnt yet may answer anything: the truth says what is shown. */
export function forecastFrame({ at, truth, linear }: Pick<Forecast, 'at' | 'truth' | 'linear'>): Frame {
  return { x: { low: at[0] ?? 0, high: at.at(-1) ?? 1 }, y: tightInterval([truth, linear]) };
}

export function forecastChart(forecast: Forecast): SvgNode[] {
  const { at, truth, network, linear, chosen, xLabel } = forecast;
  const frame = forecastFrame(forecast);
  const x = percent(shareOf(frame.x, at[chosen] ?? frame.x.low));
  return [
    area(
      axes(frame, { xLabel, xTicks: 8, yTicks: 6 }),
      svg('line', { class: 'chosen', x1: x, x2: x, y1: '0%', y2: '100%' }),
      stretched(
        curve(pathData(frame, at, truth), '--ink-soft', { 'stroke-width': 2 }),
        line(1, pathData(frame, at, linear)),
        line(0, pathData(frame, at, network)),
      ),
    ),
  ];
}

export interface ErrorHistory {
  epochs: readonly number[];
  errors: readonly number[];
  linear: number;
  repeat: number;
  last: number;
  xLabel: string;
}

/** The error before the first step is left out: it would press all others to the ground. */
export function errorFrame({ errors, linear, repeat, last }: Omit<ErrorHistory, 'xLabel'>): Frame {
  const { high } = domainOf([[linear, repeat], errors.slice(1)]);
  return { x: { low: 0, high: last }, y: { low: 0, high } };
}

export function errorChart(history: ErrorHistory): SvgNode[] {
  const { epochs, errors, linear, repeat, last, xLabel } = history;
  const frame = errorFrame(history);
  const level = (look: number, value: number) => line(look, pathData(frame, [0, last], [value, value]));
  return [
    area(
      axes(frame, { xLabel, xTicks: 6, yTicks: 6 }),
      stretched(level(1, linear), level(2, repeat), line(0, pathData(frame, epochs, errors))),
    ),
  ];
}

/** What the network reads, exactly above the columns of its states. */
export function windowLine(inputs: ArrayLike<number>): SvgNode[] {
  const steps = Array.from({ length: inputs.length }, (_, step) => step + 0.5);
  const frame: Frame = { x: { low: 0, high: inputs.length }, y: tightInterval([inputs]) };
  return [stretched(curve(pathData(frame, steps, inputs), '--ink-soft', { 'stroke-width': 2 }))];
}

/** Each number as a share of the last one. */
export function sharesOfLast(numbers: ArrayLike<number>): number[] {
  const last = numbers[numbers.length - 1] ?? 0;
  return Array.from(numbers, (each) => (last > 0 ? each / last : Number.NaN));
}
