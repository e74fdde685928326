/** What a set of answers comes to. */

import type { AnswerKey } from '../quiz/answer-key.ts';
import type { Attempt } from '../quiz/attempt.ts';
import { replay } from './replay.ts';

export interface Score {
  /** Answered at least once, or with the answer opened. */
  answered: number;
  firstTry: number;
  later: number;
}

export type Outcome = 'first' | 'later' | 'open';

/** Scored from the answers themselves, not from what the file says of them; only of questions that are gone, as it says. */
export function outcomeOf(id: string, attempt: Attempt, key: AnswerKey): Outcome {
  const question = key.questions[id];
  const right = question ? replay(question, attempt.answer, attempt.seed).right : attempt.right;
  if (!right || attempt.revealed) return 'open';
  return attempt.tries === 1 ? 'first' : 'later';
}

export function scoreOf(answers: Readonly<Record<string, Attempt>>, key: AnswerKey): Score {
  const outcomes = Object.entries(answers)
    .filter(([, { tries, revealed }]) => tries > 0 || revealed)
    .map(([id, attempt]) => outcomeOf(id, attempt, key));
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  return { answered: outcomes.length, firstTry: count('first'), later: count('later') };
}

/** Questions whose answer is wrong and was noted as right: no page writes that. */
export function contradictions(answers: Readonly<Record<string, Attempt>>, key: AnswerKey): string[] {
  return Object.entries(answers).flatMap(([id, attempt]) => {
    const question = key.questions[id];
    return question && attempt.right && !replay(question, attempt.answer, attempt.seed).right ? [id] : [];
  });
}
