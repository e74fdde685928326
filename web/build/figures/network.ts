/**
 * A dense network as a picture: a column of units for each layer, inputs on the left. In each unit stands the curve of its
 * activation. Widths are shares, heights are pixels, so that units and words keep their size on a phone.
 */

import { count } from '../../src/locales/num.ts';
import { tNetwork } from '../../src/locales/t-network.ts';
import { stretched } from '../../src/plot/axes.ts';
import { BOX, domainOf, type Frame, pathData, percent } from '../../src/plot/geometry.ts';
import { curve } from '../../src/plot/picture.ts';
import { type SvgNode, svg, svgText } from '../../src/plot/svg-layer.ts';
import { attributes, type Html, html, raw } from '../html.ts';
import { activationOf, type Pictures } from './pictures.ts';

export interface Layer {
  units: number;
  /** An activation id, or what works on a layer as a whole and has no curve, such as "softmax". Inputs have none. */
  activation?: string;
}

/** Drawn in a column; of more, the first ones, dots and the last one. */
const MOST = 8;
/** From the middle of a unit to the next, and half of a unit, in pixels. */
const PITCH = 38;
const RADIUS = 15;
/** Of the three lines under each column. */
const CAPTION = 62;
/** Layers that stand side by side on the narrowest phone; more scroll. */
const MOST_WITHOUT_SCROLLING = 4;

export function networkFigure(
  layers: readonly Layer[],
  parameters: number,
  { id, caption }: { id?: string | undefined; caption: Html },
  pictures: Pictures,
): Html {
  const picture = raw(svgText(networkPicture(layers, pictures)));
  const scrolls = layers.length > MOST_WITHOUT_SCROLLING;
  const frame = scrolls && { tabindex: '0', role: 'group', 'aria-label': tNetwork('scroll') };
  return html`<figure${attributes({ id, class: 'figure network' })}>
<div${attributes({ class: 'network-scroll', ...frame })}>
${picture}
</div>
<figcaption>
<p>${caption}</p>
<p>${tNetwork('parameters', { count: parameters })}</p>
</figcaption>
</figure>
`;
}

function networkPicture(layers: readonly Layer[], pictures: Pictures): SvgNode {
  const columns = layers.map((layer, index) => ({ ...layer, slots: slotsOf(layer.units), left: middleOf(index) }));
  const height = Math.max(2, ...columns.map(({ slots }) => slots.length)) * PITCH;
  const topOf = (slot: number, slots: number): number => height / 2 + (slot - (slots - 1) / 2) * PITCH;
  const links = columns.slice(1).flatMap((to, index) => {
    const from = columns[index] as (typeof columns)[number];
    return ends(from.slots).flatMap((start) =>
      ends(to.slots).map((end) => {
        const corner = (left: number, slot: number, slots: number): string =>
          `${Math.round(left * BOX)} ${Math.round((topOf(slot, slots) / height) * BOX)}`;
        return `M${corner(from.left, start, from.slots.length)}L${corner(to.left, end, to.slots.length)}`;
      }),
    );
  });
  const units = columns.flatMap(({ activation, slots, left }, column) =>
    slots.map((kind, slot) => {
      const inside = kind === 'dots' ? dots() : column === 0 ? input() : unit(activation ?? '', pictures);
      return at(percent(left), topOf(slot, slots.length), inside);
    }),
  );
  return svg(
    'svg',
    {
      class: 'network-picture',
      'data-layers': layers.length,
      role: 'img',
      'aria-label': description(layers, pictures),
      width: '100%',
      height: height + CAPTION,
    },
    svg(
      'svg',
      { width: '100%', height },
      stretched(curve(links.join(''), '--line-strong', { 'stroke-width': 1, 'stroke-opacity': 0.6 })),
    ),
    ...units,
    ...columns.map(({ left }, index) => at(percent(left), height, captionOf(layers, index, pictures))),
  );

  function middleOf(index: number): number {
    return (index + 0.5) / layers.length;
  }
}

type Slot = 'unit' | 'dots';

