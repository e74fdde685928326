/** Something of each network layer on a logarithmic scale, a line for each network: falling lines vanish, rising ones explode. */

import { num, powerOfTen } from '../locales/num.ts';
import { area, axes, stretched } from './axes.ts';
import { type Frame, pathData, percent, place } from './geometry.ts';
import { line, mark } from './line-look.ts';
import { powersOfTen } from './log-scale.ts';
import type { SvgNode } from './svg-layer.ts';

/** By layer, from the first; a value that is 0 or no number breaks the line. */
export type LayerLine = readonly number[];

/** The layers inside the picture's `<svg>`; give them to `patch`. */
export function layerLines(lines: readonly LayerLine[], xLabel: string): SvgNode[] {
  const count = countOf(lines);
  const curves = layerCurves(lines);
  const frame = layerFrame(lines);
  const layers = Array.from({ length: count }, (_, index) => index + 1);
  const every = Math.ceil(count / 10);
  const xMarks = layers.filter((layer) => (layer - 1) % every === 0).map((at) => ({ at, label: String(at) }));
  return [
    area(
      axes(frame, { xLabel, xMarks, yMarks: marksOf(frame) }),
      stretched(...curves.map(({ x, y }, look) => line(look, pathData(frame, x, y)))),
      ...curves.flatMap(({ y }, look) =>
        y.flatMap((value, index) => {
          if (!Number.isFinite(value)) return [];
          const { left, top } = place(frame, index + 1, value);
          return [mark(look, percent(left), percent(top), count > 10 ? 4 : 5.5)];
        }),
      ),
    ),
  ];
}

const countOf = (lines: readonly LayerLine[]): number => Math.max(1, ...lines.map(({ length }) => length));

/** Layers, from 1, and the logarithms of their values. */
export function layerCurves(lines: readonly LayerLine[]): { x: number[]; y: number[] }[] {
  return lines.map((values) => ({
    x: values.map((_, index) => index + 1),
    y: values.map((value) => (value > 0 ? Math.log10(value) : Number.NaN)),
  }));
}

/** At least from a thousandth to ten, so that what stays is seen to stay. */
export function layerFrame(lines: readonly LayerLine[]): Frame {
  const count = countOf(lines);
  const shown = layerCurves(lines).flatMap(({ y }) => y.filter(Number.isFinite));
  return {
    x: { low: count === 1 ? 0.5 : 0.8, high: count === 1 ? 1.5 : count + 0.2 },
    y: { low: Math.floor(Math.min(-3, ...shown)) - 0.2, high: Math.ceil(Math.max(1, ...shown)) },
  };
}

/** What stands at a height of the axis. */
export function sizeAt(log: number): string {
  return num(10 ** log, 2);
}

function marksOf({ y }: Frame): { at: number; label: string }[] {
  const exponents = powersOfTen({ low: 10 ** Math.ceil(y.low), high: 10 ** y.high }).map((power) =>
    Math.round(Math.log10(power)),
  );
  const every = Math.ceil(exponents.length / 6);
  const kept = exponents.filter((exponent) => exponent % every === 0);
  return kept.map((at) => ({ at, label: at === 0 ? '1' : at === 1 ? '10' : powerOfTen(at) }));
}
