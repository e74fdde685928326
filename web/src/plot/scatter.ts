/** Labelled points of the plane. The two classes differ by shape as well as by colour: discs and squares. */

import { type Frame, percent, place } from './geometry.ts';
import { type SvgNode, svg } from './svg-layer.ts';

/** `points`: x0, y0, x1, y1, …; `labels`: 0 or 1 for each of them. */
export function scatter(frame: Frame, points: ArrayLike<number>, labels: ArrayLike<number>, size = 4): SvgNode[] {
  return Array.from({ length: labels.length }, (_, index) => {
    const { left, top } = place(frame, points[2 * index] as number, points[2 * index + 1] as number);
    return classDot(labels[index] === 1, left, top, size);
  });
}

/** One of them at a place in shares, `down` pixels below it, and with what else is to be said of its look. */
export function classDot(
  labelled: boolean,
  left: number,
  top: number,
  size: number,
  down = 0,
  more: SvgNode['attributes'] = {},
): SvgNode {
  return labelled ? square(left, top, size, down, more) : disc(left, top, size, down, more);
}

function disc(left: number, top: number, size: number, down: number, more: SvgNode['attributes']): SvgNode {
  const shift: SvgNode['attributes'] = down === 0 ? {} : { transform: `translate(0 ${down})` };
  return svg('circle', { cx: percent(left), cy: percent(top), r: size, ...shift, ...look('--class-a'), ...more });
}

function square(left: number, top: number, size: number, down: number, more: SvgNode['attributes']): SvgNode {
  const side = size * 1.8; // the area of the disc
  const shift = `translate(${-side / 2} ${down - side / 2})`;
  return svg('rect', {
    x: percent(left),
    y: percent(top),
    width: side,
    height: side,
    transform: shift,
    ...look('--class-b'),
    ...more,
  });
}

function look(colour: string): Record<string, string | number> {
  return { fill: `var(${colour})`, stroke: 'var(--surface)', 'stroke-width': 1 };
}
