/**
 * Several activations in one picture, all their values or all their slopes, with one cursor that cuts through them. The build
 * draws it for readers without scripts; activation-comparison draws the same layers and then moves the cursor.
 */

import { t } from '../locales/t.ts';
import { area, axes, stretched } from './axes.ts';
import {
  domainOf,
  type Frame,
  type Interval,
  pathData,
  percent,
  place,
  readOff,
  type Samples,
  shareOf,
  slopeJump,
} from './geometry.ts';
import { line, mark } from './line-look.ts';
import { card, wholePicture } from './picture.ts';
import { patch, type SvgNode, svg } from './svg-layer.ts';

/** So many functions keep apart in one picture, and their numbers fit beneath it. */
export const MOST_COMPARED = 4;

export const SHOWN = ['value', 'slope'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Compared {
  id: string;
  /** For people: "ReLU". */
  name: string;
  samples: Samples;
}

export interface Comparison {
  functions: readonly Compared[];
  shown: Shown;
  frame: Frame;
}

/** By id of the function. */
export type Numbers = Readonly<Record<string, number>>;

/** All samples cover the same interval. `y` where the author chose it. */
export function comparison(functions: readonly Compared[], shown: Shown, x: Interval, y?: Interval): Comparison {
  return { functions, shown, frame: { x, y: y ?? domainOf(functions.map(({ samples }) => samples[shown])) } };
}

export function readComparison({ functions, shown }: Comparison, x: number): Numbers {
  return Object.fromEntries(functions.map(({ id, samples }) => [id, readOff(samples, x)[shown]]));
}

/** The whole picture, for the static page, labelled and described as `wholePicture` is. */
export function comparisonFigure(
  shown: Comparison,
  x: number,
  numbers: Numbers,
  label: string,
  describedBy?: string,
): SvgNode {
  return wholePicture(label, comparisonLayers(shown, x, numbers), describedBy);
}

/** Card and drawing. The area's three groups are, from back to front: axes, lines, cursor. */
export function comparisonLayers(shown: Comparison, x: number, numbers: Numbers): SvgNode[] {
  return [
    card(),
    area(
      svg('g', {}, axes(shown.frame, { xLabel: t('plot.input') })),
      svg('g', {}, stretched(...lines(shown)), ...marks(shown)),
      svg('g', {}, ...cursor(shown, x, numbers)),
    ),
  ];
}

/** Moves the cursor in a picture that was made of `comparisonLayers`; all else stays as it is. */
export function moveCursor(root: SVGSVGElement, shown: Comparison, x: number, numbers: Numbers): void {
  const group = root.children[1]?.children[2];
  if (group) patch(group, cursor(shown, x, numbers));
}

function lines({ functions, shown, frame }: Comparison): SvgNode[] {
  return functions.map(({ samples }, index) =>
    line(index, pathData(frame, samples.x, samples[shown], shown === 'slope' ? slopeJump(samples) : undefined)),
  );
}

/** So many marks sit on each line, those of one line between those of the others: where lines run together, all are seen. */
const MARKS = 5;

function marks({ functions, shown, frame }: Comparison): SvgNode[] {
  return functions.flatMap(({ samples }, index) =>
    Array.from({ length: MARKS }, (_, step) => {
      const share = (step + (index + 0.5) / functions.length) / MARKS;
      const sample = Math.round(share * (samples.x.length - 1));
      return markAt(frame, index, samples.x[sample] as number, samples[shown][sample] as number, 4);
    }).filter((each) => each.attributes.visibility === 'visible'),
  );
}

/** All that moves: always the same shapes, so that `patch` only moves them. */
function cursor({ functions, frame }: Comparison, x: number, numbers: Numbers): SvgNode[] {
  const left = percent(shareOf(frame.x, x));
  return [
    svg('line', { x1: left, x2: left, y1: '0%', y2: '100%', stroke: 'var(--ink-soft)', 'stroke-width': 1.5 }),
    grip(left),
    ...functions.map(({ id }, index) => markAt(frame, index, x, numbers[id] ?? Number.NaN, 7)),
  ];
}

/** Height in pixels of what one takes hold of at the foot of the cursor. */
export const GRIP = 21;

/** At the foot of the cursor, so that one sees that it can be taken hold of; of a shape that no line has. */
function grip(left: string): SvgNode {
  const pill = { x: -7, y: -GRIP, width: 14, height: GRIP, rx: 7, stroke: 'var(--surface)', 'stroke-width': 2 };
  return svg(
    'svg',
    { class: 'grip', x: left, y: '100%', overflow: 'visible' },
    svg('rect', { ...pill, fill: 'var(--ink-soft)' }),
    svg('path', { d: 'M-2 -14V-7M2 -14V-7', stroke: 'var(--surface)', 'stroke-width': 1.5, 'stroke-linecap': 'round' }),
  );
}

function markAt(frame: Frame, index: number, x: number, y: number, radius: number): SvgNode {
  const { left, top } = place(frame, x, y);
  const inside = y >= frame.y.low && y <= frame.y.high;
  return mark(index, percent(left), percent(inside ? top : 0), radius, inside);
}
