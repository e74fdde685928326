/** Receipts of a class put together: who has found what, which questions are hard, which beliefs stay. */

import type { AnswerKey } from '../quiz/answer-key.ts';
import { profileOf } from './profile.ts';
import type { Content } from './receipt.ts';
import { contradictions, outcomeOf, type Score, scoreOf } from './score.ts';

/** Of the questions that were answered: how many were found at the first try. */
export interface Share {
  first: number;
  answered: number;
}

export interface Row {
  name: string;
  made: string;
  score: Score;
  /** By the lesson's folder. */
  lessons: Record<string, Share>;
  /** Questions noted as right whose answers are wrong. */
  contradictions: string[];
  /** Made with other questions than those of this page. */
  otherEdition: boolean;
}

export interface ClassMap {
  rows: Row[];
  /** Of all rows together, by the lesson's folder and by the question's id. */
  lessons: Record<string, Share>;
  questions: Record<string, Share>;
  /** How many learners hold each belief, and how many have left it behind, by its id. */
  beliefs: Record<string, { open: number; resolved: number }>;
}

export function classMap(receipts: readonly Content[], key: AnswerKey): ClassMap {
  const map: ClassMap = { rows: [], lessons: {}, questions: {}, beliefs: {} };
  for (const receipt of receipts) {
    const lessons: Record<string, Share> = {};
    for (const [id, attempt] of Object.entries(receipt.answers)) {
      const question = key.questions[id];
      if (!question || (attempt.tries === 0 && !attempt.revealed)) continue;
      const first = outcomeOf(id, attempt, key) === 'first';
      count(lessons, question.lesson, first);
      count(map.lessons, question.lesson, first);
      count(map.questions, id, first);
    }
    const { open, resolved } = profileOf(receipt.answers, key);
    for (const belief of open) believed(map, belief).open++;
    for (const belief of resolved) believed(map, belief).resolved++;
    map.rows.push({
      name: receipt.name,
      made: receipt.made,
      score: scoreOf(receipt.answers, key),
      lessons,
      contradictions: contradictions(receipt.answers, key),
      otherEdition: receipt.edition !== key.edition,
    });
  }
  return map;
}

/** Questions that many answered wrongly at first, the hardest first; of those that `least` learners have answered. */
export function hardest({ questions }: ClassMap, least: number, most: number): [id: string, share: Share][] {
  return Object.entries(questions)
    .filter(([, { answered, first }]) => answered >= least && first < answered)
    .sort(([, a], [, b]) => a.first / a.answered - b.first / b.answered || b.answered - a.answered)
    .slice(0, most);
}

/** The table as comma-separated values, for a spreadsheet. */
export function toCsv({ rows }: ClassMap, lessons: readonly string[], words: readonly string[]): string {
  const lines = rows.map(({ name, score, lessons: shares }) => [
    name,
    score.answered,
    score.firstTry,
    score.later,
    ...lessons.map((slug) => (shares[slug] ? `${shares[slug].first}/${shares[slug].answered}` : '')),
  ]);
  return [[...words, ...lessons], ...lines].map((line) => line.map(cell).join(',')).join('\r\n');
}

/** A spreadsheet would take a name that begins with such a sign for a formula, and "3/4" for a date. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^([=+\-@\t]|\d+\/\d)/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function count(shares: Record<string, Share>, key: string, first: boolean): void {
  const share = shares[key] ?? { first: 0, answered: 0 };
  shares[key] = { first: share.first + (first ? 1 : 0), answered: share.answered + 1 };
}

function believed({ beliefs }: ClassMap, id: string): { open: number; resolved: number } {
  beliefs[id] ??= { open: 0, resolved: 0 };
  return beliefs[id];
}
