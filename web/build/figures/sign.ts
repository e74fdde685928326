/** A sign of a button, as the page carries it. */

import type { Sign } from '../../src/icons/signs/sign.ts';
import { svg, svgText } from '../../src/plot/svg-layer.ts';

export function signSvg({ box, path, line }: Sign, size = 24): string {
  const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const look =
    line === undefined
      ? { fill: 'currentColor' }
      : { fill: 'none', stroke: 'currentColor', 'stroke-width': line, ...round };
  const square = { viewBox: `0 0 ${box} ${box}`, width: size, height: size, 'aria-hidden': 'true' };
  return svgText(svg('svg', square, svg('path', { d: path, ...look })));
}
