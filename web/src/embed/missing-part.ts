/** What stands in place of a part that the page has not: those that it has. */

import { tEmbed } from '../locales/t-embed.ts';
import { asked } from './address.ts';
import { nameOfPart, partsOf } from './parts.ts';
import { writeQuery } from './query.ts';

/** Of a part, as a title or a link. */
export function nameOf(part: HTMLElement): string {
  return nameFor(part.localName, nameOfPart(part), part.id);
}

/** What has no words of its own is named by its kind, the name of its element. */
export function nameFor(kind: string, label: string, id: string): string {
  const words = kind === 'quiz-block' ? 'part.questions' : kind === 'card-deck' ? 'part.cards' : 'part.other';
  return label || tEmbed(words, { id });
}

export function missingPart(id: string): HTMLElement {
  const heading = document.createElement('h2');
  heading.textContent = tEmbed('part.none', { part: id });
  const parts = partsOf(document).map((part) => {
    const link = document.createElement('a');
    link.href = `${location.pathname}${writeQuery({ ...asked(), part: part.id })}`;
    link.textContent = nameOf(part);
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  const lead = document.createElement('p');
  lead.textContent = tEmbed(parts.length > 0 ? 'part.has' : 'part.empty');
  const all = document.createElement('ul');
  all.append(...parts);
  const section = document.createElement('section');
  section.className = 'asked';
  section.append(heading, lead, all);
  return section;
}
