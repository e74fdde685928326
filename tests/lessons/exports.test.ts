/** Files for teachers, parsed back by parsers of this test: they are the bank, and the bank is what the authors wrote. */

import { expect, test } from 'vitest';
import { Assets } from '../../web/build/assets.ts';
import { loadCourse } from '../../web/build/content/load.ts';
import { Formulas } from '../../web/build/content/math.ts';
import { Problems } from '../../web/build/content/problems.ts';
import { inEnglish } from '../../web/build/content/translation.ts';
import { variantsOf } from '../../web/build/content/variants.ts';
import { startFacts, startModule } from '../../web/build/core.ts';
import { ankiText } from '../../web/build/exports/anki.ts';
import { bankOf } from '../../web/build/exports/bank.ts';
import { giftText } from '../../web/build/exports/gift.ts';
import { moodleXml } from '../../web/build/exports/moodle.ts';
import { paths } from '../../web/build/paths.ts';
import { rememberedFacts } from '../../web/build/remembered-facts.ts';
import { loadContent, pageScope } from '../../web/build/targets/site.target.ts';
import { parseAnki } from './parsers/anki.ts';
import { parseGift } from './parsers/gift.ts';
import { find, findAll, parseXml, textOf } from './parsers/xml.ts';

const problems = new Problems();
const course = loadCourse(paths.lessons, problems);
if (!course) throw new Error(problems.lines().join('\n'));
const content = loadContent({
  core: await startModule('core'),
  evaluate: (await rememberedFacts()).evaluate,
  assets: new Assets(),
  formulas: new Formulas(),
  problems,
  course,
  translation: inEnglish,
});
const bank = bankOf({ ...content, language: 'en', scopeFor: (toRoot) => pageScope(content.knowledge, toRoot) });
const sources = content.lessons.flatMap(({ slug, quiz }) =>
  quiz.items.map(({ item }) => ({ id: `${slug}/${item.id}`, item })),
);
const { evaluateFact } = await startFacts();
/** As it stands in quiz.yaml; of one that draws its numbers, what the core makes of its first draw now. */
const sourceOf = (id: string) => {
  const found = sources.find((source) => source.id === id);
  return found && variantsOf(found.item, evaluateFact).items[0];
};

test('every question of the course is in the bank or named as left out', () => {
  const all = [...bank.questions, ...bank.leftOut].map(({ id }) => id);
  expect(all.sort()).toEqual(sources.map(({ id }) => id).sort());
  expect(bank.questions.length).toBeGreaterThan(150);
  expect(problems.lines()).toEqual([]);
});

test('options are those that the authors wrote, and what they marked is right', () => {
  for (const question of bank.questions) {
    const item = sourceOf(question.id);
    if (question.type === 'number' || !item || !('options' in item)) continue;
    expect(
      question.options.map(({ right }) => right),
      question.id,
    ).toEqual(item.options.map(({ correct }) => correct));
    item.options.forEach((option, index) => {
      // Nothing in it that Markdown, facts, terms or formulas would change.
      if (/^[\w ,.−-]+$/.test(option.text)) expect(question.options[index]?.text).toBe(option.text);
    });
  }
});

test('every numeric key is what the core computes now', () => {
  let numbers = 0;
  for (const question of bank.questions) {
    const item = sourceOf(question.id);
    if (question.type !== 'number' || item?.type !== 'number') continue;
    const value = (quantity: typeof item.answer): number => {
      numbers++;
      if (typeof quantity !== 'object') return Number(quantity);
      return evaluateFact(content.knowledge.facts.get(quantity.fact)?.expression ?? '').value ?? Number.NaN;
    };
    expect(Math.abs(question.answer.value - value(item.answer)), question.id).toBeLessThanOrEqual(1e-9);
    expect(question.slips.map((slip) => slip.value)).toEqual(item.slips.map((slip) => value(slip.value)));
  }
  expect(numbers).toBeGreaterThan(150);
});

