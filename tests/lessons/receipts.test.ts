/**
 * The answer key of the whole course: every question, with all the numbers that it may draw, is answered right and in each known
 * wrong way as readers would, and the receipt is scored anew. What pages themselves say is held against it by quiz.spec.ts.
 */

import { expect, test } from 'vitest';
import { Assets } from '../../web/build/assets.ts';
import { loadCourse } from '../../web/build/content/load.ts';
import { Formulas } from '../../web/build/content/math.ts';
import { Problems } from '../../web/build/content/problems.ts';
import { inEnglish } from '../../web/build/content/translation.ts';
import { variantsOf } from '../../web/build/content/variants.ts';
import { startModule } from '../../web/build/core.ts';
import { answerKey } from '../../web/build/exports/answer-key.ts';
import { paths } from '../../web/build/paths.ts';
import { rememberedFacts } from '../../web/build/remembered-facts.ts';
import { loadContent, pageScope } from '../../web/build/targets/site.target.ts';
import { type AnswerKey, keyOf } from '../../web/src/quiz/answer-key.ts';
import { type Attempt, afterTry, untouched } from '../../web/src/quiz/attempt.ts';
import type { Item } from '../../web/src/quiz/authoring.ts';
import { variantOf } from '../../web/src/quiz/draw.ts';
import { TASK_SLIPS } from '../../web/src/quiz/task/score.ts';
import { types } from '../../web/src/quiz/types.ts';
import { profileOf } from '../../web/src/receipt/profile.ts';
import { contentOf, fromReceipt, toReceipt } from '../../web/src/receipt/receipt.ts';
import { contradictions, scoreOf } from '../../web/src/receipt/score.ts';

const problems = new Problems();
const course = loadCourse(paths.lessons, problems);
if (!course) throw new Error(problems.lines().join('\n'));
const { evaluate } = await rememberedFacts();
const content = loadContent({
  core: await startModule('core'),
  evaluate,
  assets: new Assets(),
  formulas: new Formulas(),
  problems,
  course,
  translation: inEnglish,
});
const site = { ...content, language: 'en', scopeFor: (toRoot: string) => pageScope(content.knowledge, toRoot) };
/** As the page for teachers reads it. */
const key = JSON.parse(JSON.stringify(answerKey(site, content.misconceptions))) as AnswerKey;

const value = (quantity: number | string | { fact: string }): number =>
  typeof quantity === 'object' ? (content.knowledge.facts.get(quantity.fact)?.value ?? Number.NaN) : Number(quantity);

interface Way {
  answer: Attempt['answer'];
  /** Absent where it is right. */
  wrong?: { misconception?: string | undefined };
}
type Goal<T extends Item['type']> = Extract<AnswerKey['questions'][string], { type: T }>['goal'];

