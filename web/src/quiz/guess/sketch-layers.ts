/** The curve that it is, over the sketch of who guessed. */

import { atShare, type Frame } from '../../plot/geometry.ts';
import { paperLayers } from '../../plot/paper-figure.ts';
import type { SvgNode } from '../../plot/svg-layer.ts';
import { filled, PLACES, TOP } from '../sketch/marks.ts';
import { unpacked } from './packed.ts';

/** `truth`: heights as `sketch/marks.ts` counts them; `option` as the guess is kept. */
export function sketchLayers(frame: Frame, truth: readonly number[], option: number | null): SvgNode[] {
  const x = Array.from({ length: PLACES }, (_, place) => atShare(frame.x, place / (PLACES - 1)));
  const heights = (list: readonly number[]) => list.map((height) => atShare(frame.y, height / TOP));
  const drawn = option === null ? [] : [{ x, y: heights(filled(unpacked(option))), look: 'drawn' as const }];
  return paperLayers(frame, [...drawn, { x, y: heights(truth), look: 'truth' }]);
}
