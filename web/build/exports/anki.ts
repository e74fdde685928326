/** Cards as Anki's text format, which its desktop, web and phone programs read: https://docs.ankiweb.net/importing/text-files.html */

import type { Bank } from './bank.ts';

/** A card of a newer file takes the place of the one with its id, and the reader's schedule stays. */
export function ankiText({ cards }: Pick<Bank, 'cards'>, course: string): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
  ];
  const rows = cards.map(({ id, unit, lesson, front, back }) =>
    [`nonlinear-${id}`, [course, unit, lesson].join('::'), front, back, 'nonlinear'].map(field).join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

/** In quotes wherever a sign of the format is in it. */
function field(text: string): string {
  return /["\t\n#]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
