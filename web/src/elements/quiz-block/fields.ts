/**
 * How an answer is read from, written to and marked in the static HTML of an item (made by `quiz/<type>/html.ts`).
 * Reasons are not repeated in scripts: they are copied out of the folded answer.
 */

import type { Attempt } from '../../quiz/attempt.ts';
import { scoreOptions } from '../../quiz/choice/score.ts';
import { scoreNumber } from '../../quiz/number/score.ts';
import { type TypeId, types } from '../../quiz/types.ts';
import type { Verdict } from '../../quiz/verdict.ts';
import { mark } from './mark.ts';

type Answer = Attempt['answer'];

export interface Field {
  readonly inputs: HTMLInputElement[];
  read(): Answer;
  write(answer: Answer): void;
  score(): Verdict;
  /** Says right or wrong at the fields themselves, by icon and word. */
  showMarks(verdict: Verdict): void;
  clearMarks(): void;
  /** The entries of the folded answer that speak about this verdict. */
  reasons(verdict: Verdict): HTMLElement[];
  /** The answer as a reader would write it down. */
  say(answer: Answer): Node[];
  /** The right answer, likewise. */
  sayRight(): Node[];
}

export function fieldOf(item: HTMLElement): Field {
  const type = types[item.dataset.type as TypeId];
  return type?.answered === 'number' ? numberField(item) : optionsField(item);
}

function optionsField(item: HTMLElement): Field {
  const rows = [...item.querySelectorAll<HTMLElement>('.quiz-options > [data-option]')];
  const inputs = rows.map((row) => row.querySelector('input') as HTMLInputElement);
  const reasons = [...item.querySelectorAll<HTMLElement>('.quiz-reasons > [data-option]')];
  const right = reasons.map((reason) => reason.dataset.right === 'true');
  const read = () => inputs.flatMap((input, index) => (input.checked ? [index] : []));
  const say = (indices: readonly number[]) =>
    indices.flatMap((index, position) => {
      const text = rows[index]?.querySelector('label > span')?.cloneNode(true);
      return text ? [...(position === 0 ? [] : [document.createTextNode(' · ')]), text] : [];
    });
  const clearMarks = () => {
    for (const row of rows) {
      delete row.dataset.mark;
      row.querySelector('.quiz-mark')?.remove();
    }
  };
  return {
    inputs,
    read,
    write(answer) {
      inputs.forEach((input, index) => {
        input.checked = typeof answer !== 'string' && answer.includes(index);
      });
    },
    score: () => scoreOptions(right, read()),
    showMarks(verdict) {
      clearMarks();
      for (const { option, right } of verdict.chosen ?? []) {
        const row = rows[option];
        if (!row) continue;
        row.dataset.mark = right ? 'right' : 'wrong';
        row.querySelector('label')?.append(mark(right));
      }
    },
    clearMarks,
    reasons: (verdict) => (verdict.chosen ?? []).flatMap(({ option }) => reasons[option] ?? []),
    say: (answer) => (typeof answer === 'string' ? [] : say(answer)),
    sayRight: () => say(right.flatMap((each, index) => (each ? [index] : []))),
  };
}

function numberField(item: HTMLElement): Field {
  const row = item.querySelector('.quiz-number-field') as HTMLElement;
  const input = row.querySelector('input') as HTMLInputElement;
  const reasons = [...item.querySelectorAll<HTMLElement>('.quiz-reasons > [data-slip]')];
  const goal = {
    answer: Number(row.dataset.answer),
    tolerance: Number(row.dataset.tolerance),
    slips: reasons.map((reason) => Number(reason.dataset.slip)),
  };
  const clearMarks = () => {
    delete row.dataset.mark;
    row.querySelector('.quiz-mark')?.remove();
    input.removeAttribute('aria-invalid');
  };
  return {
    inputs: [input],
    read: () => input.value,
    write(answer) {
      input.value = typeof answer === 'string' ? answer : '';
    },
    score: () => scoreNumber(goal, input.value),
    showMarks(verdict) {
      clearMarks();
      if (!verdict.right) input.setAttribute('aria-invalid', 'true');
      if (verdict.problem) return;
      row.dataset.mark = verdict.right ? 'right' : 'wrong';
      row.append(mark(verdict.right));
    },
    clearMarks,
    reasons: (verdict) => (verdict.slip === undefined ? [] : [reasons[verdict.slip] as HTMLElement]),
    say: (answer) => [document.createTextNode(String(answer))],
    sayRight: () => {
      const value = item.querySelector('.quiz-reasons > [data-answer] .quiz-value');
      return value ? [value.cloneNode(true)] : [];
    },
  };
}
