/**
 * How an answer is read from, written to and marked in the static HTML of an item (made by `quiz/<type>/html.ts`).
 * Reasons are not repeated in scripts: they are copied out of the folded answer.
 */

import { scoreOptions } from '../../quiz/choice/score.ts';
import type { Field, FieldElement } from '../../quiz/field.ts';
import { mark } from '../../quiz/mark.ts';
import { scoreNumber } from '../../quiz/number/score.ts';
import { type TypeId, types } from '../../quiz/types.ts';

/** The field of an item, once what it needs is loaded. */
export async function fieldOf(item: HTMLElement): Promise<Field> {
  const { answered } = types[item.dataset.type as TypeId];
  if (answered === 'number') return numberField(item);
  if (answered === 'options') return optionsField(item);
  const element = item.querySelector<FieldElement>('.quiz-field') as FieldElement;
  await customElements.whenDefined(element.localName);
  // In the one file, the document may show another page by then (single/next-page.ts): nobody waits for this one any more.
  if (!element.isConnected) return new Promise(() => {});
  return element.field;
}

/** There is no form (a sandboxed frame may not submit one), so Enter is taken here, and only here. */
function listenTo(inputs: readonly HTMLInputElement[], event: string): Field['listen'] {
  return (changed, judge) => {
    for (const input of inputs) {
      input.addEventListener(event, changed);
      input.addEventListener('keydown', (press) => {
        if (press.key !== 'Enter') return;
        press.preventDefault();
        judge();
      });
    }
  };
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
    focus: () => (inputs.find((input) => input.checked) ?? inputs[0])?.focus(),
    listen: listenTo(inputs, 'change'),
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
    focus: () => input.focus(),
    listen: listenTo([input], 'input'),
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
