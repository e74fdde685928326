/**
 * Each objective of a lesson is explained, shown, asked about and kept on a card. Nobody marks explanations: a question or a
 * figure about an objective stands in the section that explains it.
 */

import type { Cards } from './cards.ts';
import type { FrontMatter } from './course.ts';
import type { Outline } from './outline.ts';
import type { Place, Problems } from './problems.ts';
import type { Quiz } from './quiz.ts';
import { wordsOf } from './sentences.ts';

type Kind = FrontMatter['kind'];
type Part = 'explanation' | 'figure' | 'question' | 'card';

/** A check asks about what other lessons explain and show; a short one repeats what they have asked; in a lab
 * one tries things. */
const needed: Record<Kind, readonly Part[]> = {
  lesson: ['explanation', 'figure', 'question', 'card'],
  check: ['question'],
  short: ['card'],
  lab: ['figure'],
};

/** Fewer words in a section explain nothing. */
const EXPLAINS = 40;

const allowed: Record<Part, string> = {
  explanation: `a section of ${EXPLAINS} words or more in which a question or a figure about it stands`,
  figure: 'a figure beside a question about it in the text, or one with the number of the objective',
  question: 'an item of quiz.yaml with the number of the objective',
  card: 'a card of cards.yaml with the number of the objective',
};

export interface Taught {
  kind: Kind;
  objectives: readonly { text: string; place: Place }[];
  outline: Outline;
  quiz: Quiz | undefined;
  cards: Cards | undefined;
}

export function checkObjectives(lesson: Taught, problems: Problems): void {
  const { kind, objectives, outline, quiz, cards } = lesson;
  for (const { id, place } of outline.figures)
    if (id === undefined)
      problems.add(place, 'figure has no id; allowed: words joined by hyphens, as links lead to it');
  const refuseUnknown = (number: number, what: string, place: Place): void => {
    if (number > objectives.length)
      problems.add(place, `objective of ${what} was ${number}; allowed: 1 to ${objectives.length}`);
  };
  for (const { id, objectives: named, place } of outline.figures)
    for (const number of named) refuseUnknown(number, `figure "${id ?? ''}"`, place);
  for (const { item, place } of quiz?.items ?? []) refuseUnknown(item.objective ?? 1, `item "${item.id}"`, place);
  for (const { id, objective, place } of cards?.cards ?? []) refuseUnknown(objective, `card "${id}"`, place);

  objectives.forEach(({ text, place }, index) => {
    const number = index + 1;
    const found = partsFor(number, lesson);
    for (const part of needed[kind])
      if (!found[part])
        problems.add(place, `objective ${number} (“${text}”) has no ${part}; allowed: ${allowed[part]}`);
  });
}

/** A file that could not be read counts as complete: its own problems come first. */
function partsFor(number: number, { outline, quiz, cards }: Taught): Record<Part, boolean> {
  const sectionOf = (place: Place): number => outline.sections.filter(({ line }) => line <= place.line).length;
  const items = quiz?.items.filter(({ item }) => item.objective === number).map(({ item }) => item.id) ?? [];
  const asked = outline.questions.filter(({ id }) => items.includes(id)).map(({ place }) => sectionOf(place));
  const named = outline.figures.filter(({ objectives }) => objectives.includes(number));
  const beside = outline.figures.filter(
    ({ objectives, place }) => objectives.length === 0 && asked.includes(sectionOf(place)),
  );
  const home = new Set([...asked, ...named.map(({ place }) => sectionOf(place))]);
  const words = (section: number): number =>
    outline.prose
      .filter(({ running, kind, place }) => running && kind !== 'heading' && sectionOf(place) === section)
      .reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return {
    explanation: Boolean(quiz?.broken) || [...home].some((section) => words(section) >= EXPLAINS),
    figure: Boolean(quiz?.broken) || named.length + beside.length > 0,
    question: Boolean(quiz?.broken) || items.length > 0,
    card: Boolean(cards?.broken) || Boolean(cards?.cards.some(({ objective }) => objective === number)),
  };
}
