/** The card that is asked: its words with the numbers of this time, and what the core answers. */

import { core } from '../../core/client.ts';
import { num } from '../../locales/num.ts';
import { scoreNumber } from '../../quiz/number/score.ts';
import type { CardText } from '../../review/deck.ts';
import { type History, timesAsked } from '../../review/history.ts';
import { answerOf, answerText, askedFor, drawn, toleranceOf, withNumbers } from '../../review/task.ts';

export interface Asked {
  id: string;
  /** HTML. */
  front: string;
  back: string;
  /** It is a task, and the core does not run. */
  unknown?: true;
  /** Of a task. */
  task?: { answer: number; tolerance: number; decimals: number; text: string };
}

/** The numbers are the same until the card is rated, and then others. */
export async function ask(id: string, { front, back, task }: CardText, history: History | undefined): Promise<Asked> {
  if (!task) return { id, front, back };
  const numbers = drawn(task, `${id}/${history ? timesAsked(history) : 0}`);
  const asked = { id, front: withNumbers(front, numbers, num), back: withNumbers(back, numbers, num) };
  try {
    const said = await Promise.all(
      askedFor(task, numbers).map(async ({ fn, x, want }) => (await core().request('at', { fn, x }))[want]),
    );
    const answer = answerOf(task, numbers, said);
    const { decimals } = task;
    return { ...asked, task: { answer, tolerance: toleranceOf(task), decimals, text: answerText(task, answer) } };
  } catch (error) {
    console.warn(error);
    return { ...asked, unknown: true };
  }
}

/** What a typed number is worth. */
export function judge({ answer, tolerance }: NonNullable<Asked['task']>, typed: string) {
  const { right, problem } = scoreNumber({ answer, tolerance, slips: [] }, typed);
  return problem ? 'problem' : right ? 'right' : 'wrong';
}
