/** Histories over steps: losses, accuracies. Each line has its own colour and its own dash, and its name at its end. */

import { area, axes, stretched } from './axes.ts';
import { curveLabel } from './curve-label.ts';
import { domainOf, type Frame, type Interval, pathData } from './geometry.ts';
import { curve } from './picture.ts';
import type { SvgNode } from './svg-layer.ts';

export interface Series {
  name: string;
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  /** A custom property such as "--curve-value". */
  colour: string;
  /** As `stroke-dasharray`; a solid line without it. */
  dash?: string;
}

export interface LineChart {
  series: readonly Series[];
  /** Both fit themselves to the series where they are left out. */
  x?: Interval;
  y?: Interval;
  xLabel: string;
  xTicks?: number;
  yTicks?: number;
}

/** What the chart shows. */
export function chartFrame({ series, x, y }: LineChart): Frame {
  return {
    x:
      x ??
      domainOf(
        series.map((each) => each.x),
        0,
      ),
    y: y ?? domainOf(series.map((each) => each.y)),
  };
}

/** The layers inside a picture's `<svg>`; give them to `patch` on every new point. */
export function lineChart(chart: LineChart): SvgNode[] {
  const frame = chartFrame(chart);
  const options = { xLabel: chart.xLabel, xTicks: chart.xTicks ?? 6, yTicks: chart.yTicks ?? 5 };
  const labels = chart.series.map((series) => curveLabel(frame, series.x, series.y, series.name, series.colour));
  return [
    area(
      axes(frame, options),
      stretched(...chart.series.map((series) => line(frame, series))),
      ...labels.filter((label) => label !== null),
    ),
  ];
}

function line(frame: Frame, { x, y, colour, dash }: Series): SvgNode {
  const look = { 'stroke-width': 2.5, ...(dash === undefined ? {} : { 'stroke-dasharray': dash }) };
  return curve(pathData(frame, x, y), colour, look);
}
