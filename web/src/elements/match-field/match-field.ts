/**
 * A menu beside each of several things, from which the reader chooses what belongs to it. Light DOM: the page's own text.
 *
 * @slot - rows with a menu each, as `quiz/match/html.ts` writes them
 */

import type { Answer, Field, FieldElement } from '../../quiz/field.ts';
import { mark } from '../../quiz/mark.ts';
import { scoreMatch } from '../../quiz/match/score.ts';
import { define } from '../../state/define.ts';
import { styles } from './match-field.css.ts';

export class MatchField extends HTMLElement implements FieldElement {
  connectedCallback(): void {
    if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
    this.toggleAttribute('data-ready', true);
  }

  get field(): Field {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-pair]')];
    const menus = rows.map((row) => row.querySelector('select') as HTMLSelectElement);
    const right = rows.map(({ dataset }) => Number(dataset.choice));
    const reasons = [...(this.closest('[data-item]')?.querySelectorAll<HTMLElement>('.quiz-reasons > li') ?? [])];
    const slips = reasons.filter(({ dataset }) => dataset.slip !== undefined);
    const pairs = reasons.filter(({ dataset }) => dataset.pair !== undefined);
    const numbers = slips.map(({ dataset }) => {
      const [left = 0, choice = 0] = (dataset.slip ?? '').split(' ').map(Number);
      return { left, choice };
    });
    const read = () => menus.map(({ value }) => (value === '' ? -1 : Number(value)));
    const clear = () => {
      for (const [index, row] of rows.entries()) {
        delete row.dataset.mark;
        row.querySelector('.quiz-mark')?.remove();
        menus[index]?.removeAttribute('aria-invalid');
      }
    };
    const say = (answer: Answer): Node[] =>
      typeof answer === 'string'
        ? []
        : rows.flatMap((row, index) => {
            const left = row.querySelector('label > span')?.cloneNode(true);
            const word = menus[index]?.options[(answer[index] ?? -1) + 1]?.text ?? '';
            return left
              ? [document.createTextNode(index === 0 ? '' : ' · '), left, document.createTextNode(`: ${word}`)]
              : [];
          });
    return {
      focus: () => (menus.find(({ value }) => value === '') ?? menus[0])?.focus(),
      listen(changed) {
        for (const menu of menus) menu.addEventListener('change', changed);
      },
      read,
      write(answer) {
        menus.forEach((menu, index) => {
          const choice = typeof answer === 'string' ? -1 : (answer[index] ?? -1);
          menu.value = choice < 0 ? '' : String(choice);
        });
      },
      score: () => scoreMatch(right, read(), numbers),
      showMarks({ parts = [] }) {
        clear();
        for (const [index, good] of parts.entries()) {
          const row = rows[index];
          if (!row) continue;
          row.dataset.mark = good ? 'right' : 'wrong';
          row.querySelector('label')?.append(mark(good));
          if (!good) menus[index]?.setAttribute('aria-invalid', 'true');
        }
      },
      clearMarks: clear,
      reasons({ right: all, parts = [] }) {
        if (all) return [];
        const chosen = read();
        // Of each wrong pair, what is known about this very slip, or else why something else belongs there.
        return parts.flatMap((good, index) => {
          if (good) return [];
          const slip = numbers.findIndex(({ left, choice }) => left === index && chosen[index] === choice);
          return (slip < 0 ? pairs[index] : slips[slip]) ?? [];
        });
      },
      say,
      sayRight: () => say(right),
    };
  }
}

define('match-field', MatchField);
