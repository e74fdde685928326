/** What every picture of curves has: its size, its card, and the stroke of a curve. */

import { type SvgNode, svg } from './svg-layer.ts';

/** Height of the picture in pixels, the same before and after the element wakes up; the width is the reader's. */
export const PICTURE_HEIGHT = 336;

/** Samples that make curves smooth at any width; odd, so that a kink in the middle is hit exactly. */
export const CURVE_POINTS = 321;

/** The whole picture, for the static page. `label` says what it shows; `describedBy` is the id of what says more. */
export function wholePicture(label: string, layers: readonly SvgNode[], describedBy?: string): SvgNode {
  const size = { width: '100%', height: PICTURE_HEIGHT, overflow: 'visible' };
  const picture = svg('svg', { class: 'plot-picture', role: 'img', 'aria-label': label, ...size }, ...layers);
  if (describedBy !== undefined) picture.attributes['aria-describedby'] = describedBy;
  return picture;
}

export function card(): SvgNode {
  return svg('rect', { width: '100%', height: '100%', rx: 12, fill: 'var(--surface)', stroke: 'var(--line)' });
}

/** `d` as `pathData` writes it, for inside `stretched`; `colour` is a custom property such as "--curve-value". */
export function curve(d: string, colour: string, look: SvgNode['attributes']): SvgNode {
  const common = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return svg('path', { d, stroke: `var(${colour})`, 'vector-effect': 'non-scaling-stroke', ...common, ...look });
}
