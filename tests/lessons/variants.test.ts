/**
 * Questions that draw their numbers, over ten thousand seeds: each has one right answer, no two alike, and the core's answer
 * is that of a formula that stands here and nowhere else.
 */

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Problems } from '../../web/build/content/problems.ts';
import { readQuiz } from '../../web/build/content/quiz.ts';
import { readSource } from '../../web/build/content/source.ts';
import { variantsOf } from '../../web/build/content/variants.ts';
import { startFacts } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';
import { variantOf } from '../../web/src/quiz/draw.ts';
import { scoreNumber } from '../../web/src/quiz/number/score.ts';

type Numbers = Record<string, number>;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** By id of the question: its answer from what was drawn. */
const formulas: Record<string, (drawn: Numbers) => number> = {
  'one-unit-by-hand': (n) => Math.max(0, n['weight-one'] * n['input-one'] + n['weight-two'] * n['input-two'] + n.bias),
  'count-parameters': (n) => (n.inputs + 1) * n.hidden + (n.hidden + 1) * n.outputs,
  'test-of-linearity': (n) => Math.max(0, n.above) + Math.max(0, n.below) - Math.max(0, n.above + n.below),
  'parameters-of-xor-net': (n) => (n.inputs + 1) * n.hidden + n.hidden + 1,
  'odds-to-output': (n) => n.odds / (n.odds + 1),
  'slope-from-output': (n) => n.height * (1 - n.height),
  'tanh-slope-from-output': (n) => 1 - n.height ** 2,
  'share-of-four': (n) => 1 / n.count,
  'softmax-of-two': (n) => sigmoid(n.first - n.second),
  'count-filters': (n) => n.filters * (n.side ** 2 + 1),
  'chain-by-hand': (n) => (n.first * n.second * n.third) / 64,
  'slope-of-a-tanh-unit': (n) => (1 - n.height) * (1 + n.height),
  'born-dead-three': (n) => 1 - 0.5 ** n.layers,
};

const { evaluateFact } = await startFacts();
const problems = new Problems();
const drawing = readdirSync(paths.lessons)
  .filter((folder) => /^\d\d-/.test(folder) && readdirSync(`${paths.lessons}${folder}`).includes('quiz.yaml'))
  .flatMap((folder) => readQuiz(readSource(`${paths.lessons}${folder}/quiz.yaml`), problems).items)
  // What a task draws is a seed; trainer-tasks.test.ts trains from each.
  .filter(({ item }) => item.draw !== undefined && item.type !== 'task')
  .map(({ item }) => ({ item, variants: variantsOf(item, evaluateFact) }));

test('twelve questions or more draw their numbers, and each has a formula of its own here', () => {
  expect(problems.lines()).toEqual([]);
  expect(drawing.length).toBeGreaterThanOrEqual(12);
  expect(drawing.map(({ item }) => item.id).sort()).toEqual(Object.keys(formulas).sort());
  expect(drawing.flatMap(({ variants }) => variants.problems)).toEqual([]);
});

test('over 10,000 seeds, each question has one right answer, no two alike, and it is that of the formula', () => {
  const met = new Set<string>();
  for (let seed = 0; seed < 10_000; seed++) {
    const { item, variants } = drawing[seed % drawing.length] as (typeof drawing)[number];
    const at = variantOf(seed, variants.items.length);
    const drawn = variants.items[at];
    if (drawn?.type !== 'number') throw new Error(`${item.id} is no question for a number: say here how it is checked`);
    const { answer, tolerance, slips } = drawn;
    if (typeof answer !== 'number') throw new Error(`${item.id} has no number as its answer`);
    const formula = (formulas[item.id] as (drawn: Numbers) => number)(variants.numbers[at] as Numbers);
    const where = `${item.id}, ${JSON.stringify(variants.numbers[at])}`;
    expect(Math.abs(answer - formula), where).toBeLessThanOrEqual(tolerance);
    const goal = { answer, tolerance, slips: slips.map(({ value }) => Number(value)) };
    expect(scoreNumber(goal, String(formula)).right, where).toBe(true);
    slips.forEach(({ value }, index) => {
      expect(scoreNumber(goal, String(value)), `${where}: slip ${value}`).toEqual({ right: false, slip: index });
    });
    met.add(`${item.id} ${at}`);
  }
  // Every variant is met by some seed.
  expect(met.size).toBe(drawing.reduce((sum, { variants }) => sum + variants.items.length, 0));
});
