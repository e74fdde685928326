/**
 * The picture of one activation: its value as a solid line, its slope as a dashed one, and the point under study with its
 * tangent. The build draws it for readers without scripts; activation-plot draws the same layers and then moves the point.
 */

import { t } from '../locales/t.ts';
import { area, axes, haloText, stretched } from './axes.ts';
import { curveLabel } from './curve-label.ts';
import {
  domainOf,
  type Frame,
  flatSpans,
  type Interval,
  lineInFrame,
  pathData,
  percent,
  place,
  readOff,
  type Samples,
  shareOf,
  slopeJump,
} from './geometry.ts';
import { card, curve, wholePicture } from './picture.ts';
import { patch, type SvgNode, svg } from './svg-layer.ts';

export interface Shown {
  slope: boolean;
  tangent: boolean;
}

export interface Picture {
  /** The function's name for people: "ReLU". */
  name: string;
  samples: Samples;
  frame: Frame;
  shown: Shown;
}

/** Reads the attribute `show="value slope tangent"`; the value is always shown. */
export function parseShown(words: string): Shown {
  const list = words.split(/\s+/);
  return { slope: list.includes('slope'), tangent: list.includes('tangent') };
}

/** The frame for these samples. It holds the slope, too, shown or not, so that showing it moves nothing. */
export function frameOf(samples: Samples, y?: Interval): Frame {
  const last = samples.x.length - 1;
  return {
    x: { low: samples.x[0] as number, high: samples.x[last] as number },
    y: y ?? domainOf([samples.value, samples.slope]),
  };
}

/** The whole picture with the point at `x`, for the static page, labelled and described as `wholePicture` is. */
export function activationFigure(picture: Picture, x: number, label: string, describedBy?: string): SvgNode {
  const point = { x, ...readOff(picture.samples, x) };
  return wholePicture(label, figureLayers(picture, point), describedBy);
}

/** Card and drawing. The area's four groups are, from back to front: paper, tangent, curves, point. */
export function figureLayers(picture: Picture, point: Point): SvgNode[] {
  const { tangent, marks } = pointLayers(picture, point);
  return [
    card(),
    area(
      svg('g', {}, ...paper(picture)),
      svg('g', {}, ...tangent),
      svg('g', {}, ...curves(picture, point.x)),
      svg('g', {}, ...marks),
    ),
  ];
}

/** Moves the point in a picture that was made of `figureLayers`; all else stays as it is. */
export function movePoint(root: SVGSVGElement, picture: Picture, point: Point): void {
  const groups = root.children[1]?.children; // behind the card; a mark may lie over it
  const { tangent, marks } = pointLayers(picture, point);
  if (groups?.[1]) patch(groups[1], tangent);
  if (groups?.[3]) patch(groups[3], marks);
}

function paper({ samples, frame, shown }: Picture): SvgNode[] {
  const flat = shown.slope ? flatSpans(samples) : [];
  return [
    ...flat.map((span) => flatBand(frame, span)),
    axes(frame, { xLabel: t('plot.input') }),
    ...flat.map((span) => flatWord(frame, span)).filter(isNode),
  ];
}

function curves({ name, samples, frame, shown }: Picture, point: number): SvgNode[] {
  const slopePath = pathData(frame, samples.x, samples.slope, slopeJump(samples));
  const lines = [
    curve(pathData(frame, samples.x, samples.value), '--curve-value', { 'stroke-width': 3.5 }),
    // The dashed line on top: where the two run together, both can be seen.
    shown.slope && curve(slopePath, '--curve-slope', { 'stroke-dasharray': '7 6', 'stroke-width': 2.5 }),
  ];
  const labels = [
    shown.slope && curveLabel(frame, samples.x, samples.slope, t('plot.slopeOf'), '--curve-slope', point),
    curveLabel(frame, samples.x, samples.value, name, '--curve-value', point),
  ];
  return [stretched(...lines.filter(isNode)), ...labels.filter(isNode)];
}

export interface Point {
  x: number;
  value: number;
  slope: number;
}

/** All that moves with the point: always the same shapes, so that `patch` only moves them. */
function pointLayers(picture: Picture, point: Point): { tangent: SvgNode[]; marks: SvgNode[] } {
  const at = pointAttributes(picture, point);
  return {
    tangent: [
      svg('line', { ...at.tangent, stroke: 'var(--curve-tangent)', 'stroke-width': 2, 'stroke-linecap': 'round' }),
    ],
    marks: [
      svg('line', { ...at.cursor, stroke: 'var(--line-strong)', 'stroke-width': 1, 'stroke-dasharray': '2 4' }),
      svg('circle', { ...at.slopePoint, fill: 'var(--surface)', stroke: 'var(--curve-slope)', 'stroke-width': 2.5 }),
      svg('circle', { ...at.valuePoint, fill: 'var(--curve-value)', stroke: 'var(--surface)', 'stroke-width': 3 }),
    ],
  };
}

function pointAttributes({ frame, shown }: Picture, { x, value, slope }: Point) {
  const left = percent(shareOf(frame.x, x));
  const line = shown.tangent ? lineInFrame(frame, x, value, slope) : null;
  const start = line && place(frame, line.x1, line.y1);
  const end = line && place(frame, line.x2, line.y2);
  return {
    cursor: { x1: left, x2: left, y1: '0%', y2: '100%' },
    tangent: {
      x1: percent(start?.left ?? 0),
      y1: percent(start?.top ?? 0),
      x2: percent(end?.left ?? 0),
      y2: percent(end?.top ?? 0),
      visibility: line ? 'visible' : 'hidden',
    },
    slopePoint: {
      cx: left,
      cy: percent(place(frame, x, slope).top),
      r: 5,
      visibility: seen(shown.slope, frame, slope),
    },
    valuePoint: { cx: left, cy: percent(place(frame, x, value).top), r: 9, visibility: seen(true, frame, value) },
  };
}

function seen(wanted: boolean, frame: Frame, y: number): 'visible' | 'hidden' {
  return wanted && y >= frame.y.low && y <= frame.y.high ? 'visible' : 'hidden';
}

/** Shade where the slope is close to 0. */
function flatBand(frame: Frame, span: Interval): SvgNode {
  const from = shareOf(frame.x, span.low);
  const width = shareOf(frame.x, span.high) - from;
  return svg('rect', { x: percent(from), y: '0%', width: percent(width), height: '100%', fill: 'var(--sunken)' });
}

/** Names a band that is wide enough, at a height where flat curves do not run: they lie at the top, the bottom or halfway. */
function flatWord(frame: Frame, span: Interval): SvgNode | null {
  const from = shareOf(frame.x, span.low);
  const to = shareOf(frame.x, span.high);
  if (to - from < 0.12) return null;
  return haloText(percent((from + to) / 2), '30%', 0, 5, 'middle', t('plot.flat'), 'var(--ink-soft)', 'var(--sunken)');
}

function isNode(node: SvgNode | null | false): node is SvgNode {
  return node !== null && node !== false;
}
