/**
 * Simulated learners go through every question of the course. Each believes one wrong idea, answers by it wherever a question
 * offers it, and right everywhere else. Their answers have to show this idea, and no other.
 */

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMisconceptions } from '../../web/build/content/misconceptions.ts';
import { Problems } from '../../web/build/content/problems.ts';
import { readQuiz } from '../../web/build/content/quiz.ts';
import { readSource } from '../../web/build/content/source.ts';
import { variantsOf } from '../../web/build/content/variants.ts';
import { startFacts } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';
import { type Attempt, afterTry, untouched } from '../../web/src/quiz/attempt.ts';
import type { Item } from '../../web/src/quiz/authoring.ts';
import { scoreOptions } from '../../web/src/quiz/choice/score.ts';
import { type Standing, standingOf } from '../../web/src/quiz/diagnosis.ts';
import { choicesOf, rightOf } from '../../web/src/quiz/match/choices.ts';
import { scoreMatch } from '../../web/src/quiz/match/score.ts';
import { scoreNumber } from '../../web/src/quiz/number/score.ts';
import { scoreOrder } from '../../web/src/quiz/order/score.ts';
import { scorePoint } from '../../web/src/quiz/point/score.ts';

const problems = new Problems();
const { evaluateFact } = await startFacts();
const facts = readSource(`${paths.lessons}facts.yaml`).text;

/** A fact of the lessons by its id, computed anew. */
function fact(id: string): number {
  const expression = new RegExp(`^${id}: \\{ expression: "([^"]+)"`, 'm').exec(facts)?.[1] ?? '';
  return evaluateFact(expression).value ?? Number.NaN;
}
const numberOf = (quantity: number | string | { fact: string }): number =>
  typeof quantity === 'object' ? fact(quantity.fact) : Number(quantity);

const ideas = readMisconceptions(readSource(`${paths.lessons}misconceptions.yaml`), problems).map(({ id }) => id);
const bank = readdirSync(paths.lessons)
  .filter((folder) => /^\d\d-/.test(folder) && readdirSync(`${paths.lessons}${folder}`).includes('quiz.yaml'))
  .flatMap((folder) =>
    readQuiz(readSource(`${paths.lessons}${folder}/quiz.yaml`), problems).items.map(({ item, misconceptions }) => ({
      key: `${folder}/${item.id}`,
      item: variantsOf(item, evaluateFact).items[0] as Item,
      offers: new Set(misconceptions.map(({ id }) => id)),
    })),
  );

interface Tag {
  misconception?: string | undefined;
  slip?: string | undefined;
}

/** One try, judged as a page judges it: the ideas are those of the entries that the scorer picks, not those of the learner. */
function answer(item: Item, falls: (behind: Tag) => boolean): Attempt {
  if ('options' in item) {
    const right = item.options.map(({ correct }) => correct);
    const wrong = item.options.findIndex(falls);
    const all = right.flatMap((each, index) => (each ? [index] : []));
    const chosen = wrong < 0 ? all : item.type === 'choice' ? [wrong] : [...all, wrong];
    const verdict = scoreOptions(right, chosen);
    const shown = (verdict.chosen ?? []).flatMap(({ option, right: good }) =>
      good ? [] : (item.options[option]?.misconception ?? []),
    );
    return afterTry(untouched, chosen, verdict.right, verdict.right ? [] : shown);
  }
  const slip = item.slips.findIndex(falls);
  const verdict = verdictOf(item, slip);
  const shown = verdict.slip === undefined ? undefined : item.slips[verdict.slip]?.misconception;
  return afterTry(untouched, 'answered', verdict.right, shown === undefined ? [] : [shown]);
}

/** `slip` counts from 0; below it, the right answer is given. */
function verdictOf(item: Exclude<Item, { options: unknown }>, slip: number): { right: boolean; slip?: number } {
  if (item.type === 'number') {
    const goal = {
      answer: numberOf(item.answer),
      tolerance: item.tolerance,
      slips: item.slips.map(({ value }) => numberOf(value)),
    };
    return scoreNumber(goal, String(slip < 0 ? goal.answer : goal.slips[slip]));
  }
  if (item.type === 'point') {
    const slips = item.slips.map(({ at }) => numberOf(at));
    const answers = [numberOf(item.answer)];
    const goal = { answers, slips, tolerance: item.tolerance, start: item.plot.x };
    return scorePoint(goal, slip < 0 ? (answers[0] as number) : (slips[slip] as number));
  }
  if (item.type === 'order') {
    const slips = item.slips.map(({ sooner, than }) => ({ sooner: sooner - 1, than: than - 1 }));
    const order = item.steps.map((_, step) => step);
    const { sooner = 0, than = 0 } = slips[slip] ?? {};
    const others = order.filter((step) => step !== sooner);
    others.splice(others.indexOf(than), 0, sooner);
    return scoreOrder(slip < 0 ? order : others, slips);
  }
  if (item.type === 'match') {
    const choices = choicesOf(item);
    const right = item.pairs.map((pair) => choices.indexOf(pair.right));
    const slips = item.slips.map((each) => ({
      left: each.left - 1,
      choice: choices.indexOf(rightOf(item, each.right) ?? ''),
    }));
    const given = right.map((choice, pair) => (slips[slip]?.left === pair ? (slips[slip]?.choice ?? choice) : choice));
    return scoreMatch(right, given, slips);
  }
  // Drawn and built by hand: their scorers have tests of their own, which start from such slips.
  return slip < 0 ? { right: true } : { right: false, slip };
}

function profile(attempts: ReadonlyMap<string, Attempt>): Map<string, Standing> {
  return new Map(
    ideas.map((id) => {
      const questions = bank.filter(({ offers }) => offers.has(id)).map(({ key }) => key);
      return [id, standingOf(id, questions, (key) => attempts.get(key))];
    }),
  );
}

test('the bank is read without a problem, and knows 24 ideas', () => {
  expect(problems.lines()).toEqual([]);
  expect(ideas).toHaveLength(24);
  expect(bank.length).toBeGreaterThanOrEqual(180);
});

test('a learner without a wrong idea is told of none', () => {
  const attempts = new Map(bank.map(({ key, item }) => [key, answer(item, () => false)]));
  expect([...attempts].filter(([, { right }]) => !right).map(([key]) => key)).toEqual([]);
  expect([...profile(attempts).values()].every((standing) => standing === 'clear')).toBe(true);
});

test('a learner who slips wherever a slip is known, and believes nothing wrong, is told of no idea', () => {
  const attempts = new Map(bank.map(({ key, item }) => [key, answer(item, ({ slip }) => slip !== undefined)]));
  expect([...attempts.values()].filter(({ right }) => !right).length).toBeGreaterThan(100);
  const told = [...profile(attempts)].filter(([, standing]) => standing !== 'clear' && standing !== 'unmet');
  expect(told).toEqual([]);
});

describe.each(ideas)('a learner who believes %s', (id) => {
  const attempts = new Map(
    bank.map(({ key, item }) => [key, answer(item, ({ misconception }) => misconception === id)]),
  );

  test('is told of this idea, and of no other', () => {
    const open = [...profile(attempts)].filter(([, standing]) => standing === 'open').map(([each]) => each);
    expect(open).toEqual([id]);
  });

  test('sees it resolved after a second try at each of these questions', () => {
    const later = new Map(
      [...attempts].map(([key, attempt]) => [key, attempt.right ? attempt : afterTry(attempt, 'right', true)]),
    );
    expect(['mended', 'resolved']).toContain(profile(later).get(id));
  });
});
