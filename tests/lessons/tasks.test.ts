/** Tasks of flashcards: over many seeds, the core's answer is what a formula written for this test says, and can be typed. */

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCards } from '../../web/build/content/cards.ts';
import { loadCourse } from '../../web/build/content/load.ts';
import type { Place } from '../../web/build/content/problems.ts';
import { Problems } from '../../web/build/content/problems.ts';
import { readSource } from '../../web/build/content/source.ts';
import { taskAnswer } from '../../web/build/content/task.ts';
import { startFacts, startModule } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';
import { createHandlers } from '../../web/src/core/handlers.ts';
import { readings } from '../../web/src/quiz/number/score.ts';
import {
  answerOf,
  answerText,
  askedFor,
  drawn,
  type Factor,
  type Numbers,
  type Sum,
  type Term,
  toleranceOf,
} from '../../web/src/review/task.ts';

const SEEDS = 300;
/** The leak of leaky ReLU is a 32-bit number, which a hundredth is not exactly. */
const DIGITS = 6;

const problems = new Problems();
const taken = new Map<string, Place>();
const tasks = (loadCourse(paths.lessons, problems)?.units ?? []).flatMap((unit) =>
  unit.lessons
    .map((slug) => `${paths.lessons}${slug}/cards.yaml`)
    .filter((file) => existsSync(file))
    .flatMap((file) => readCards(readSource(file), taken, problems).cards)
    .flatMap(({ id, task, place }) => (task ? [{ id, task, place, unit: unit.id }] : [])),
);

/** The functions of tasks, by their definitions and not by the core. */
const functions: Record<string, { value(x: number): number; slope(x: number): number }> = {
  relu: { value: (x) => (x > 0 ? x : 0), slope: (x) => (x > 0 ? 1 : 0) },
  leaky_relu: { value: (x) => (x > 0 ? x : x / 100), slope: (x) => (x > 0 ? 1 : 1 / 100) },
  sigmoid: { value: (x) => 1 / (1 + Math.exp(-x)), slope: (x) => Math.exp(-x) / (1 + Math.exp(-x)) ** 2 },
  tanh: { value: Math.tanh, slope: (x) => 1 / Math.cosh(x) ** 2 },
};

const termOf = (term: Term, numbers: Numbers): number => (typeof term === 'number' ? term : (numbers[term] as number));

function at(sum: Sum, numbers: Numbers): number {
  if (typeof sum !== 'object') return termOf(sum, numbers);
  let total = 0;
  for (const entry of sum) {
    let product = 1;
    for (const term of typeof entry === 'object' ? entry : [entry]) product *= termOf(term, numbers);
    total += product;
  }
  return total;
}

function byHand(answer: readonly Factor[], numbers: Numbers): number {
  let product = 1;
  for (const factor of answer) {
    if (typeof factor !== 'object') product *= termOf(factor, numbers);
    else {
      const times = factor.times === undefined ? 1 : termOf(factor.times, numbers);
      const x = 'number' in factor ? 0 : at(factor.at, numbers);
      const one =
        'number' in factor
          ? termOf(factor.number, numbers)
          : 'value' in factor
            ? functions[factor.value]?.value(x)
            : functions[factor.slope]?.slope(x);
      for (let each = 0; each < times; each++) product *= one as number;
    }
  }
  return product;
}

test('every unit of the course has cards with fresh numbers', () => {
  expect(tasks.length).toBeGreaterThanOrEqual(15);
  expect(new Set(tasks.map(({ unit }) => unit)).size).toBe(4);
});

test(`${SEEDS} seeds of every task: the core answers what the formula says, in the build and in the page`, async () => {
  const evaluator = await startFacts();
  const page = createHandlers(await startModule('core'));
  const knowledge = {
    evaluate: (expression: string) => evaluator.evaluateFact(expression),
    activations: await page.activations({}),
    problems,
  };
  for (const { id, task, place } of tasks) {
    const seen = new Set<string>();
    for (let seed = 0; seed < SEEDS; seed++) {
      const numbers = drawn(task, `${id}/${seed}`);
      const right = byHand(task.answer, numbers);
      const said = await Promise.all(
        askedFor(task, numbers).map(async ({ fn, x, want }) => (await page.at({ fn, x }))[want]),
      );
      const context = `${id} with ${JSON.stringify(numbers)}`;
      expect(taskAnswer(task, numbers, knowledge, place), context).toBeCloseTo(right, DIGITS);
      expect(answerOf(task, numbers, said), context).toBeCloseTo(right, DIGITS);
      const typed = readings(answerText(task, right));
      expect(
        typed.some((each) => Math.abs(each - right) <= toleranceOf(task)),
        context,
      ).toBe(true);
      seen.add(JSON.stringify(numbers));
    }
    expect(seen.size, `${id} is another task each time`).toBeGreaterThan(2);
  }
  expect(problems.lines()).toEqual([]);
});
