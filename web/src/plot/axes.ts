/** Grid, zero lines and tick labels, and the paper on which every plot of the course is drawn. */

import { num } from '../locales/num.ts';
import { BOX, type Frame, type Interval, percent, shareOf } from './geometry.ts';
import { type SvgChild, type SvgNode, svg } from './svg-layer.ts';
import { ticks } from './ticks.ts';

/** The drawing area as shares of the picture; what is left over holds the tick labels. Handles over it use the same shares. */
export const AREA = { left: 0.115, top: 0.05, width: 0.855, height: 0.82 } as const;

/** Drawing area and labels: everything inside is placed in shares of the area. */
export function area(...children: SvgChild[]): SvgNode {
  const { left, top, width, height } = AREA;
  return svg(
    'svg',
    { x: percent(left), y: percent(top), width: percent(width), height: percent(height), overflow: 'visible' },
    ...children,
  );
}

/** A stretched square for paths, which cannot be written in shares. Lines keep their width; what leaves it is cut off. */
export function stretched(...children: SvgChild[]): SvgNode {
  return svg(
    'svg',
    { width: '100%', height: '100%', viewBox: `0 0 ${BOX} ${BOX}`, preserveAspectRatio: 'none' },
    ...children,
  );
}

/** A place on an axis that has a name. */
export interface Mark {
  at: number;
  label: string;
}

export interface AxesOptions {
  xTicks?: number;
  /** In place of round numbers, for an axis that is no plain scale; an empty list leaves the axis out. */
  xMarks?: readonly Mark[];
  yMarks?: readonly Mark[];
  yTicks?: number;
  /** Named below the right end of the x axis. */
  xLabel?: string;
}

export function axes(frame: Frame, options: AxesOptions = {}): SvgNode {
  const across = options.xMarks ?? marks(ticks(frame.x.low, frame.x.high, options.xTicks ?? 9));
  const up = options.yMarks ?? marks(ticks(frame.y.low, frame.y.high, options.yTicks ?? 6));
  const label = options.xLabel === undefined ? [] : [text('100%', '100%', 0, 34, 'end', options.xLabel)];
  return svg(
    'g',
    { 'aria-hidden': 'true' },
    ...across.map(({ at }) => rule(frame.x, at, 'upright')),
    ...up.map(({ at }) => rule(frame.y, at, 'level')),
    ...across.map(({ at, label }) => text(percent(shareOf(frame.x, at)), '100%', 0, 18, 'middle', label)),
    ...up.map(({ at, label }) => text('0%', percent(1 - shareOf(frame.y, at)), -6, 4, 'end', label)),
    ...label,
  );
}

function marks(numbers: readonly number[]): Mark[] {
  return numbers.map((at) => ({ at, label: num(at) }));
}

function rule(interval: Interval, tick: number, direction: 'upright' | 'level'): SvgNode {
  const share = shareOf(interval, tick);
  const at = percent(direction === 'upright' ? share : 1 - share);
  const ends =
    direction === 'upright' ? { x1: at, x2: at, y1: '0%', y2: '100%' } : { x1: '0%', x2: '100%', y1: at, y2: at };
  const stroke = tick === 0 ? 'var(--line-strong)' : 'var(--grid)';
  return svg('line', { ...ends, stroke, 'stroke-width': 1, 'shape-rendering': 'crispEdges' });
}

/** A small label; `dx` and `dy` are pixels away from the place. */
function text(
  x: string,
  y: string,
  dx: number,
  dy: number,
  anchor: 'start' | 'middle' | 'end',
  words: string,
  fill = 'var(--ink-soft)',
): SvgNode {
  const attributes = { x, y, dx, dy, fill, 'text-anchor': anchor, 'font-size': 12.5, 'font-family': 'inherit' };
  return svg('text', attributes, words);
}

/** A label that lies over lines: a rim in the colour of what is behind keeps it readable. */
export function haloText(
  x: string,
  y: string,
  dx: number,
  dy: number,
  anchor: 'start' | 'middle' | 'end',
  words: string,
  fill: string,
  behind = 'var(--surface)',
): SvgNode {
  const node = text(x, y, dx, dy, anchor, words, fill);
  const rim = { 'paint-order': 'stroke', stroke: behind, 'stroke-width': 5, 'stroke-linejoin': 'round' };
  return { ...node, attributes: { ...node.attributes, ...rim, 'font-weight': 650, 'font-size': 14 } };
}
