/** A sketch as a guess: the curve that it is lies over it afterwards, in one picture in place of the paper. */

import { tPrediction } from '../../locales/t-prediction.ts';
import { patch } from '../../plot/svg-layer.ts';
import type { FieldElement } from '../../quiz/field.ts';
import type { GuessField } from '../../quiz/guess/guess-field.ts';
import { distance, packed, SKETCHES } from '../../quiz/guess/packed.ts';
import { sketchLayers } from '../../quiz/guess/sketch-layers.ts';
import { LEAST, NOTHING } from '../../quiz/sketch/marks.ts';

/** A sketch that is no further away, in the mean and as a share of the height, was close. */
const CLOSE = 0.1;

/** Takes the truth out of the document: the heights, and with the explanation around it the picture. */
export function asGuess(sketch: FieldElement): GuessField {
  const { field, dataset } = sketch;
  const truth = (dataset.truth ?? '').split(' ').map(Number);
  delete dataset.truth;
  const picture = sketch.closest('prediction-block')?.querySelector('.prediction-answer svg') as Element;
  const marks = (): readonly number[] => {
    const read = field.read();
    return typeof read === 'string' ? [] : read;
  };
  const isClose = (option: number) => distance(option, truth) <= CLOSE;
  return {
    most: SKETCHES,
    problem: tPrediction('blank'),
    focus: () => field.focus(),
    read: () => (marks().filter((mark) => mark !== NOTHING).length < LEAST ? undefined : packed(marks())),
    show(option) {
      const { min, max, low, high } = dataset;
      const frame = { x: { low: Number(min), high: Number(max) }, y: { low: Number(low), high: Number(high) } };
      patch(picture, sketchLayers(frame, truth, option));
    },
    clear: () => field.write(''),
    isRight: isClose,
    said: () => [document.createTextNode(tPrediction('sketched'))],
    typed: () => '',
    listen: (changed) => field.listen(changed, () => {}),
  };
}
