/** By id of the question: what its steps are ordered by, and what belongs together, each by definition. */

import { relu, reluSlope, sigmoid, sigmoidSlope, tanh, tanhSlope } from './curves.ts';

const slopes: Record<string, (x: number) => number> = { ReLU: reluSlope, Sigmoid: sigmoidSlope, Tanh: tanhSlope };

/** The step with the largest comes first. */
export const ordered: Record<string, (step: string) => number> = {
  'slopes-in-order'(step) {
    const [name = '', total] = step.split(', total ');
    return slopes[name]?.(Number(total)) ?? Number.NaN;
  },
};

const curves: Record<string, (x: number) => number> = {
  'The sigmoid': sigmoid,
  Tanh: tanh,
  'The slope of the sigmoid': sigmoidSlope,
  'The slope of tanh': tanhSlope,
  ReLU: relu,
  'The slope of ReLU': reluSlope,
  'The identity': (x) => x,
};

/** What belongs to the left one. */
export const paired: Record<string, (left: string) => string> = {
  'ranges-of-curves'(left) {
    const heights = Array.from({ length: 2001 }, (_, index) => curves[left]?.((index - 1000) / 10) ?? Number.NaN);
    const [low, high] = [Math.min(...heights), Math.max(...heights)].map((height) => Math.round(100 * height) / 100);
    if (high === 100) return low === -100 ? 'no limit on either side' : `${low}, and no upper limit`;
    return `${low} and ${high === 0.25 ? 'a quarter' : high}`;
  },
};

/** Pairs of words, which no formula knows. */
export const WORDS_ALONE = ['words-of-the-unit', 'task-to-output', 'trouble-and-remedy'];

/** Largest error of a line with so many evenly spread hinges over one period of the sine. */
export function waveError(hinges: number): number {
  const piece = (2 * Math.PI) / (hinges + 1);
  let largest = 0;
  for (let x = 0; x <= 2 * Math.PI; x += 1e-4) {
    const left = Math.floor(x / piece) * piece;
    const part = (x - left) / piece;
    const line = Math.sin(left) * (1 - part) + Math.sin(left + piece) * part;
    largest = Math.max(largest, Math.abs(Math.sin(x) - line));
  }
  return largest;
}