function slotsOf(units: number): Slot[] {
  if (units <= MOST) return Array<Slot>(units).fill('unit');
  return [...Array<Slot>(MOST - 2).fill('unit'), 'dots', 'unit'];
}

/** Which slots have links: all but the dots. */
const ends = (slots: readonly Slot[]): number[] => slots.flatMap((kind, slot) => (kind === 'unit' ? [slot] : []));

/** Shapes around (0, 0), in pixels, at a place. */
function at(left: string, top: number, shapes: readonly SvgNode[]): SvgNode {
  return svg('svg', { x: left, y: round(top), overflow: 'visible' }, ...shapes);
}

const input = (): SvgNode[] => [svg('circle', { r: 7, fill: 'var(--ink-soft)' })];

const dots = (): SvgNode[] => [-8, 0, 8].map((cy) => svg('circle', { cy, r: 2, fill: 'var(--ink-soft)' }));

/** Half of the square inside a unit in which its curve runs. */
const SQUARE = 9;
/** How much of the x axis a unit shows, and by how many samples. */
const REACH = 3;
const SAMPLES = 37;

function unit(activation: string, pictures: Pictures): SvgNode[] {
  const disc = svg('circle', { r: RADIUS, fill: 'var(--surface)', stroke: 'var(--ink-soft)', 'stroke-width': 1.5 });
  if (!pictures.activations.some(({ id }) => id === activation)) return [disc];
  const { x, value } = pictures.curve(activation, -REACH, REACH, SAMPLES);
  const frame: Frame = { x: { low: -REACH, high: REACH }, y: domainOf([value], 0) };
  const zero = SQUARE * (1 + (2 * frame.y.low) / (frame.y.high - frame.y.low));
  const axis = { stroke: 'var(--line-strong)', 'stroke-width': 0.75 };
  return [
    disc,
    svg('path', { d: `M${-SQUARE} ${round(zero)}H${SQUARE}M0 ${-SQUARE}V${SQUARE}`, ...axis }),
    svg(
      'svg',
      {
        x: -SQUARE,
        y: -SQUARE,
        width: 2 * SQUARE,
        height: 2 * SQUARE,
        overflow: 'visible',
        viewBox: `0 0 ${BOX} ${BOX}`,
      },
      curve(pathData(frame, x, value), '--curve-value', { 'stroke-width': 2.25 }),
    ),
  ];
}

type Role = 'inputs' | 'hidden' | 'outputs';

function roleOf(layers: readonly Layer[], index: number): Role {
  if (index === 0) return 'inputs';
  return index === layers.length - 1 ? 'outputs' : 'hidden';
}

/** How many, of what, with which activation: a line each. */
function captionOf(layers: readonly Layer[], index: number, pictures: Pictures): SvgNode[] {
  const { units, activation } = layers[index] as Layer;
  const line = (y: number, words: string, look: SvgNode['attributes']): SvgNode =>
    svg('text', { y, 'text-anchor': 'middle', 'font-family': 'inherit', ...look }, words);
  const soft = { fill: 'var(--ink-soft)', 'font-size': 12.5 };
  return [
    line(20, count(units), { fill: 'var(--ink)', 'font-size': 15, 'font-weight': 700 }),
    line(37, tNetwork(`word.${roleOf(layers, index)}`, { count: units }), soft),
    ...(activation === undefined ? [] : [line(54, nameOf(activation, pictures), soft)]),
  ];
}

function description(layers: readonly Layer[], pictures: Pictures): string {
  const said = layers.map(({ units, activation = '' }, index) =>
    tNetwork(roleOf(layers, index), {
      count: units,
      activation: nameOf(activation, pictures),
    }),
  );
  return tNetwork('picture', { layers: said.reduce((before, after) => tNetwork('then', { before, after })) });
}

/** What has no curve is called by its id. */
function nameOf(activation: string, pictures: Pictures): string {
  const known = pictures.activations.some(({ id }) => id === activation);
  return known ? activationOf(pictures, activation).name : activation;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10 + 0;
}
