/** The same chart as `layerLines` draws, as something to hear: equal steps of pitch are equal factors, as its axis is. */

import { type LayerLine, layerCurves, layerFrame, sizeAt } from '../plot/layer-lines.ts';
import type { Audible } from './audible.ts';

/** `names` of the lines, in their order; `course` says in a sentence what comes after what. */
export function audibleLayers(
  picture: SVGElement,
  lines: readonly LayerLine[],
  names: readonly string[],
  course: string,
): Audible {
  const curves = layerCurves(lines).map((curve, index) => ({ name: names[index] ?? '', ...curve }));
  return { picture, frame: layerFrame(lines), curves, words: { height: sizeAt, course } };
}
