/** Horizontal bars under each other on a logarithmic scale, each with its number behind its end. */

import { num } from '../locales/num.ts';
import { haloText } from './axes.ts';
import type { Interval } from './geometry.ts';
import { logPercent, powersOfTen } from './log-scale.ts';
import { type SvgNode, svg } from './svg-layer.ts';

export interface Bar {
  /** A class that gives the bar its colour and tells it from its neighbours. */
  kind: string;
  /** Undefined where there is nothing to draw. */
  value: number | undefined;
  /** Stands behind the bar, or in its place. */
  label: string;
}

/** Pixels from one bar to the next, of a bar, and above the first and below the last. */
const PITCH = 19;
const THICK = 12;
const MARGIN = 6;

/** The part of the width that the scale takes; the labels of the longest bars need the rest. */
const PART = 0.66;

export function heightOfBars(count: number): number {
  return 2 * MARGIN + (count - 1) * PITCH + THICK;
}

/** The layers inside the picture's `<svg>`, `heightOfBars` tall; give them to `patch`. */
export function barRows(scale: Interval, bars: readonly Bar[]): SvgNode[] {
  return [
    ...powersOfTen(scale).map((power) => gridLine(scale, power)),
    ...bars.flatMap((bar, index) => {
      const top = MARGIN + index * PITCH;
      const end = bar.value === undefined ? '0%' : logPercent(scale, bar.value, PART);
      const label = haloText(end, `${top}`, 7, THICK - 1.5, 'start', bar.label, 'var(--ink)');
      const small = { ...label, attributes: { ...label.attributes, 'font-size': 13, 'font-weight': 500 } };
      if (bar.value === undefined) return bar.label === '' ? [] : [small];
      return [svg('rect', { class: `bar ${bar.kind}`, x: 0, y: top, width: end, height: THICK, rx: 2 }), small];
    }),
  ];
}

/** The scale's numbers, for a picture of its own above the bars. The last one says the unit; on a phone there is no more room. */
export function barScale(scale: Interval, withUnit: (value: string) => string): SvgNode[] {
  const powers = powersOfTen(scale);
  return powers.map((power) => {
    const x = logPercent(scale, power, PART);
    const anchor = power === scale.low ? 'start' : 'middle';
    const attributes = { x, y: 13, 'text-anchor': anchor, fill: 'var(--ink-soft)', 'font-size': 12.5 };
    return svg(
      'text',
      { ...attributes, 'font-family': 'inherit' },
      power === powers.at(-1) ? withUnit(num(power)) : num(power),
    );
  });
}

function gridLine(scale: Interval, at: number): SvgNode {
  const x = logPercent(scale, at, PART);
  const stroke = at === scale.low ? 'var(--line-strong)' : 'var(--grid)';
  return svg('line', { x1: x, x2: x, y1: '0%', y2: '100%', stroke, 'shape-rendering': 'crispEdges' });
}
