/**
 * What the lines of one plot look like. Each has its own colour, its own dash and its own mark, so that they are told
 * apart in grey, on paper and by every kind of eye.
 */

import { curve } from './picture.ts';
import { type SvgNode, svg } from './svg-layer.ts';

interface LineLook {
  /** A custom property. */
  colour: string;
  /** As `stroke-dasharray`; empty for a solid line. */
  dash: string;
  /** Outline of the mark around (0, 0) for a radius in pixels. */
  outline(radius: number): string;
}

const polygon = (...corners: [x: number, y: number][]) => {
  return (radius: number): string =>
    `M${corners.map(([x, y]) => `${tidy(x * radius)} ${tidy(y * radius)}`).join('L')}Z`;
};

/** Outlines of about the same area. */
const looks: readonly LineLook[] = [
  {
    colour: '--series-1',
    dash: '',
    outline: (r) => `M-${r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  },
  { colour: '--series-2', dash: '10 7', outline: polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]) },
  { colour: '--series-3', dash: '1 7', outline: polygon([0, -1.3], [1.2, 0.85], [-1.2, 0.85]) },
  { colour: '--series-4', dash: '14 6 1 6', outline: polygon([0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]) },
  { colour: '--series-5', dash: '5 5', outline: polygon([0, 1.3], [1.2, -0.85], [-1.2, -0.85]) },
  { colour: '--series-6', dash: '18 5', outline: polygon([-1.35, -0.6], [1.35, -0.6], [1.35, 0.6], [-1.35, 0.6]) },
];

/** The custom properties of their colours, in this order. */
export const LINE_COLOURS: readonly string[] = looks.map(({ colour }) => colour);

/** So many lines can be told apart. */
export const MOST_LINES = looks.length;

const lookOf = (index: number): LineLook => looks[index % looks.length] as LineLook;

/** `d` as `pathData` writes it, for inside `stretched`. */
export function line(index: number, d: string): SvgNode {
  const { colour, dash } = lookOf(index);
  return curve(d, colour, { 'stroke-width': 3, ...(dash && { 'stroke-dasharray': dash }) });
}

/** A mark of this radius in pixels at a place such as ("25%", "40%"). */
export function mark(index: number, x: string, y: string, radius: number, visible = true): SvgNode {
  const { colour, outline } = lookOf(index);
  // A picture in the picture: shares say where it lies, pixels how large it is.
  return svg(
    'svg',
    { x, y, overflow: 'visible', visibility: visible ? 'visible' : 'hidden' },
    svg('path', { d: outline(radius), fill: `var(${colour})`, stroke: 'var(--surface)', 'stroke-width': 1.5 }),
  );
}

export const SWATCH = { width: 44, height: 18 } as const;

/** A piece of the line with its mark, for a legend: the children of an <svg> of the size SWATCH. */
export function swatch(index: number): SvgNode[] {
  const { colour, dash } = lookOf(index);
  const middle = SWATCH.height / 2;
  const ends = { x1: 2, x2: SWATCH.width - 2, y1: middle, y2: middle };
  const stroke = { stroke: `var(${colour})`, 'stroke-width': 3, 'stroke-linecap': 'round' };
  return [
    svg('line', { ...ends, ...stroke, ...(dash && { 'stroke-dasharray': dash }) }),
    mark(index, String(SWATCH.width / 2), String(middle), 5.5),
  ];
}

function tidy(pixels: number): number {
  return Math.round(pixels * 100) / 100 + 0;
}
