import { t } from '../locales/t.ts';

/** Right or wrong as an icon and a word: neither depends on colour. */
export function mark(right: boolean): HTMLElement {
  const said = document.createElement('strong');
  said.className = 'quiz-mark';
  said.dataset.right = String(right);
  said.textContent = t(right ? 'quiz.isRight' : 'quiz.isWrong');
  return said;
}