test('no text has a link, a hole or a formula that is not TeX', () => {
  const texts = JSON.stringify(bank);
  expect(texts).not.toMatch(/<a\b|<math\b|<span\b|<data\b|href=|\{\{/);
  expect(texts).toMatch(/\\\\\(.+?\\\\\)/);
});

test('GIFT parsed back is the bank', () => {
  const parsed = parseGift(giftText(bank, content.course.title));
  expect(parsed.map(({ id }) => id)).toEqual(bank.questions.map(({ id }) => id));
  parsed.forEach((found, index) => {
    const question = bank.questions[index];
    if (!question) return;
    const behind = question.type === 'number' && question.behind !== '' ? ` (${question.behind})` : '';
    expect(found.prompt).toBe(`[html]${question.prompt}${behind}`);
    expect(found.general).toBe(question.explain);
    expect(found.category).toBe(`$course$/top/Nonlinear/${question.unit}/${question.lesson}`);
    if (question.type === 'number') {
      expect(found.numbers).toEqual([
        { value: question.answer.value, tolerance: question.tolerance, percent: 100, feedback: '' },
        ...question.slips.map(({ value, feedback }) => ({
          value,
          tolerance: question.tolerance,
          percent: 0,
          feedback,
        })),
      ]);
      return;
    }
    expect(found.options.map(({ text, feedback }) => ({ text, feedback }))).toEqual(
      question.options.map(({ text, feedback }) => ({ text, feedback })),
    );
    expect(
      found.options.map(({ percent }) => percent > 0),
      question.id,
    ).toEqual(question.options.map(({ right }) => right));
  });
});

test('Moodle XML parsed back is the bank, with shares that Moodle takes', () => {
  const quiz = parseXml(moodleXml(bank, content.course.title));
  const questions = findAll(quiz, 'question').filter(({ attributes }) => attributes.type !== 'category');
  expect(questions.map((each) => textOf(find(each, 'idnumber')))).toEqual(bank.questions.map(({ id }) => id));
  const shares = [100, 50, 33.33333, 25, 20, 16.66667, 14.28571, 12.5];
  questions.forEach((found, index) => {
    const question = bank.questions[index];
    if (!question) return;
    const behind = question.type === 'number' && question.behind !== '' ? ` (${question.behind})` : '';
    expect(textOf(find(found, 'questiontext'))).toBe(`<p>${question.prompt}${behind}</p>`);
    expect(textOf(find(found, 'generalfeedback'))).toBe(question.explain);
    expect(findAll(found, 'hint').map(textOf)).toEqual(question.hints);
    const answers = findAll(found, 'answer').map((answer) => ({
      percent: Number(answer.attributes.fraction),
      text: textOf(find(answer, 'text')),
      feedback: textOf(find(answer, 'feedback')),
    }));
    for (const { percent } of answers) expect([0, ...shares]).toContain(Math.abs(percent));
    if (question.type === 'number') {
      expect(answers.map(({ text }) => Number(text))).toEqual([
        question.answer.value,
        ...question.slips.map(({ value }) => value),
      ]);
      expect(Number(textOf(find(found, 'tolerance')))).toBe(question.tolerance);
      return;
    }
    expect(answers.map(({ text, feedback, percent }) => ({ text, feedback, right: percent > 0 }))).toEqual(
      question.options,
    );
    const sum = answers.reduce((all, { percent }) => all + Math.max(0, percent), 0);
    expect(sum).toBeCloseTo(100, 3);
    // Who ticks everything gains nothing, where at least half of it is wrong.
    const wrong = question.options.filter(({ right }) => !right).length;
    if (question.type === 'choices' && wrong * 2 >= question.options.length)
      expect(answers.reduce((all, { percent }) => all + percent, 0)).toBeLessThan(1);
  });
});

test('no lesson of the category tree is called something else', () => {
  const quiz = parseXml(moodleXml(bank, content.course.title));
  const paths = findAll(quiz, 'category').map(textOf);
  const wanted = bank.questions.map(({ unit, lesson }) => `$course$/top/Nonlinear/${unit}/${lesson}`);
  expect(paths).toEqual([...new Set(wanted)]);
});

test('Anki text parsed back is the deck, with an id for each card that stays', () => {
  const { headers, rows } = parseAnki(ankiText(bank, content.course.title));
  expect(headers).toMatchObject({ separator: 'tab', html: 'true', 'guid column': '1', 'deck column': '2' });
  expect(rows.map(([guid, deck, front, back]) => ({ guid, deck, front, back }))).toEqual(
    bank.cards.map(({ id, unit, lesson, front, back }) => ({
      guid: `nonlinear-${id}`,
      deck: `Nonlinear::${unit}::${lesson}`,
      front,
      back,
    })),
  );
  expect(new Set(rows.map(([guid]) => guid)).size).toBe(content.lessons.flatMap(({ cards }) => cards).length);
});
