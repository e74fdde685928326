/** One network layer on a logarithmic scale: how large its gradient and its activations are, now and at the start. */

import { num, powerOfTen } from '../locales/num.ts';
import { type Interval, percent } from './geometry.ts';
import { mark } from './line-look.ts';
import { logShareOf, powersOfTen } from './log-scale.ts';
import { type SvgNode, svg } from './svg-layer.ts';

/** Looks of the two quantities; `swatch` draws them for the legend. */
export const GRADIENT = 1;
export const ACTIVATION = 0;

export interface Rung {
  gradient: number;
  activation: number;
  /** At the start of the run. */
  before: { gradient: number; activation: number } | undefined;
}

/** The layers inside the row's `<svg>`, some 28 pixels tall; give them to `patch`. */
export function ladderRow(scale: Interval, { gradient, activation, before }: Rung): SvgNode[] {
  const at = (value: number) => percent(logShareOf(scale, value));
  return [
    ...powersOfTen(scale).map((power) =>
      svg('line', { x1: at(power), x2: at(power), y1: '0%', y2: '100%', stroke: 'var(--grid)' }),
    ),
    ...(before ? [ghost(at(before.gradient), at(gradient)), ghost(at(before.activation), at(activation))] : []),
    ...(activation > 0 ? [mark(ACTIVATION, at(activation), '50%', 6)] : []),
    ...(gradient > 0 ? [mark(GRADIENT, at(gradient), '50%', 6)] : []),
  ];
}

/** Where it was at the start, and the way from there. */
function ghost(from: string, to: string): SvgNode {
  return svg(
    'g',
    { class: 'ghost' },
    svg('line', { x1: from, x2: to, y1: '50%', y2: '50%', stroke: 'var(--ink-soft)', 'stroke-width': 1.5 }),
    svg('circle', {
      cx: from,
      cy: '50%',
      r: 3,
      fill: 'var(--surface)',
      stroke: 'var(--ink-soft)',
      'stroke-width': 1.5,
    }),
  );
}

/** Powers of ten above the rows, at most so many. */
export function ladderScale(scale: Interval, most: number): SvgNode[] {
  const powers = powersOfTen(scale);
  const every = Math.ceil(powers.length / most);
  return powers
    .filter((_, index) => index % every === 0)
    .map((power) =>
      svg(
        'text',
        {
          x: percent(logShareOf(scale, power)),
          y: 13,
          'text-anchor': 'middle',
          fill: 'var(--ink-soft)',
          'font-size': 12.5,
          'font-family': 'inherit',
        },
        power === 1 || power === 10 ? num(power) : powerOfTen(Math.round(Math.log10(power))),
      ),
    );
}
