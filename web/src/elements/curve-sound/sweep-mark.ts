/** The line and the points that go through a picture while it is heard. Drawn over what the picture itself draws. */

import { AREA } from '../../plot/axes.ts';
import { place } from '../../plot/geometry.ts';
import { patch, type SvgNode, svg } from '../../plot/svg-layer.ts';
import type { Audible, AudibleCurve } from '../../sound/audible.ts';
import { heightAt } from '../../sound/score.ts';

const CLASS = 'sweep-mark';

/** `share` of the way from left to right. */
export function drawMark({ picture, frame }: Audible, curves: readonly AudibleCurve[], share: number): void {
  const x = frame.x.low + share * (frame.x.high - frame.x.low);
  if (typeof picture === 'function') {
    picture(x);
    return;
  }
  const left = `${share * 100}%`;
  const points = curves.map((curve): SvgNode => {
    const { top } = place(frame, x, heightAt(curve, x));
    const visibility = top >= 0 && top <= 1 ? 'visible' : 'hidden';
    const look = { fill: 'var(--ink)', stroke: 'var(--surface)', 'stroke-width': 2, visibility };
    return svg('circle', { cx: left, cy: `${Number.isFinite(top) ? top * 100 : 0}%`, r: 7, ...look });
  });
  const line = svg('line', { x1: left, x2: left, y1: 0, y2: '100%', stroke: 'var(--ink)', 'stroke-width': 1.5 });
  patch(groupIn(picture), [line, ...points]);
}

export function clearMark({ picture }: Audible): void {
  if (typeof picture === 'function') picture(undefined);
  else picture.querySelector(`.${CLASS}`)?.remove();
}

/** Over the drawing area. A picture that was drawn anew has lost it, and gets it back. */
function groupIn(picture: SVGElement): SVGElement {
  const known = picture.querySelector<SVGElement>(`:scope > .${CLASS}`);
  if (known) return known;
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  group.setAttribute('class', CLASS);
  group.setAttribute('overflow', 'visible');
  const place = { x: AREA.left, y: AREA.top, width: AREA.width, height: AREA.height };
  for (const [name, part] of Object.entries(place)) group.setAttribute(name, `${part * 100}%`);
  picture.append(group);
  return group;
}
