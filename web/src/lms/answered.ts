/** One answer, as both standards can tell it: what kind it was, what was answered, what is right. */

import { keyOf, type QuestionKey } from '../quiz/answer-key.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { readings } from '../quiz/number/score.ts';

export type Told =
  | { kind: 'choice'; chosen: readonly number[]; wanted: readonly number[] }
  | { kind: 'number'; value: number; low?: number; high?: number }
  | { kind: 'order'; order: readonly number[]; wanted: readonly number[] }
  | { kind: 'match'; pairs: readonly number[] }
  | { kind: 'other'; text: string };

export interface Answered {
  /** "03-relu.dead-unit". */
  id: string;
  told: Told;
  right: boolean;
  at: Date;
  /** Milliseconds since the learner could see it, or had answered another. */
  latency: number;
  /** The question in plain words. */
  words: string;
}

export function toldOf(key: QuestionKey, { answer, seed }: Attempt): Told {
  const drawn = keyOf(key, seed);
  if (typeof answer === 'string') {
    const [value] = readings(answer);
    if (value === undefined) return { kind: 'other', text: answer };
    if (drawn.type !== 'number') return { kind: 'number', value };
    const { answer: right, tolerance } = drawn.goal;
    return { kind: 'number', value, low: right - tolerance, high: right + tolerance };
  }
  if (drawn.type === 'order') return { kind: 'order', order: answer, wanted: answer.map((_, place) => place) };
  if (drawn.type === 'match') return { kind: 'match', pairs: answer };
  if (drawn.type !== 'choice' && drawn.type !== 'choices') return { kind: 'other', text: answer.join(' ') };
  return {
    kind: 'choice',
    chosen: answer,
    wanted: drawn.goal.right.flatMap((right, option) => (right ? [option] : [])),
  };
}

/** Options, steps and pairs have letters. */
export const letter = (index: number): string => 'abcdefghijklmnopqrstuvwxyz0123456789'[index] ?? '_';

/** Seven digits, without a power of ten: both standards want plain decimal numbers. */
export function decimal(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return '0';
  const places = Math.min(18, Math.max(0, 6 - Math.floor(Math.log10(Math.abs(value)))));
  const text = value.toFixed(places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
