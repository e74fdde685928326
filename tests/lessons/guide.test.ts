/** The author's guide: its examples are one lesson, which builds without a problem and leaves nothing out. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { Assets } from '../../web/build/assets.ts';
import { readAccuracy } from '../../web/build/content/accuracy.ts';
import { directives } from '../../web/build/content/directive-list.ts';
import { loadCourse, loadKnowledge, loadLessons } from '../../web/build/content/load.ts';
import { createRenderer } from '../../web/build/content/markdown.ts';
import { Formulas } from '../../web/build/content/math.ts';
import { Problems } from '../../web/build/content/problems.ts';
import { inEnglish } from '../../web/build/content/translation.ts';
import { startFacts, startModule } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';
import { picturesOf } from '../../web/build/targets/core-pictures.ts';
import { itemSchema } from '../../web/src/quiz/authoring.ts';

const guide = readFileSync(`${paths.root}docs/authors-guide.md`, 'utf8');

/** Fences by what they say they are: "md", "yaml quiz.yaml". */
const examples = [...guide.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, of = '', text = '']) => ({ of, text }));
const example = (of: string): string =>
  examples
    .filter((each) => each.of === of)
    .map(({ text }) => text)
    .join('\n');
const lessonText = example('md');

const folder = `${mkdtempSync(join(tmpdir(), 'guide-'))}/`;
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(folder + file), { recursive: true });
  writeFileSync(folder + file, text);
}

/** A course of this one lesson, with the words of the real one. */
function writeCourse(): void {
  const unit = { id: 'one', title: 'One', summary: 'All.', lessons: ['30-my-lesson'] };
  const course = { title: 'A course', tagline: 'x', licence: 'x', languages: ['en'], units: [unit] };
  const words = parse(readFileSync(`${paths.lessons}glossary/en.yaml`, 'utf8'));
  write('course.yaml', stringify(course));
  write('glossary/en.yaml', stringify({ ...words, ...parse(example('yaml glossary/en.yaml')) }));
  write('facts.yaml', example('yaml facts.yaml'));
  write('30-my-lesson/en.md', lessonText);
  write('audio/a-dripping-tap/en.md', example('md audio/a-dripping-tap/en.md'));
  write('audio/parts.yaml', stringify({ talks: ['a-dripping-tap'], chapters: [] }));
  write('audio/say.yaml', stringify({ ReLU: 'ray loo' }));
  for (const file of ['quiz.yaml', 'cards.yaml']) write(`30-my-lesson/${file}`, example(`yaml ${file}`));
  for (const [, file] of lessonText.matchAll(/ src="([^"]+)"/g))
    write(`30-my-lesson/${file}`, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 100"></svg>');
}

async function build() {
  writeCourse();
  const problems = new Problems();
  const pictures = picturesOf(await startModule('core'));
  const { evaluateFact } = await startFacts();
  const activations = pictures.activations;
  const knowledge = {
    ...loadKnowledge(folder, inEnglish, evaluateFact, problems),
    activations,
    accuracy: readAccuracy(
      `${paths.root}docs/accuracy.json`,
      activations.map(({ id }) => id),
    ),
    pictures,
    formulas: new Formulas(),
    assets: new Assets(),
    problems,
  };
  const course = loadCourse(folder, problems);
  const lessons = course ? loadLessons(folder, course, knowledge, createRenderer()) : [];
  return { lessons, problems: problems.lines().map((line) => line.replace(/^.*30-my-lesson\//, '')) };
}

const { lessons, problems } = await build();

test('the examples are a lesson that teaches what it promises, without a problem', () => {
  expect(problems).toEqual([]);
  expect(lessons.map(({ title }) => title)).toEqual(['Leaky ReLU']);
});

test('each example is a part of that lesson', () => {
  const own = ['md', 'yaml quiz.yaml', 'yaml cards.yaml', 'yaml facts.yaml', 'yaml glossary/en.yaml', ''];
  const known = [...own, 'yaml quiz.de.yaml', 'md audio/a-dripping-tap/en.md'];
  expect([...new Set(examples.map(({ of }) => of))].filter((of) => !known.includes(of))).toEqual([]);
});

test('the translated question is one of its questions, with a text for each option', () => {
  type Question = { id: string; options?: unknown[] };
  const questions = parse(example('yaml quiz.yaml')) as Question[];
  const translated = parse(example('yaml quiz.de.yaml')) as Record<string, Question>;
  for (const [id, { options }] of Object.entries(translated))
    expect(options).toHaveLength(questions.find((each) => each.id === id)?.options?.length ?? -1);
});

describe('each directive', () => {
  test.each([...directives])('::%s has an example, and a row that names its attributes', (name, { kind, schema }) => {
    const colons = kind === 'leaf' ? '::' : ':::';
    expect(lessonText).toMatch(new RegExp(`^${colons}${name}\\{`, 'm'));
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${colons}${name}{`)) ?? '';
    const attributes = Object.keys(z.toJSONSchema(schema, { io: 'input' }).properties ?? {});
    const missing = attributes.filter((each) => each !== 'objective' && !row.includes(`\`${each}\``));
    expect(missing, row).toEqual([]);
  });
});

test('each kind of question has an example and a row', () => {
  const types = itemSchema.options.map((option) => option.shape.type.value);
  const shown = (parse(example('yaml quiz.yaml')) as { type: string }[]).map(({ type }) => type);
  expect([...new Set(shown)].sort()).toEqual([...types].sort());
  for (const type of types) expect(guide).toContain(`\n| \`${type}\` |`);
});
