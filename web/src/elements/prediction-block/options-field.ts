/** A guess at one of several options, in the fields that the page has. */

import { tPrediction } from '../../locales/t-prediction.ts';
import type { GuessField } from '../../quiz/guess/guess-field.ts';

/** `answer`: which one is right, counted from 1. */
export function optionsField(block: HTMLElement, answer: number): GuessField {
  const rows = [...block.querySelectorAll<HTMLElement>('[data-option]')];
  const inputs = rows.map((row) => row.querySelector('input') as HTMLInputElement);
  const unmark = () => {
    for (const row of rows) {
      delete row.dataset.mark;
      row.querySelector('.quiz-mark')?.remove();
    }
  };
  return {
    most: rows.length,
    problem: tPrediction('problem'),
    focus: () => inputs[0]?.focus(),
    read() {
      const chosen = inputs.findIndex((input) => input.checked) + 1;
      return chosen > 0 ? chosen : undefined;
    },
    show(option) {
      unmark();
      rows.forEach((row, index) => {
        const [isGuess, isAnswer] = [index + 1 === option, index + 1 === answer];
        const input = inputs[index] as HTMLInputElement;
        input.checked = isGuess;
        input.disabled = true;
        if (isGuess || isAnswer) row.dataset.mark = isAnswer ? 'right' : 'guess';
        const words = [isGuess && tPrediction('yours'), isAnswer && tPrediction('so')].filter((each) => each !== false);
        if (words.length > 0) row.querySelector('label')?.append(sign(words.join(' · '), isAnswer));
      });
    },
    clear() {
      unmark();
      for (const input of inputs) {
        input.checked = false;
        input.disabled = false;
      }
    },
    isRight: (option) => option === answer,
    said(option) {
      const text = rows[option - 1]?.querySelector('label > span');
      return text ? [...(text.cloneNode(true) as HTMLElement).childNodes] : [];
    },
    listen(changed, lock) {
      for (const input of inputs) {
        input.addEventListener('change', changed);
        // There is no form (a sandboxed frame may not submit one), so Enter is taken here, and only here.
        input.addEventListener('keydown', (event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          lock();
        });
      }
    },
  };
}

/** A word at an option, so that no mark depends on colour. */
function sign(words: string, right: boolean): HTMLElement {
  const made = document.createElement('strong');
  made.className = 'quiz-mark';
  made.dataset.right = String(right);
  made.textContent = words;
  return made;
}
