/**
 * By id of the question, for each of its options in their order: whether it is true, from what was drawn and from the numbers
 * that the option itself states.
 */

import { near, relu, reluSlope, sigmoid, sigmoidSlope, tanh, tanhSlope } from './curves.ts';

type Claim = (drawn: never, ...stated: number[]) => boolean;

/** Names of the numbers that a question draws, and its claims over them. */
const over = <Names extends string>(
  ...claims: ((drawn: Record<Names, number>, ...stated: number[]) => boolean)[]
): Claim[] => claims as Claim[];

const never = () => false;

/** What 32-bit numbers keep of it. */
const { fround } = Math;
const storedSlope = (x: number) => fround(fround(sigmoid(x)) * fround(1 - fround(sigmoid(x))));
const overflows = (score: number) => !Number.isFinite(fround(Math.exp(score)));

const valueAndSlope = (n: Record<'input', number>, value = Number.NaN, slope = Number.NaN) =>
  value === relu(n.input) && slope === reluSlope(n.input);
const gradients = (n: Record<'first' | 'third' | 'message', number>, ...stated: number[]) =>
  [n.first, 0, n.third].every((input, index) => near(stated[index] ?? Number.NaN, n.message * input));
const readAs = (n: Record<'written' | 'read' | 'count', number>, ...stated: number[]) =>
  [n.count, n.written, n.read].every((each, index) => stated[index] === each);
const afterTwice = (n: Record<'factor', number>, stated = Number.NaN) =>
  near(stated, n.factor ** 2 / (n.factor ** 2 + 1), 0.0006);
const hidesFrom = (n: Record<'cost', number>, stated = Number.NaN) => near(stated, n.cost / (n.cost + 1), 0.0006);
const sigmoidSteeper = (x: number) => sigmoidSlope(x) > tanhSlope(x);
/** Wherever the output was before. */
const anywhere = (claim: (total: number) => boolean) => [-1, 0, 0.5, 2].every(claim);
const odds = (total: number) => Math.exp(total);

