/**
 * `:::estimate{id="…" question="…" truth="a-fact" min="0" max="100" step="1" unit="%"}` … `:::`: asks for a number, on a slider
 * or typed; the text inside explains and is shown after it, beneath guess and truth on one scale.
 */

import { z } from 'zod';
import { tPrediction } from '../../../src/locales/t-prediction.ts';
import { svgText } from '../../../src/plot/svg-layer.ts';
import { countOf, numberAt, optionOf, type Scale, valueText } from '../../../src/quiz/guess/scale.ts';
import { scaleFigure } from '../../../src/quiz/guess/scale-figure.ts';
import { attributes, html, raw } from '../../html.ts';
import { container, type DirectivePage } from '../directive.ts';
import { id, number, takeId } from '../directive-attributes.ts';
import { findFact } from '../facts.ts';
import { CLOSE_GUESS, openGuess } from '../prediction-frame.ts';

/** A slider with more steps cannot be set by a finger. */
const MOST_STEPS = 400;

const schema = z.strictObject({
  id,
  question: z.string().min(1),
  /** The fact that is asked for. */
  truth: z.string().min(1),
  by: z.enum(['slider', 'number']).default('slider'),
  min: number,
  max: number,
  step: number,
  unit: z.string().min(1).optional(),
  /** `powers`: min, max and step are exponents of ten. */
  scale: z.enum(['even', 'powers']).default('even'),
  /** A guess that is no further away has hit it; on a scale of powers, in exponents. */
  near: number.optional(),
});

export default container({
  schema,
  open({ id, question, truth, by, min, max, step, unit, scale: kind, near }, page) {
    takeId(id, page);
    const scale: Scale = { min, max, step, unit, powers: kind === 'powers' ? true : undefined };
    const fact = findFact(page.scope.facts, truth, page.at('truth'), page.scope.problems);
    // 54.999999999999986 is 55 to everybody.
    const value = Number(fact.value.toPrecision(9));
    refuseScale(scale, value, by, page);
    const begin = Math.ceil(countOf(scale) / 2);
    const data = { 'data-scale': JSON.stringify(scale), 'data-truth': value, 'data-near': near ?? step };
    const said = valueText(scale, numberAt(scale, begin));
    const name = `${page.scope.lesson}--guess--${id}`;
    const field =
      by === 'slider'
        ? html`<label><span>${tPrediction('slide')}</span> <input${attributes({ type: 'range', name, min: 1, max: countOf(scale), step: 1, value: begin, 'aria-valuetext': said })}></label> <output>${said}</output>`
        : html`<label><span>${tPrediction('number')}</span> <input${attributes({ type: 'text', name, inputmode: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', size: 10 })}></label> <span>${unit ?? ''}</span>`;
    const parts = {
      id,
      question,
      fields: html`<estimate-field${attributes({ class: 'guess-field', ...data })}>${field}</estimate-field>`,
      is: html`${valueText(scale, value)}`,
      shown: html`${raw(svgText(scaleFigure(scale, value)))}\n`,
    };
    return openGuess(parts, { scale }, page);
  },
  close: CLOSE_GUESS,
});

function refuseScale(scale: Scale, value: number, by: 'slider' | 'number', page: DirectivePage): void {
  const { min, max, step } = scale;
  if (!(min < max) || !(step > 0))
    page.refuse('max', `the scale went from ${min} to ${max} by ${step}; allowed: upwards`);
  else if (by === 'slider' && countOf(scale) > MOST_STEPS)
    page.refuse('step', `the slider had ${countOf(scale)} steps; allowed: at most ${MOST_STEPS}, or by="number"`);
  else if (Number.isFinite(value) && optionOf(scale, value) === undefined)
    page.refuse('max', `the truth was ${value}, which is beyond the scale; allowed: a scale that holds it`);
}
