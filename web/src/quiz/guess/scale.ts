import { num } from '../../locales/num.ts';
import { tPrediction } from '../../locales/t-prediction.ts';

/** Where a number is guessed: even steps from `min` to `max`. */
export interface Scale {
  min: number;
  max: number;
  step: number;
  /** Written behind a number, such as "%". */
  unit?: string | undefined;
  /** The steps are powers of ten: −3 stands for a thousandth. */
  powers?: boolean | undefined;
}

/** Guesses count the steps of the scale, from 1 on. */
export function countOf({ min, max, step }: Scale): number {
  return Math.round((max - min) / step) + 1;
}

/** Where a guess lies on the scale: of powers, the exponent. */
export function placeOf({ min, step }: Scale, option: number): number {
  // Ten digits take away the dust of binary fractions.
  return Number((min + (option - 1) * step).toPrecision(10));
}

export function numberAt(scale: Scale, option: number): number {
  const place = placeOf(scale, option);
  return scale.powers ? 10 ** place : place;
}

/** Where a number lies on the scale. */
export function placeOfNumber({ powers }: Scale, value: number): number {
  return powers ? Math.log10(value) : value;
}

/** The step nearest to a number; undefined beyond the ends. */
export function optionOf(scale: Scale, value: number): number | undefined {
  const option = 1 + Math.round((placeOfNumber(scale, value) - scale.min) / scale.step);
  return option >= 1 && option <= countOf(scale) ? option : undefined;
}

export function valueText({ unit }: Scale, value: number): string {
  return unit === undefined ? num(value, 3) : tPrediction('withUnit', { number: num(value, 3), unit });
}