export const claims: Record<string, Claim[]> = {
  'slope-on-the-left': over<'total' | 'rise'>(
    (n, by = 0) => near(relu(n.total + n.rise) - relu(n.total), by),
    (n, at) => relu(n.total) === at && relu(n.total + n.rise) === at,
    (n, from = 0, to = 0) => near(relu(n.total), from) && near(relu(n.total + n.rise), to),
    (n, by = 0) => relu(n.total + n.rise) > relu(n.total) && relu(n.total + n.rise) - relu(n.total) < by,
  ),
  'not-linear': over(
    (_, a = 0, b = 0, sum) => a + b === sum && relu(a) + relu(b) !== relu(a + b),
    never,
    never,
    (_, a = 0, b = 0, sum) => a + b === sum && relu(a) + relu(b) !== relu(a + b),
  ),
  'which-reason': over<'speaking'>((n) => n.speaking < 50, never, never, never),
  'same-sign': over<'first' | 'third' | 'message'>(gradients, gradients, gradients, (n) => n.first * n.third < 0),
  'read-the-matrix': over<'written' | 'read' | 'count'>(
    readAs,
    readAs,
    never,
    (n, written, read) => written === n.written && read === n.read && n.count === 1,
  ),
  'value-and-slope': over<'input'>(valueAndSlope, valueAndSlope, valueAndSlope, valueAndSlope),
  'lost-information': over<'near' | 'factor'>(
    (n) => relu(n.near) === relu(n.near * n.factor),
    (n) => relu(n.near) !== relu(n.near * n.factor),
    (n) => relu(n.near * n.factor) > relu(n.near),
    (n) => relu(n.near) !== relu(n.near * n.factor),
  ),
  'learnt-by-heart': over<'right'>(
    (n, percent) => percent === n.right / 10,
    (n) => n.right > 990,
    (n, mean) => mean === n.right / 10,
    never,
  ),
  'doubling-the-odds': over<'factor'>(
    (n, times = 0) => anywhere((x) => near(sigmoid(x + Math.log(n.factor)), times * sigmoid(x))),
    (n, times = 0) => anywhere((x) => near(odds(x + Math.log(n.factor)), times * odds(x))),
    (n, of = 0) => anywhere((x) => near(sigmoid(x + Math.log(n.factor)) - sigmoid(x), Math.log(of))),
    (n, by = 0) => anywhere((x) => near(odds(x + Math.log(n.factor)) - odds(x), by)),
  ),
  'loud-or-silent': over<'least' | 'most'>(
    (n) => sigmoid(n.most) < 0.1,
    (n) => sigmoid(n.least) > 0.99 && sigmoidSlope(n.least) > 0.1,
    (n) => sigmoid(n.least) > 0.99 && sigmoidSlope(n.least) < 0.01,
    (n) => sigmoidSlope(n.least) === 0,
  ),
  'where-tanh-is-steeper': over<'total'>(
    (n) => tanhSlope(n.total) > sigmoidSlope(n.total),
    (n) => tanhSlope(n.total) > sigmoidSlope(n.total),
    (n, stated) => stated === n.total && sigmoidSteeper(n.total),
    (n) => tanhSlope(n.total) === sigmoidSlope(n.total),
  ),
  'stronger-evidence': over<'factor'>(afterTwice, afterTwice, never, (n) =>
    afterTwice(n, 0.5 + 2 * Math.log(n.factor)),
  ),
  'find-the-steeper-sigmoid': over(
    (_, x = 0) => sigmoidSteeper(x),
    (_, x = 0) => sigmoidSteeper(x),
    (_, x = 0) => sigmoidSteeper(x),
    never,
  ),
  'one-sided-loss': over<'total'>(
    (n) => storedSlope(n.total) === storedSlope(-n.total) && storedSlope(n.total) > 0,
    (n) => storedSlope(n.total) === 0 && storedSlope(-n.total) === 0,
    (n) => storedSlope(n.total) === 0 && storedSlope(-n.total) > 0,
    (n) => storedSlope(n.total) > 0 && storedSlope(-n.total) === 0,
  ),
  'two-hundred-mails': over<'mails' | 'spam'>(
    never,
    // Three times the spread of a count by chance below what would be expected.
    (n) => n.spam < 0.9 * n.mails - 3 * Math.sqrt(0.09 * n.mails),
    (n) => n.spam > 0.9 * n.mails,
    never,
  ),
  'message-below-zero': over<'total' | 'target'>(
    (n) => Math.abs((relu(n.total) - n.target) * reluSlope(n.total)) > 1,
    (n) => (relu(n.total) - n.target) * reluSlope(n.total) < 0,
    (n) => (relu(n.total) - n.target) * reluSlope(n.total) > 0,
    (n) => (relu(n.total) - n.target) * reluSlope(n.total) === 0,
  ),
  'shift-by-largest': over<'largest' | 'step'>(
    (n, off = 0, ...left) =>
      [0, 1, 2].every((place) => left[place] === n.largest - place * n.step - off) && !overflows(n.largest - off),
    (n) => near(n.step / n.largest, n.step),
    (n) => !overflows(n.largest),
    (n) => !overflows(n.largest),
  ),
  'message-of-a-class': over<'share'>(
    (n, message = 0) => near(message, n.share - 1) && message < 0,
    (n, message = 0) => near(message, n.share - 1) && message > 0,
    (n, message = 0) => near(message, n.share - 1) && message > 0,
    (n) => near(n.share - 1, 0, 0.1),
  ),
  'what-a-share-says': over<'share'>(
    (n) => n.share > 0.5,
    (n, rest = 0) => near(rest, 1 - n.share),
    never,
    never,
    never,
  ),
  'threshold-for-spam': over<'cost'>(hidesFrom, (n) => hidesFrom(n, 0.5), hidesFrom, never),
  'saturated-and-wrong': over<'output'>(
    (n) => n.output ** 2 * (1 - n.output) < 0.01,
    (n, message) => message === n.output,
    never,
    // A milder mistake, as an instance against it.
    (n) => n.output ** 2 * (1 - n.output) > 0.7 ** 2 * (1 - 0.7),
    never,
  ),
  'ratio-of-shares': over<'lead'>(
    (n, times = 0) => near(times, Math.exp(n.lead), 0.1),
    (n, power, times = 0) => power === n.lead && near(times, Math.exp(n.lead), 0.006 * Math.exp(n.lead)),
    never,
    never,
  ),
  'all-zero': over<'weight'>(
    never,
    () => true,
    (n) => n.weight === 0,
    never,
  ),
  'far-out': over<'total'>(
    (n, at = 1) => near(tanh(n.total), at, 0.01) && tanhSlope(n.total) < 0.01,
    (n, at = 0) => near(tanh(n.total), at, 0.01) && tanhSlope(n.total) > 0.1,
    (n, at = 0) => near(tanh(n.total), at, 0.01) && tanhSlope(n.total) < 0.01,
    (n, at = 0) => near(tanh(n.total), at, 0.01) && tanhSlope(n.total) > 0.1,
  ),
  'walls-of-numbers': over<'total'>(
    (n) => fround(sigmoid(n.total)) === 1,
    (n) => fround(sigmoid(n.total)) < 1,
    (n) => overflows(-n.total),
    (n) => sigmoid(n.total) === 0.5,
  ),
  'which-is-steeper': over<'total'>(
    (n) => tanhSlope(n.total) > sigmoidSlope(n.total),
    (n, times = 0) => near(times, sigmoidSlope(n.total) / tanhSlope(n.total), 0.06 * times),
    (n) => tanhSlope(n.total) === sigmoidSlope(n.total),
    (n) => sigmoidSlope(n.total) === 0,
  ),
};
