/** Labelled points of the plane. The two classes differ by shape as well as by colour: discs and squares. */

import { type Frame, percent, place } from './geometry.ts';
import { type SvgNode, svg } from './svg-layer.ts';

/** `points`: x0, y0, x1, y1, …; `labels`: 0 or 1 for each of them. */
export function scatter(frame: Frame, points: ArrayLike<number>, labels: ArrayLike<number>, size = 4): SvgNode[] {
  return Array.from({ length: labels.length }, (_, index) => {
    const { left, top } = place(frame, points[2 * index] as number, points[2 * index + 1] as number);
    return labels[index] === 1 ? square(left, top, size) : disc(left, top, size);
  });
}

function disc(left: number, top: number, size: number): SvgNode {
  return svg('circle', { cx: percent(left), cy: percent(top), r: size, ...look('--class-a') });
}

function square(left: number, top: number, size: number): SvgNode {
  const side = size * 1.8; // the area of the disc
  const shift = `translate(${-side / 2} ${-side / 2})`;
  return svg('rect', {
    x: percent(left),
    y: percent(top),
    width: side,
    height: side,
    transform: shift,
    ...look('--class-b'),
  });
}

function look(colour: string): Record<string, string | number> {
  return { fill: `var(${colour})`, stroke: 'var(--surface)', 'stroke-width': 1 };
}
