/** The cross that shows where in the picture one reads, and the disc that goes along while a row or a column sounds. */

import { type Frame, percent, place } from '../../plot/geometry.ts';
import { patch, type SvgNode, svg } from '../../plot/svg-layer.ts';
import type { Spot } from './reading.ts';

const CLASS = 'cross';

/** Pixels from the middle, where the lines end: what lies there stays in sight. */
const RING = 9;

/** Two strokes, so that it is seen on every colour of every picture. */
const STROKES = [
  { stroke: 'var(--surface)', 'stroke-width': 4, 'stroke-opacity': 0.8 },
  { stroke: 'var(--ink)', 'stroke-width': 1.5, 'stroke-opacity': 1 },
];

export function drawCross(picture: Element, frame: Frame, spot: Spot, sounding: Spot | undefined): void {
  const { left, top } = place(frame, spot.x, spot.y);
  const [x, y] = [percent(left), percent(top)];
  const nodes = STROKES.flatMap((look): SvgNode[] => [
    svg('line', { x1: 0, x2: x, y1: y, y2: y, transform: `translate(-${RING} 0)`, ...look }),
    svg('line', { x1: x, x2: '100%', y1: y, y2: y, transform: `translate(${RING} 0)`, ...look }),
    svg('line', { x1: x, x2: x, y1: 0, y2: y, transform: `translate(0 -${RING})`, ...look }),
    svg('line', { x1: x, x2: x, y1: y, y2: '100%', transform: `translate(0 ${RING})`, ...look }),
    svg('circle', { cx: x, cy: y, r: RING, fill: 'none', ...look }),
  ]);
  if (sounding) {
    const at = place(frame, sounding.x, sounding.y);
    const look = { fill: 'var(--ink)', stroke: 'var(--surface)', 'stroke-width': 2 };
    nodes.push(svg('circle', { cx: percent(at.left), cy: percent(at.top), r: 7, ...look }));
  }
  patch(layerIn(picture), nodes);
}

export function clearCross(picture: Element): void {
  picture.querySelector(`:scope > .${CLASS}`)?.remove();
}

/** Above all that the picture itself draws. */
function layerIn(picture: Element): Element {
  const known = picture.querySelector(`:scope > .${CLASS}`);
  if (known) return known;
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const attributes = { class: CLASS, 'pointer-events': 'none', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) layer.setAttribute(name, value);
  picture.append(layer);
  return layer;
}
