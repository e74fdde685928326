/** A chart of histories as something to hear. */

import { chartFrame, type LineChart } from '../plot/line-chart.ts';
import type { Audible } from './audible.ts';

/** `names` of its first series, in their order; the others only draw the eye. */
export function audibleChart(picture: SVGElement, chart: LineChart, names: readonly string[]): Audible {
  const curves = chart.series.slice(0, names.length).map(({ x, y }, index) => ({ name: names[index] ?? '', x, y }));
  return { picture, frame: chartFrame(chart), curves };
}
