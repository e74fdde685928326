/** What a reader did with one question. */

import { type Attempt, untouched } from '../../quiz/attempt.ts';
import { variantOf } from '../../quiz/draw.ts';
import { isList, isOne, readAnswer, writeAnswer } from './answer.ts';
import type { BitReader, BitWriter } from './bits.ts';
import type { Detail } from './detail.ts';

const HINTS = 4;

/** How numbers of ideas are written: a code says how many bits its largest needs. */
export function ideaBits(attempts: readonly Attempt[]): number {
  const largest = Math.max(0, ...attempts.flatMap(ideasOf));
  return Math.ceil(Math.log2(largest + 1));
}

/** `variants` is among how many the question draws; 0 where that is not known. */
export function writeAttempt(
  out: BitWriter,
  attempt: Attempt,
  { variants, bits, detail }: { variants: number; bits: number; detail: Detail },
): void {
  const { tries, right, revealed, hints, seed, answer, first } = attempt;
  const state = ((within(tries, detail.tries) * 2 + Number(right)) * 2 + Number(revealed)) * (HINTS + 1);
  out.uint(state + within(hints, HINTS), stateBits(detail));
  out.flag(seed !== undefined);
  if (seed !== undefined) out.count(smallestLike(seed, variants));
  const ideas = ideasOf(attempt);
  out.count(ideas.length);
  for (const idea of ideas) out.uint(idea, bits);
  writeAnswer(out, answer, detail);
  const same = JSON.stringify(first) === JSON.stringify(answer);
  out.flag(same);
  if (same) return;
  const shown = detail.firsts || isOne(first);
  if (!detail.firsts) out.flag(shown);
  if (shown) writeAnswer(out, first, detail);
}

export function readAttempt(from: BitReader, bits: number, detail: Detail): Attempt {
  const state = from.uint(stateBits(detail));
  const hints = state % (HINTS + 1);
  const rest = Math.floor(state / (HINTS + 1));
  const seed = from.flag() ? { seed: from.count() } : {};
  const ideas = Array.from({ length: from.count() }, () => `M${String(from.uint(bits)).padStart(2, '0')}`);
  const answer = readAnswer(from);
  return {
    ...untouched,
    answer,
    first: from.flag() ? answer : detail.firsts || from.flag() ? readAnswer(from) : '',
    tries: Math.floor(rest / 4),
    right: Math.floor(rest / 2) % 2 === 1,
    revealed: rest % 2 === 1,
    hints,
    ...seed,
    ...(ideas.length > 0 ? { ideas } : {}),
  };
}

/** With what was typed or chosen, and without what was drawn or put in order. */
export function withoutLists(attempt: Attempt): Attempt {
  const short = (answer: Attempt['answer']): Attempt['answer'] => (isList(answer) ? '' : answer);
  return { ...attempt, answer: short(attempt.answer), first: short(attempt.first) };
}

const stateBits = ({ tries }: Detail): number => Math.ceil(Math.log2((tries + 1) * 4 * (HINTS + 1)));

/** Ids of ideas are "M01" to "M99". */
const ideasOf = ({ ideas = [] }: Attempt): number[] =>
  ideas.filter((idea) => /^M\d\d$/.test(idea)).map((idea) => Number(idea.slice(1)));

const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.floor(value)));

/** The smallest seed that draws the same numbers. */
function smallestLike(seed: number, variants: number): number {
  if (variants === 0) return Math.max(0, Math.floor(seed));
  const wanted = variantOf(seed, variants);
  let small = 0;
  while (variantOf(small, variants) !== wanted) small++;
  return small;
}
