/** All that a reader can do in the course fits into what the strictest platform keeps: 4,096 signs. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Problems } from '../../web/build/content/problems.ts';
import { readQuiz } from '../../web/build/content/quiz.ts';
import { readSource } from '../../web/build/content/source.ts';
import { paths } from '../../web/build/paths.ts';
import type { Attempt } from '../../web/src/quiz/attempt.ts';
import type { Item } from '../../web/src/quiz/authoring.ts';
import { CHECK_LENGTH } from '../../web/src/quiz/drawn-check.ts';
import { HINGE_PLACES } from '../../web/src/quiz/hinges/pieces.ts';
import { choicesOf } from '../../web/src/quiz/match/choices.ts';
import { random } from '../../web/src/quiz/shuffled.ts';
import { PLACES } from '../../web/src/quiz/sketch/marks.ts';
import { TASK_SLIPS } from '../../web/src/quiz/task/score.ts';
import { changeable } from '../../web/src/quiz/task/settings.ts';
import { fromCompact, toCompact } from '../../web/src/record/compact/compact.ts';
import { alike, type Known } from '../../web/src/record/compact/known.ts';
import type { Entries } from '../../web/src/record/merge.ts';
import type { History, Rating } from '../../web/src/review/history.ts';

const STRICTEST = 4096;
const DAY = 86_400;
/** Two years and a half of study. */
const [BEGIN, END] = [Date.UTC(2031, 0, 1) / 1000, Date.UTC(2033, 5, 30) / 1000];
const next = random('the fullest record');
const between = (low: number, high: number): number => Math.floor(low + next() * (high - low));
const anyTime = (): number => between(BEGIN, END) * 1000;

const lessons = readdirSync(paths.lessons).filter((name) => /^\d\d-/.test(name));
const problems = new Problems();
const items = new Map<string, Item>(
  lessons.flatMap((lesson) => {
    const file = `${paths.lessons}${lesson}/quiz.yaml`;
    if (!existsSync(file)) return [];
    return readQuiz(readSource(file), problems).items.map(({ item }): [string, Item] => [`${lesson}/${item.id}`, item]);
  }),
);
const idsIn = (file: string): string[] =>
  existsSync(file) ? [...readFileSync(file, 'utf8').matchAll(/^- id: (\S+)/gm)].map(([, id = '']) => id) : [];
const guessesIn = (lesson: string): string[] =>
  [
    ...readFileSync(`${paths.lessons}${lesson}/en.md`, 'utf8').matchAll(
      /^:::+(?:prediction|estimate|sketched)\{.*?\bid="([^"]+)"/gm,
    ),
  ].map(([, id]) => `${lesson}/guess/${id}`);

/** By numbers, or by what is picked. */
const isDrawn = (item: Item) => item.draw !== undefined || ('pick' in item && item.pick !== undefined);
const VARIANTS = 30;
/** As the schema has it; of an item that draws how many. */
const MOST_HINGES = 8;
const known: Known = {
  questions: Object.fromEntries([...items].map(([key, item]) => [key, isDrawn(item) ? VARIANTS : 0])),
  guesses: lessons.flatMap(guessesIn),
  cards: lessons.flatMap((lesson) => idsIn(`${paths.lessons}${lesson}/cards.yaml`)),
  lessons,
  talks: readdirSync(paths.audio).filter((name) => !name.includes('.')),
};

