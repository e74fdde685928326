/** The lessons as a whole: they load without a problem, and the page has what a lesson promises. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Assets } from '../../web/build/assets.ts';
import { readAccuracy } from '../../web/build/content/accuracy.ts';
import { readFamily } from '../../web/build/content/family.ts';
import {
  checkCourse,
  loadCourse,
  loadDataSets,
  loadKnowledge,
  loadLessons,
  loadStart,
} from '../../web/build/content/load.ts';
import { createRenderer } from '../../web/build/content/markdown.ts';
import { Formulas } from '../../web/build/content/math.ts';
import { Problems } from '../../web/build/content/problems.ts';
import { readSource } from '../../web/build/content/source.ts';
import { inEnglish } from '../../web/build/content/translation.ts';
import { startModule } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';
import { rememberedFacts } from '../../web/build/remembered-facts.ts';
import { picturesOf } from '../../web/build/targets/core-pictures.ts';

const problems = new Problems();
const { evaluate } = await rememberedFacts();
const pictures = picturesOf(await startModule('core'));
const knowledge = {
  ...loadKnowledge(paths.lessons, inEnglish, evaluate, problems),
  activations: pictures.activations,
  accuracy: readAccuracy(
    `${paths.root}docs/accuracy.json`,
    pictures.activations.map(({ id }) => id),
  ),
  pictures,
  formulas: new Formulas(),
  assets: new Assets(),
  problems,
};
const course = loadCourse(paths.lessons, problems);
const lessons = course ? loadLessons(paths.lessons, course, knowledge, createRenderer()) : [];
readFamily(
  readSource(`${paths.lessons}family/en.yaml`),
  pictures.activations.map(({ id }) => id),
  problems,
);
checkCourse(paths.lessons, lessons, knowledge);
const start = loadStart(paths.lessons, problems);
const dataSets = loadDataSets(paths.lessons, problems);

test('all lessons, quizzes, terms, facts and functions are without a problem', () => {
  expect(problems.lines()).toEqual([]);
});

test('the start page leads to a lesson that is there', () => {
  expect(lessons.map((lesson) => lesson.slug)).toContain(start?.action.lesson);
});

// Unit, the lesson in which readers check themselves, and how many items it has at least.
test.each([
  ['relu', '06-check-yourself', 12],
  ['sigmoid-and-tanh', '12-check-sigmoid-and-tanh', 12],
  ['in-practice', '19-check-in-practice', 12],
  ['choosing', '27-final-check', 20],
])('unit %s ends with %s, of at least %d items, and itself in short', (unit, check, least) => {
  const own = lessons.filter((lesson) => lesson.unit.id === unit);
  const items = own.find(({ slug }) => slug === check)?.body.text.match(/data-item="/g) ?? [];
  expect(items.length).toBeGreaterThanOrEqual(least);
  const short = own.at(-1)?.body.text ?? '';
  for (const depth of ['basic', 'medium', 'detailed']) expect(short).toContain(`data-depth="${depth}"`);
});

test('no lesson goes on for more than eight paragraphs without a figure, a question or something to try', () => {
  for (const { slug, body } of lessons) {
    // What stands inside a question is its own affair.
    const text = body.text.replace(/<quiz-block[\s\S]*?<\/quiz-block>/g, '<quiz-block></quiz-block>');
    const parts = text.split(
      /<(?:activation-plot|activation-comparison|nn-trainer|prediction-block|quiz-block|card-deck|figure|section class="try")/,
    );
    // A box or a plot holds paragraphs of its own, which do not count.
    const runs = parts.map((part) => part.slice(endOfBox(part)));
    const longest = Math.max(...runs.map((run) => run.match(/<p>/g)?.length ?? 0));
    expect(longest, slug).toBeLessThanOrEqual(8);
  }
});

test('the digits have the bytes that their description promises', () => {
  const digits = dataSets.find((set) => set.id === 'digits');
  const [pixels, labels] = digits?.paths.map((file) => readFileSync(file)) ?? [];
  expect(pixels?.length).toBe(64 * (labels?.length ?? 0));
  expect(Math.max(...(pixels ?? []))).toBe(16);
  expect([...new Set(labels)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('every table has the rows and the target that its description promises', () => {
  const tables = dataSets.filter(({ paths: [path] }) => path?.endsWith('.csv'));
  expect(tables).toHaveLength(8);
  for (const { id, train, test, target, paths: files } of tables) {
    const [header, ...rows] = readFileSync(files[0] ?? '', 'utf8')
      .trimEnd()
      .split('\n');
    expect(rows, id).toHaveLength(Number(train) + Number(test));
    expect(header?.split(','), id).toContain(target);
  }
});

test('the site carries the data that lessons use, and no more', () => {
  // A trainer may change its data; other labs name in data-sets all that they load.
  const used = lessons.flatMap(({ body }) =>
    [
      ...body.text.matchAll(
        /<nn-trainer[^>]* data="([\w-]+)"|<(?:[\w-]+-lab|open-trainer)[^>]* data-sets="([\w -]+)"/g,
      ),
    ].flatMap(([, id, sets]) => id ?? sets?.split(' ')),
  );
  const ids = dataSets.map(({ id }) => id);
  const needed = new Set(used.filter((id) => ids.includes(id ?? '')));
  expect(dataSets.filter(({ shipped }) => shipped).map(({ id }) => id)).toEqual([...needed].sort());
});

function endOfBox(part: string): number {
  const ends = [
    'activation-plot',
    'activation-comparison',
    'nn-trainer',
    'quiz-block',
    'section',
    'prediction-block',
    'card-deck',
  ];
  return Math.max(...ends.map((tag) => part.lastIndexOf(`</${tag}>`)), 0);
}
