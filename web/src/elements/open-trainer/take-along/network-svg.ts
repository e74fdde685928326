/** The picture of the network as a file of its own: lines for weights, each unit's answer as an image. */

import { type SvgNode, svg, svgText } from '../../../plot/svg-layer.ts';
import { columnAt, DRAWN, heightOf } from '../network-shape.ts';
import { columnsOf, type Drawn, links } from '../network-view.ts';

const SIZE = { width: 800, height: 480 };
const UNIT = 44;

export interface PictureColours {
  plus: string;
  minus: string;
  paper: string;
  ink: string;
}

/** `image` gives the picture of a unit as an address of data. */
export function networkSvg(
  drawn: Drawn,
  parameters: Float32Array,
  image: (layer: number, unit: number) => string,
  { plus, minus, paper, ink }: PictureColours,
): string {
  const columns = columnsOf(drawn);
  const at = (column: number, unit: number, shown: number) => ({
    x: columnAt(column, columns.length) * SIZE.width,
    y: heightOf(unit, shown) * SIZE.height,
  });
  const words = (text: string, x: number, y: number, anchor: string) =>
    svg('text', { x, y, 'text-anchor': anchor, 'dominant-baseline': 'middle', fill: ink }, text);
  const lines = links(drawn, parameters).map(({ attributes: { class: sign, ...line } }) =>
    svg('line', {
      ...line,
      stroke: sign === 'minus' ? minus : plus,
      ...(sign === 'minus' && { 'stroke-dasharray': '5 3' }),
    }),
  );
  const inputs = drawn.inputs.slice(0, DRAWN).map((name, index, all) => {
    const { x, y } = at(0, index, all.length);
    return words(name, x - 8, y, 'end');
  });
  const units = columns.slice(1).flatMap((count, layer) => {
    const shown = Math.min(count, DRAWN);
    return Array.from({ length: shown }, (_, unit): SvgNode => {
      const { x, y } = at(layer + 1, unit, shown);
      const place = { x: x - UNIT / 2, y: y - UNIT / 2, width: UNIT, height: UNIT };
      const frame = svg('rect', { ...place, fill: 'none', stroke: ink, 'stroke-width': 1.5 });
      return svg('g', {}, svg('image', { ...place, href: image(layer, unit) }), frame);
    });
  });
  const beyond = columns.flatMap((count, column) =>
    count > DRAWN
      ? [words(`+ ${count - DRAWN}`, columnAt(column, columns.length) * SIZE.width, SIZE.height - 8, 'middle')]
      : [],
  );
  const space = { xmlns: 'http://www.w3.org/2000/svg', ...SIZE, viewBox: `0 0 ${SIZE.width} ${SIZE.height}` };
  const back = svg('rect', { width: '100%', height: '100%', fill: paper });
  const font = { 'font-family': 'system-ui, sans-serif', 'font-size': 15 };
  return `${svgText(svg('svg', { ...space, ...font }, back, ...lines, ...inputs, ...units, ...beyond))}\n`;
}
