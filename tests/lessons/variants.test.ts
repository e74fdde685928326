/**
 * Questions that draw their numbers, over ten thousand seeds: each has one right answer, no two alike, and it is that of a
 * formula that stands here and nowhere else.
 */

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Problems } from '../../web/build/content/problems.ts';
import { readQuiz } from '../../web/build/content/quiz.ts';
import { readSource } from '../../web/build/content/source.ts';
import { variantsOf } from '../../web/build/content/variants.ts';
import { startFacts } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';
import type { Item } from '../../web/src/quiz/authoring.ts';
import { variantOf } from '../../web/src/quiz/draw.ts';
import { choicesOf, rightOf } from '../../web/src/quiz/match/choices.ts';
import { scoreNumber } from '../../web/src/quiz/number/score.ts';
import { scoreOrder } from '../../web/src/quiz/order/score.ts';
import { scorePoint } from '../../web/src/quiz/point/score.ts';
import { claims } from './variants/claims.ts';
import { places, results } from './variants/formulas.ts';
import { ordered, paired, WORDS_ALONE, waveError } from './variants/properties.ts';

const { evaluateFact } = await startFacts();
const problems = new Problems();
const drawing = readdirSync(paths.lessons)
  .filter((folder) => /^\d\d-/.test(folder) && readdirSync(`${paths.lessons}${folder}`).includes('quiz.yaml'))
  .flatMap((folder) => readQuiz(readSource(`${paths.lessons}${folder}/quiz.yaml`), problems).items)
  // What a task draws is a seed; trainer-tasks.test.ts trains from each.
  .filter(({ item }) => item.type !== 'task')
  .map(({ item }) => ({ item, variants: variantsOf(item, evaluateFact) }))
  .filter(({ variants }) => variants.items.length !== 1);

type Numbers = Record<string, number>;
type OfType<T extends Item['type']> = Extract<Item, { type: T }>;