/** The last one is right. Curves are those of the key: its numbers are the core's, and no question writes them down. */
const ways: { [T in Item['type']]: (item: Extract<Item, { type: T }>, goal: Goal<T>) => Way[] } = {
  choice: ({ options }) =>
    options
      .map((option, index): Way => ({ answer: [index], ...(option.correct ? {} : { wrong: option }) }))
      .sort((a, b) => Number(a.wrong === undefined) - Number(b.wrong === undefined)),
  choices({ options }) {
    const right = options.flatMap(({ correct }, index) => (correct ? [index] : []));
    const more = options.flatMap((option, index): Way[] =>
      option.correct ? [] : [{ answer: [...right, index].sort((a, b) => a - b), wrong: option }],
    );
    return [...more, ...(right.length > 1 ? [{ answer: right.slice(1), wrong: {} }] : []), { answer: right }];
  },
  number: ({ answer, slips }) => [
    ...slips.map((slip): Way => ({ answer: String(value(slip.value)), wrong: slip })),
    { answer: '-98765,4', wrong: {} },
    { answer: String(value(answer)) },
  ],
  order({ steps, slips }) {
    const right = steps.map((_, step) => step);
    const early = slips.map((slip): Way => {
      const others = right.filter((step) => step !== slip.sooner - 1);
      others.splice(others.indexOf(slip.than - 1), 0, slip.sooner - 1);
      return { answer: others, wrong: slip };
    });
    return [...early, { answer: right }];
  },
  match(item, goal) {
    const given = [...item.pairs.map(({ right }) => right), ...item.others];
    const places = new Map(item.pairs.map(({ right }, pair) => [right, goal.right[pair] as number]));
    const free = [...new Set(given)].map((_, place) => place).filter((place) => !goal.right.includes(place));
    const right = item.pairs.map((pair) => places.get(pair.right) as number);
    const swapped = item.slips.flatMap((slip): Way[] => {
      // What belongs to no pair stands at a place that no pair has; with one such word, it is known which.
      const choice = places.get(given[slip.right - 1] ?? '') ?? (free.length === 1 ? free[0] : undefined);
      return choice === undefined
        ? []
        : [{ answer: right.map((each, pair) => (pair === slip.left - 1 ? choice : each)), wrong: slip }];
    });
    return [...swapped, { answer: right }];
  },
  point: (item) => [
    ...item.slips.map((slip): Way => ({ answer: String(value(slip.at)), wrong: slip })),
    ...item.also.map((also): Way => ({ answer: String(value(also)) })),
    { answer: String(value(item.answer)) },
  ],
  sketch(item, { truth, others }) {
    const drawn = (heights: readonly number[]) =>
      heights.map((height) => Math.min(1000, Math.max(0, Math.round(height / 10) * 10)));
    const curves = item.slips.filter(({ curve }) => curve !== undefined);
    return [
      ...curves.map((slip, index): Way => ({ answer: drawn(others[index] ?? []), wrong: slip })),
      { answer: drawn(truth) },
    ];
  },
  hinges(item, { target }) {
    const count = Number(item.hinges);
    const even = Array.from({ length: count }, (_, index) => Math.round((160 * (index + 1)) / (count + 1)));
    const corners = { distance: [80], tent: [53, 80, 107], wave: even }[item.target];
    const right = corners.length === count ? corners : even;
    expect(target).toHaveLength(161);
    const together = item.slips.find(({ is }) => is === 'together');
    const edge = right.map((place, index): number => (index === 0 ? 1 : place));
    return [...(together ? [{ answer: edge, wrong: together }] : []), { answer: right }];
  },
  task(item, { task }) {
    const menus = (Object.entries(task.change) as [keyof typeof item.answer, readonly unknown[]][]).filter(
      ([, list]) => list !== undefined,
    );
    const order = ['layers', 'units', 'activation', 'start', 'rate'];
    menus.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    const set = (settings: Record<string, unknown>) => menus.map(([name, list]) => list.indexOf(settings[name]));
    const percent = Math.floor(100 * item.goal.accuracy + 1e-6);
    const slips = item.slips.map((slip): Way => {
      const settings = { ...item.begin, ...item.answer, ...slip.when, ...slip.way };
      return { answer: [...set(settings), 1 + TASK_SLIPS.indexOf(slip.is), percent - 1], wrong: slip };
    });
    return [...slips, { answer: [...set({ ...item.begin, ...item.answer }), 0, percent] }];
  },
};

interface Tried extends Way {
  id: string;
  type: Item['type'];
  seed?: number;
}

/** Seeds that stand for each of so many variants. */
function seedsFor(count: number): number[] {
  const seeds: number[] = [];
  for (let seed = 0; seeds.filter((each) => each !== undefined).length < count; seed++)
    seeds[variantOf(seed, count)] ??= seed;
  return seeds;
}

const all: Tried[] = content.lessons.flatMap(({ slug, quiz }) =>
  quiz.items.flatMap(({ item }) => {
    const id = `${slug}/${item.id}`;
    const { items } = variantsOf(item, evaluate);
    const seeds = items.length > 1 ? seedsFor(items.length) : [undefined];
    return items.flatMap((each, variant) => {
      const seed = seeds[variant];
      const question = key.questions[id];
      if (!question) throw new Error(`${id} is not in the key`);
      const { goal } = keyOf(question, seed);
      const wayOf = ways[each.type] as (item: Item, right: typeof goal) => Way[];
      return wayOf(each, goal).map((way) => ({ ...way, id, type: each.type, ...(seed === undefined ? {} : { seed }) }));
    });
  }),
);

