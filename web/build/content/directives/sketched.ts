/**
 * `:::sketched{id="…" question="…" fn="sigmoid" of="slope" min="-6" max="6" low="-0.2" high="1.2"}` … `:::`: asks for a curve,
 * drawn on empty paper; the text inside explains and is shown after it, beneath the curve that it is over the sketch.
 */

import { z } from 'zod';
import { num } from '../../../src/locales/num.ts';
import { tPrediction } from '../../../src/locales/t-prediction.ts';
import { tSketch } from '../../../src/locales/t-sketch.ts';
import { paperFigure } from '../../../src/plot/paper-figure.ts';
import { svgText } from '../../../src/plot/svg-layer.ts';
import { PLACES, TOP } from '../../../src/quiz/sketch/marks.ts';
import { attributes, html, raw } from '../../html.ts';
import { container } from '../directive.ts';
import { id, number, refuseUnknownActivation, takeId } from '../directive-attributes.ts';
import { CLOSE_GUESS, openGuess } from '../prediction-frame.ts';

const schema = z.strictObject({
  id,
  question: z.string().min(1),
  fn: z.string().min(1),
  of: z.enum(['value', 'slope']).default('value'),
  /** The paper: with room above and below, or it tells how high the curve is. */
  min: number,
  max: number,
  low: number,
  high: number,
});

export default container({
  schema,
  open({ id, question, fn, of, min, max, low, high }, page) {
    takeId(id, page);
    const known = !refuseUnknownActivation('fn', fn, page);
    const samples = known ? page.scope.pictures.curve(fn, min, max, PLACES) : undefined;
    const [x, y] = [[...(samples?.x ?? [])], [...(samples?.[of] ?? [])]];
    const paper = { x: { low: min, high: max }, y: { low, high } };
    const words = { from: num(min), to: num(max), low: num(low), high: num(high) };
    const truth = y.map((height) => Math.round(((height - low) / (high - low)) * TOP));
    const empty = svgText(paperFigure(paper, [], tSketch('paper', words)));
    const curve = svgText(paperFigure(paper, [{ x, y, look: 'truth' }], tPrediction('sketch')));
    const sheet = {
      'data-min': min,
      'data-max': max,
      'data-low': low,
      'data-high': high,
      'data-truth': truth.join(' '),
    };
    const parts = {
      id,
      question,
      fields: html`<sketch-field${attributes({ class: 'guess-field', ...sheet })}>
<div class="figure">${raw(empty)}</div></sketch-field>`,
      is: html`${tPrediction('curve')}`,
      shown: html`<div class="figure">${raw(curve)}</div>\n`,
    };
    return openGuess(parts, { curve: { frame: paper, truth } }, page);
  },
  close: CLOSE_GUESS,
});