/** As readers see it, with the numbers as numbers are written in code. */
const shown = (text: string) => text.replace(/\{\{n:([^}]*)\}\}/g, '$1').replaceAll('−', '-');
const numbersIn = (text: string) => (shown(text).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

function checkOptions({ id, type, options }: OfType<'choice' | 'choices'>, drawn: Numbers, where: string): void {
  const holds = claims[id] ?? [];
  expect(holds.length, where).toBe(options.length);
  const truths = options.map(({ text }, index) => holds[index]?.(drawn as never, ...numbersIn(text)) ?? false);
  expect(
    options.map(({ correct }) => correct),
    where,
  ).toEqual(truths);
  if (type === 'choice') expect(truths.filter(Boolean).length, where).toBe(1);
  expect(new Set(options.map(({ text }) => shown(text))).size, where).toBe(options.length);
}

/** By kind: whether a question with these numbers is as it should be. */
const checks: { [T in Item['type']]?: (item: OfType<T>, drawn: Numbers, where: string) => void } = {
  choice: checkOptions,
  choices: checkOptions,
  number({ id, answer, tolerance, slips }, drawn, where) {
    const right = results[id]?.(drawn as never) ?? Number.NaN;
    expect(Math.abs(Number(answer) - right), where).toBeLessThanOrEqual(tolerance);
    const goal = { answer: Number(answer), tolerance, slips: slips.map(({ value }) => Number(value)) };
    expect(scoreNumber(goal, String(right)).right, where).toBe(true);
    slips.forEach(({ value }, index) => {
      expect(scoreNumber(goal, String(value)), `${where}: slip ${value}`).toEqual({ right: false, slip: index });
    });
  },
  point({ id, answer, also, tolerance, slips, plot }, drawn, where) {
    const right = places[id]?.(drawn as never) ?? [];
    const goal = {
      answers: [answer, ...also].map(Number),
      tolerance,
      slips: slips.map(({ at }) => Number(at)),
      start: plot.x,
    };
    expect(goal.answers.length, where).toBe(right.length);
    right.forEach((place, index) => {
      expect(goal.answers[index], where).toBeCloseTo(place, 2);
      expect(plot.min < place && place < plot.max, where).toBe(true);
      expect(scorePoint(goal, place).right, where).toBe(true);
    });
    slips.forEach(({ at }, index) => {
      expect(scorePoint(goal, Number(at)), `${where}: slip ${at}`).toEqual({ right: false, slip: index });
    });
  },
  hinges({ hinges, goal, target }, _, where) {
    expect(target, where).toBe('wave');
    expect(waveError(Number(hinges)), where).toBeLessThanOrEqual(Number(goal));
    expect(waveError(Number(hinges) - 1), `${where}: with one hinge less`).toBeGreaterThan(Number(goal));
  },
  order({ id, steps, slips }, _, where) {
    const by = steps.map(({ text }) => ordered[id]?.(shown(text)) ?? Number.NaN);
    for (let step = 1; step < by.length; step++) expect(by[step], where).toBeLessThan(by[step - 1] ?? Number.NaN);
    const known = slips.map(({ sooner, than }) => ({ sooner: sooner - 1, than: than - 1 }));
    const right = steps.map((_, step) => step);
    expect(scoreOrder(right, known).right, where).toBe(true);
    known.forEach(({ sooner, than }, slip) => {
      const others = right.filter((step) => step !== sooner);
      others.splice(others.indexOf(than), 0, sooner);
      expect(scoreOrder(others, known), where).toMatchObject({ right: false, slip });
    });
  },
  match(item, _, where) {
    const given = choicesOf(item);
    expect(new Set(given.map(shown)).size, where).toBe(given.length);
    const rule = paired[item.id];
    for (const { left, right } of item.pairs) if (rule) expect(shown(right), `${where}: ${left}`).toBe(rule(left));
    for (const { left, right } of item.slips) {
      const wrong = rightOf(item, right);
      expect(given, where).toContain(wrong);
      expect(wrong, where).not.toBe(item.pairs[left - 1]?.right);
    }
  },
};

test('most questions for a number and many others draw, and each has a formula of its own here', () => {
  expect(problems.lines()).toEqual([]);
  expect(drawing.flatMap(({ variants }) => variants.problems)).toEqual([]);
  const known = [claims, results, places, ordered, paired].flatMap((table) => Object.keys(table));
  const built = drawing.filter(({ item }) => item.type === 'hinges').map(({ item }) => item.id);
  expect(drawing.map(({ item }) => item.id).sort()).toEqual([...known, ...built, ...WORDS_ALONE].sort());
  const count = (type: Item['type']) => drawing.filter(({ item }) => item.type === type).length;
  expect(count('number')).toBeGreaterThanOrEqual(45);
  expect(count('choice') + count('choices')).toBeGreaterThanOrEqual(20);
  for (const type of ['order', 'match', 'point', 'hinges'] as const) expect(count(type), type).toBeGreaterThan(0);
});

test('over 10,000 seeds of each question, it has one right answer, no two alike, and it is that of the formula', () => {
  for (const { item, variants } of drawing) {
    const met = new Set<number>();
    for (let seed = 0; seed < 10_000; seed++) {
      const at = variantOf(seed, variants.items.length);
      // Seeds that stand for one variant stand for one question.
      if (met.has(at)) continue;
      met.add(at);
      const drawn = variants.items[at] as Item;
      const check = checks[drawn.type] as ((item: Item, numbers: Numbers, where: string) => void) | undefined;
      if (!check) throw new Error(`${item.id} is of the kind ${item.type}: say here how it is checked`);
      check(drawn, variants.numbers[at] as Numbers, `${item.id}, ${JSON.stringify(variants.numbers[at])}`);
    }
    expect(met.size, `${item.id}: every variant is met by some seed`).toBe(variants.items.length);
  }
});
