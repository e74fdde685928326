/** Samples lying on the sigmoid's axis: the total of each, what it was in truth, and where a threshold parts them. */

import { num } from '../locales/num.ts';
import { area, axes, stretched } from './axes.ts';
import { clamp, type Frame, type Interval, pathData, percent, place, type Samples, shareOf } from './geometry.ts';
import { curve } from './picture.ts';
import { classDot } from './scatter.ts';
import { swarm } from './strip-row.ts';
import { type SvgNode, svg } from './svg-layer.ts';

/** Probabilities, with a row of samples above 1 and one below 0. */
const HEIGHT: Interval = { low: -0.5, high: 1.5 };
const ROW = { labelled: 1.26, other: -0.26 } as const;

export interface Decision {
  /** The sigmoid over an interval that holds all that is shown. */
  samples: Samples;
  /** One for each sample, with its label, 0 or 1. */
  totals: ArrayLike<number>;
  labels: ArrayLike<number>;
  /** A probability, and the total at which the sigmoid gives it. */
  threshold: number;
  cut: number;
  xLabel: string;
}

/** At least ±6, in whole numbers beyond, at most ±14. Samples outside stand at the ends. */
export function totalInterval(totals: ArrayLike<number>): Interval {
  let reach = 6;
  for (let i = 0; i < totals.length; i++) reach = Math.max(reach, Math.ceil(Math.abs(totals[i] as number)));
  return { low: -Math.min(14, reach), high: Math.min(14, reach) };
}

/** The layers inside the picture's `<svg>`; give them to `patch`. */
export function decisionCurve({ samples, totals, labels, threshold, cut, xLabel }: Decision): SvgNode[] {
  const frame: Frame = { x: totalInterval(totals), y: HEIGHT };
  const shown = Array.from(samples.x, (x, index) => ({ x, y: samples.value[index] as number })).filter(
    ({ x }) => x >= frame.x.low && x <= frame.x.high,
  );
  const corner = clamp(cut, frame.x);
  const step = [
    [frame.x.low, threshold],
    [corner, threshold],
    [corner, HEIGHT.low],
  ] as const;
  return [
    area(
      axes(frame, { xLabel, xTicks: 7, yMarks: [0, 0.5, 1].map((at) => ({ at, label: num(at) })) }),
      stretched(
        curve(
          pathData(
            frame,
            shown.map(({ x }) => x),
            shown.map(({ y }) => y),
          ),
          '--ink-soft',
          { 'stroke-width': 2.5 },
        ),
      ),
      ...[0, 1].flatMap((label) => row(frame, totals, labels, label === 1, cut)),
      ...cutLines(frame, step, corner),
    ),
  ];
}

/** From the threshold to the curve, and straight through both rows: what lies right of it is taken for label 1. */
function cutLines(frame: Frame, step: readonly (readonly [number, number])[], corner: number): SvgNode[] {
  const at = ([x, y]: readonly [number, number]) => {
    const { left, top } = place(frame, x, y);
    return [percent(left), percent(top)] as const;
  };
  const [from, to] = [at(step[0] as readonly [number, number]), at(step[1] as readonly [number, number])];
  const x = percent(shareOf(frame.x, corner));
  return [
    svg('line', { class: 'cut', x1: from[0], y1: from[1], x2: to[0], y2: to[1] }),
    svg('line', { class: 'cut', x1: x, x2: x, y1: '0%', y2: '100%' }),
    svg('circle', { class: 'cut-point', cx: to[0], cy: to[1], r: 5 }),
  ];
}

/** Samples of one label beside each other; those on the wrong side of the cut stand out. */
function row(
  frame: Frame,
  totals: ArrayLike<number>,
  labels: ArrayLike<number>,
  labelled: boolean,
  cut: number,
): SvgNode[] {
  const own = Array.from(labels, (_, index) => index).filter((index) => (labels[index] === 1) === labelled);
  const shares = own.map((index) => shareOf(frame.x, clamp(totals[index] as number, frame.x)));
  const shifts = swarm(shares);
  const top = 1 - shareOf(frame.y, labelled ? ROW.labelled : ROW.other);
  return own.map((index, at) => {
    const wrong = (totals[index] as number) > cut !== labelled;
    return classDot(labelled, shares[at] as number, top, wrong ? 5 : 3, shifts[at], {
      class: wrong ? 'wrong' : 'right',
    });
  });
}