/** Two different answers that take as much room as any to the question. */
function longest(item: Item): [Attempt['answer'], Attempt['answer']] {
  const list = (length: number, most: number, step = 1): number[] =>
    Array.from({ length }, () => between(0, most / step + 1) * step);
  switch (item.type) {
    case 'choice':
      return [[item.options.length - 1], [0]];
    case 'choices':
      return [item.options.map((_, index) => index), item.options.slice(1).map((_, index) => index + 1)];
    case 'number':
      return ['-1234,56789 / 0.000123456', '0.333333333333333333'];
    case 'point':
      return ['-1.234567890123', '2.345678901234'];
    case 'order':
      return [
        item.steps.map((_, index) => item.steps.length - 1 - index),
        [1, 0, ...item.steps.slice(2).map((_, i) => i + 2)],
      ];
    case 'match':
      return [list(item.pairs.length, choicesOf(item).length - 1), list(item.pairs.length, choicesOf(item).length - 1)];
    case 'hinges':
      return [list(MOST_HINGES, HINGE_PLACES - 1), list(MOST_HINGES, HINGE_PLACES - 1)];
    case 'task': {
      const menus = changeable(item).length;
      return [
        [...list(menus, 5), TASK_SLIPS.length, 99],
        [...list(menus, 5), TASK_SLIPS.length - 1, 98],
      ];
    }
    case 'sketch':
      return [
        [1000, ...list(PLACES - 1, 1000, 10)],
        [1000, ...list(PLACES - 1, 1000, 10)],
      ];
  }
}

function attemptAt(item: Item): Attempt {
  const [answer, first] = longest(item);
  const answers = 'options' in item ? item.options : item.slips;
  const ideas = [...new Set(answers.flatMap(({ misconception }) => misconception ?? []))];
  return {
    answer,
    first,
    tries: 40,
    right: true,
    revealed: true,
    hints: 4,
    ...(isDrawn(item) ? { seed: between(0, 2 ** 31) } : {}),
    ...(ideas.length > 0 ? { ideas } : {}),
  };
}

function historyOf(): History {
  const times = Array.from({ length: 25 }, () => between(BEGIN, END)).sort((a, b) => a - b);
  const reviews = times.map((time): [number, Rating] => [time, between(1, 5) as Rating]);
  return { reviews, due: (times.at(-1) ?? 0) + between(600, 365 * DAY), aside: true };
}

const fullest: Entries = {};
for (const [key, item] of items) fullest[key] = [anyTime(), attemptAt(item)];
for (const key of known.guesses) fullest[key] = [anyTime(), { option: 4 }];
for (const lesson of lessons) {
  fullest[`*far/${lesson}`] = [anyTime(), 0.9];
  fullest[`*read/${lesson}`] = [anyTime(), true];
}
for (const talk of known.talks) fullest[`*listen/${talk}`] = [anyTime(), 599.9];
for (const card of known.cards) {
  const history = historyOf();
  fullest[`*card/${card}`] = [(history.reviews.at(-1)?.[0] ?? 0) * 1000, history];
}
fullest['*last'] = [anyTime(), lessons.at(-1)];
fullest['*limits'] = [anyTime(), { fresh: 50, reviews: 300, from: 'all' }];
fullest['final-check/seed'] = [anyTime(), 9999];
const byLength = [...items].sort(
  ([, a], [, b]) => JSON.stringify(longest(b)).length - JSON.stringify(longest(a)).length,
);
for (const [key, item] of byLength.slice(0, CHECK_LENGTH))
  fullest[`final-check-9999/${key.replace('/', '.')}`] = [anyTime(), attemptAt(item)];

test('the course was found', () => {
  expect(problems.lines()).toEqual([]);
  expect(items.size).toBeGreaterThan(100);
  for (const list of [known.guesses, known.cards, known.lessons, known.talks]) expect(list.length).toBeGreaterThan(5);
});

test('every question answered, every guess made, every lesson read and every card reviewed many times fits', () => {
  const { text, detail, left } = toCompact(fullest, known, STRICTEST);
  expect(left).toEqual([]);
  expect(text.length).toBeLessThanOrEqual(STRICTEST);
  const back = fromCompact(text, known);
  const missing = Object.keys(fullest).filter((key) => !(key in back) && !key.startsWith('*far/'));
  expect(missing).toEqual([]);
  console.log(`fullest record: ${text.length} signs of ${STRICTEST}, detail ${detail}`);
});

test('no two keys of a kind have one short name', () => {
  for (const keys of [Object.keys(known.questions), known.guesses, known.cards, known.lessons, known.talks])
    expect(alike(keys)).toEqual([]);
});
