/** What a lesson holds and how it reads, in numbers: for who writes it. */

import type { Lesson } from './content/load.ts';
import { factsIn } from './content/mentions.ts';
import { type Reading, readingOf, wordsOf } from './content/sentences.ts';

interface Counts {
  name: string;
  unit: string;
  /** Of the text; captions, questions and cards lie beside it. */
  words: number;
  minutes: number;
  texts: readonly string[];
  figures: number;
  facts: readonly string[];
  questions: number;
  guesses: number;
  cards: number;
}

/** `sources`: the files of the lesson. */
export function countsOf(lesson: Lesson, sources: readonly string[]): Counts {
  const running = lesson.outline.prose.filter((each) => each.running);
  return {
    name: lesson.slug,
    unit: lesson.unit.id,
    words: running.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
    minutes: lesson.minutes,
    texts: running.filter(({ kind }) => kind === 'sentences').map(({ text }) => text),
    figures: lesson.outline.figures.length,
    facts: sources.flatMap(factsIn),
    questions: lesson.quiz.items.length,
    guesses: lesson.body.text.match(/<prediction-block/g)?.length ?? 0,
    cards: lesson.cards.length,
  };
}

const heads = [
  'words',
  'min',
  'sentences',
  'mean',
  'longest',
  'grade',
  'figures',
  'facts',
  'questions',
  'guesses',
  'cards',
];

/** A line for each lesson, a sum for each unit and for the course. */
export function tableOf(units: readonly { id: string }[], lessons: readonly Counts[]): string[] {
  const parts = units.flatMap(({ id }) => {
    const own = lessons.filter(({ unit }) => unit === id);
    return own.length === 0 ? [] : [...own, together(`unit ${id}`, own)];
  });
  const rows = [...parts, together('the course', lessons)];
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const line = (name: string, cells: readonly string[]): string =>
    name.padEnd(width) + cells.map((cell, at) => cell.padStart((heads[at]?.length ?? 0) + 2)).join('');
  return [line('', heads), ...rows.map((row) => line(row.name, cellsOf(row)))];
}

function together(name: string, all: readonly Counts[]): Counts {
  const sum = (of: 'words' | 'minutes' | 'figures' | 'questions' | 'guesses' | 'cards'): number =>
    all.reduce((total, each) => total + each[of], 0);
  return {
    name,
    unit: '',
    words: sum('words'),
    minutes: sum('minutes'),
    texts: all.flatMap(({ texts }) => texts),
    figures: sum('figures'),
    facts: all.flatMap(({ facts }) => facts),
    questions: sum('questions'),
    guesses: sum('guesses'),
    cards: sum('cards'),
  };
}

function cellsOf({ words, minutes, texts, figures, facts, questions, guesses, cards }: Counts): string[] {
  const { sentences, mean, longest, grade }: Reading = readingOf(texts);
  const whole = [words, minutes, sentences];
  const last = [longest, grade.toFixed(1), figures, new Set(facts).size, questions, guesses, cards];
  return [...whole, mean.toFixed(1), ...last].map(String);
}
