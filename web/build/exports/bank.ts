/** Questions and cards as programs outside the course can take them: HTML without links, formulas as TeX between \( and \). */

import { tTeachers } from '../../src/locales/t-teachers.ts';
import type { Quantity } from '../../src/quiz/item-schema.ts';
import { cardSides } from '../content/cards.ts';
import { findFact } from '../content/facts.ts';
import type { Lesson } from '../content/load.ts';
import type { Place } from '../content/problems.ts';
import { variantsOf } from '../content/variants.ts';
import { type Site, toRootFrom, unitName } from '../pages/site.ts';

/** What every question of the bank has. All texts are HTML. */
interface Common {
  /** "03-relu/dead-unit": stays for ever. */
  id: string;
  unit: string;
  lesson: string;
  prompt: string;
  hints: string[];
  explain: string;
}

export interface OptionsQuestion extends Common {
  type: 'choice' | 'choices';
  options: { text: string; right: boolean; feedback: string }[];
}

export interface NumberQuestion extends Common {
  type: 'number';
  answer: { value: number; text: string };
  tolerance: number;
  /** Written behind the field, such as "%". */
  behind: string;
  slips: { value: number; feedback: string }[];
}

export type Question = OptionsQuestion | NumberQuestion;

export interface LeftOut {
  id: string;
  lesson: string;
  why: string;
}

export interface Bank {
  questions: Question[];
  /** By the question's id: with all the numbers that it may draw, in the order of their seeds. Most have one. */
  variants: Map<string, { item: Item; question: Question }[]>;
  leftOut: LeftOut[];
  cards: { id: string; unit: string; lesson: string; front: string; back: string }[];
}

export function bankOf(site: Pick<Site, 'course' | 'lessons' | 'language' | 'renderer' | 'scopeFor'>): Bank {
  const bank: Bank = { questions: [], variants: new Map(), leftOut: [], cards: [] };
  // The links are cut off: any page would do.
  const scope = site.scopeFor(toRootFrom(`${site.language}/teachers/index.html`));
  for (const lesson of site.lessons) {
    const [unit, title] = [unitName(site, lesson.unit), lesson.title];
    for (const card of lesson.cards) {
      const { front, back } = cardSides(card, { ...scope, lesson: lesson.slug }, site.renderer);
      bank.cards.push({ id: card.id, unit, lesson: title, front: outside(front.text), back: outside(back.text) });
    }
    for (const { item, place } of lesson.quiz.items) {
      const text = (markdown: string): string => outside(site.renderer.inline(markdown, place, scope).text);
      const id = `${lesson.slug}/${item.id}`;
      const variants = variantsOf(item, scope.evaluate).items.flatMap((each) => {
        const question = questionOf(lesson, unit, each, text, (quantity) => resolve(quantity, place, scope));
        return question ? [{ item: each, question }] : [];
      });
      bank.variants.set(id, variants);
      // Of those that draw their numbers, the one that the page shows first.
      if (variants[0]) bank.questions.push(variants[0].question);
      else bank.leftOut.push({ id, lesson: title, why: tTeachers('why.kind', { kind: item.type }) });
    }
  }
  return bank;
}

type Item = Lesson['quiz']['items'][number]['item'];

function questionOf(
  { slug, title }: Lesson,
  unit: string,
  item: Item,
  text: (markdown: string) => string,
  value: (quantity: Quantity) => { value: number; text: string },
): Question | undefined {
  const common = {
    id: `${slug}/${item.id}`,
    unit,
    lesson: title,
    prompt: text(item.prompt),
    hints: (item.hints ?? (item.hint === undefined ? [] : [item.hint])).map(text),
    explain: text(item.explain),
  };
  if (item.type === 'choice' || item.type === 'choices') {
    const options = item.options.map((option) => ({
      text: text(option.text),
      right: option.correct,
      feedback: text(option.feedback),
    }));
    return { ...common, type: item.type, options };
  }
  if (item.type !== 'number') return undefined;
  return {
    ...common,
    type: 'number',
    answer: value(item.answer),
    tolerance: item.tolerance,
    behind: item.unit === undefined ? '' : text(item.unit),
    slips: item.slips.map((slip) => ({ value: value(slip.value).value, feedback: text(slip.feedback) })),
  };
}

function resolve(
  quantity: Quantity,
  place: Place,
  scope: ReturnType<Site['scopeFor']>,
): { value: number; text: string } {
  if (typeof quantity === 'object') return findFact(scope.facts, quantity.fact, place, scope.problems);
  return { value: Number(quantity), text: String(quantity) };
}

/** Every formula carries its TeX; words that link to the glossary, and facts, stay words. */
export function outside(html: string): string {
  return html
    .replace(/<math\b[^>]*? alttext="([^"]*)"[^>]*>[\s\S]*?<\/math>/g, (_, tex: string) => `\\(${tex}\\)`)
    .replace(/<\/?(?:a|data|span)\b[^>]*>/g, '');
}