const attemptOf = ({ answer, wrong, seed }: Tried): Attempt => ({
  ...afterTry(untouched, answer, wrong === undefined),
  ...(seed === undefined ? {} : { seed }),
});
const where = (tried: Tried) => `${tried.id}, seed ${tried.seed}, ${JSON.stringify(tried.answer)}`;

test('every question has its key, and every kind of question its ways', () => {
  expect(problems.lines()).toEqual([]);
  expect(Object.keys(key.questions)).toHaveLength(content.lessons.flatMap(({ quiz }) => quiz.items).length);
  for (const type of Object.keys(types)) {
    expect(all.filter((each) => each.type === type && !each.wrong).length, type).toBeGreaterThan(0);
    expect(all.filter((each) => each.type === type && each.wrong).length, type).toBeGreaterThan(0);
  }
});

test('each answer replays to what it was: right or wrong, and with the idea behind it', () => {
  for (const tried of all) {
    const answers = { [tried.id]: attemptOf(tried) };
    const wanted = tried.wrong ? { answered: 1, firstTry: 0, later: 0 } : { answered: 1, firstTry: 1, later: 0 };
    expect(scoreOf(answers, key), where(tried)).toEqual(wanted);
    expect(contradictions(answers, key), where(tried)).toEqual([]);
    const idea = tried.wrong?.misconception;
    expect(profileOf(answers, key).open, where(tried)).toEqual(idea === undefined ? [] : [idea]);
  }
});

test('a wrong answer of whatever kind that is marked right in a receipt with a new seal is noticed', () => {
  for (const tried of all.filter(({ wrong }) => wrong)) {
    const forged = { ...attemptOf(tried), right: true };
    const content = contentOf({ [tried.id]: [5, forged] }, key, '', '2030-01-02T10:00:00.000Z');
    const { answers } = fromReceipt(toReceipt(content));
    expect(contradictions(answers, key), where(tried)).toEqual([tried.id]);
    expect(scoreOf(answers, key).firstTry, where(tried)).toBe(0);
  }
});

test('what no page writes is no right answer of any kind', () => {
  for (const id of Object.keys(key.questions))
    for (const answer of ['', 'no such thing', [], [99], [0, 0, 0]]) {
      const forged = { ...afterTry(untouched, answer, true) };
      expect(contradictions({ [id]: forged }, key), `${id}, ${JSON.stringify(answer)}`).toEqual([id]);
    }
});

test('a task that says it was reached, with too little accuracy or with too many units, is noticed', () => {
  let tasks = 0;
  let limited = 0;
  for (const tried of all.filter(({ type, wrong }) => type === 'task' && !wrong)) {
    const answer = tried.answer as number[];
    const low = { ...attemptOf(tried), answer: [...answer.slice(0, -1), (answer.at(-1) as number) - 1] };
    expect(contradictions({ [tried.id]: low }, key), where(tried)).toEqual([tried.id]);
    tasks++;
    const question = key.questions[tried.id];
    if (question?.type !== 'task' || question.goal.task.goal.units === undefined) continue;
    const { change, goal } = question.goal.task;
    const menu = ['layers', 'units', 'activation', 'start', 'rate']
      .filter((setting) => setting in change)
      .indexOf('units');
    const large = change.units?.findIndex((units) => units > (goal.units ?? 0)) ?? -1;
    const wide = { ...attemptOf(tried), answer: answer.map((each, index) => (index === menu ? large : each)) };
    expect(contradictions({ [tried.id]: wide }, key), where(tried)).toEqual([tried.id]);
    limited++;
  }
  expect(tasks).toBeGreaterThanOrEqual(3);
  expect(limited).toBeGreaterThan(0);
});
