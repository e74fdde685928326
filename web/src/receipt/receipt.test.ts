import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '../quiz/answer-key.ts';
import { type Attempt, afterTry, untouched } from '../quiz/attempt.ts';
import { variantOf } from '../quiz/draw.ts';
import type { Entries } from '../record/merge.ts';
import { classMap, hardest, toCsv } from './class.ts';
import { type Content, contentOf, fromReceipt, toReceipt } from './receipt.ts';
import { contradictions, scoreOf } from './score.ts';

const key: AnswerKey = {
  edition: 'e1',
  lessons: [
    { slug: '01-a', title: 'A', unit: 'one' },
    { slug: '02-b', title: 'B', unit: 'one' },
  ],
  questions: {
    '01-a/one': {
      type: 'choice',
      lesson: '01-a',
      prompt: 'One?',
      goal: { right: [true, false, false] },
      misconceptions: [null, 'M01', null],
    },
    '01-a/many': {
      type: 'choices',
      lesson: '01-a',
      prompt: 'Many?',
      goal: { right: [true, true, false] },
      misconceptions: [null, null, 'M02'],
    },
    '02-b/number': {
      type: 'number',
      lesson: '02-b',
      prompt: 'Number?',
      goal: { answer: 0.25, tolerance: 0.005, slips: [0.5] },
      misconceptions: ['M03'],
    },
    '02-b/drawn': {
      type: 'number',
      lesson: '02-b',
      prompt: 'Drawn?',
      goal: { answer: 7, tolerance: 0, slips: [] },
      misconceptions: [],
      variants: [{}, { goal: { answer: 12 } }],
    },
  },
  misconceptions: { M01: 'First.', M02: 'Second.', M03: 'Third.' },
};

/** Of the second of two variants. */
const SEED = Array.from({ length: 99 }, (_, seed) => seed).find((seed) => variantOf(seed, 2) === 1) ?? -1;

const tried = (...tries: [Attempt['answer'], boolean][]): Attempt =>
  tries.reduce((attempt, [answer, right]) => afterTry(attempt, answer, right), untouched);

const entries = (answers: Record<string, unknown>): Entries =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, [5, value]]));

const kept = entries({
  '01-a/one': tried([[1], false], [[0], true]),
  '01-a/many': tried([[0, 1], true]),
  '02-b/number': tried(['0,5', false]),
  '02-b/drawn': { ...tried(['12', true]), seed: SEED },
  '01-a/guess/before': { option: 2 },
  '*read/01-a': true,
  '*card/x': { reviews: [[1, 3]], due: 9 },
  '01-a/gone': tried([[0], true]),
  '*last': '01-a',
});
const content = contentOf(kept, key, '  Ada ', '2030-01-02T10:00:00.000Z');

describe('a receipt', () => {
  test('holds answers, seeds, guesses and profile, and nothing personal but the name that was typed', () => {
    expect(content).toMatchObject({
      name: 'Ada',
      read: ['01-a'],
      guesses: { '01-a/guess/before': { option: 2 } },
      cards: { cards: 1, reviews: 1 },
      score: { answered: 4, firstTry: 2, later: 1 },
      profile: { open: ['M03'], resolved: ['M01'] },
    });
    expect(content.answers['02-b/drawn']).toMatchObject({ seed: SEED });
    expect(contentOf(kept, key, '', '').name).toBe('');
    expect(Object.keys(content.answers)).not.toContain('01-a/gone');
  });

  test('replays to the score that it says', () => {
    const read = fromReceipt(toReceipt(content));
    expect(read).toEqual(content);
    expect(scoreOf(read.answers, key)).toEqual(read.score);
    expect(contradictions(read.answers, key)).toEqual([]);
  });

  test('replays numbers that were drawn by their seed', () => {
    const answer = content.answers['02-b/drawn'] as Attempt;
    expect(contradictions({ '02-b/drawn': answer }, key)).toEqual([]);
    const { seed: _, ...shownFirst } = answer;
    expect(contradictions({ '02-b/drawn': shownFirst }, key)).toEqual(['02-b/drawn']);
  });

  test('that was altered anywhere in its content is noticed', () => {
    const text = toReceipt(content);
    const begin = text.indexOf('"content"') + 9;
    const end = text.lastIndexOf('"seal"');
    for (let at = begin; at < end; at += 2) {
      if (/\s/.test(text[at] ?? '')) continue;
      const altered = `${text.slice(0, at)}${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`;
      expect(() => fromReceipt(altered), `sign ${at}`).toThrow();
    }
  });

  test('with a better mark and a new seal contradicts its own answers', () => {
    const answers = {
      ...content.answers,
      '02-b/number': { ...(content.answers['02-b/number'] as Attempt), right: true },
    };
    const forged = fromReceipt(toReceipt({ ...content, answers }));
    expect(contradictions(forged.answers, key)).toEqual(['02-b/number']);
    expect(scoreOf(forged.answers, key)).toEqual(content.score);
  });

  test('is told from a file of progress and from one of a newer course', () => {
    expect(() => fromReceipt('{"format":"nonlinear-progress"}')).toThrow(expect.objectContaining({ why: 'other' }));
    const newer = toReceipt(content).replace('"version": 1', '"version": 2');
    expect(() => fromReceipt(newer)).toThrow(expect.objectContaining({ why: 'newer', version: 2 }));
  });
});

describe('200 receipts', () => {
  /** Who has found what, by a rule that can be counted by hand. */
  const learners = Array.from({ length: 200 }, (_, learner) => {
    const answers: Record<string, Attempt> = {
      // Every second at once, every fifth of the others never, the rest at the second try.
      '01-a/one':
        learner % 2 === 0
          ? tried([[0], true])
          : learner % 5 === 0
            ? tried([[1], false])
            : tried([[1], false], [[0], true]),
    };
    if (learner % 4 === 0) answers['02-b/number'] = learner % 8 === 0 ? tried(['1/4', true]) : tried(['0.5', false]);
    return contentOf(entries(answers), key, `Learner ${learner}`, '2030-01-02');
  });
  const map = classMap(
    learners.map((each) => fromReceipt(toReceipt(each))),
    key,
  );

  test('come to the sums that were put in', () => {
    expect(map.rows).toHaveLength(200);
    expect(map.questions['01-a/one']).toEqual({ first: 100, answered: 200 });
    expect(map.questions['02-b/number']).toEqual({ first: 25, answered: 50 });
    expect(map.lessons).toEqual({ '01-a': { first: 100, answered: 200 }, '02-b': { first: 25, answered: 50 } });
    expect(map.beliefs).toEqual({ M01: { open: 20, resolved: 80 }, M03: { open: 25, resolved: 0 } });
    expect(map.rows[8]).toMatchObject({
      name: 'Learner 8',
      score: { answered: 2, firstTry: 2, later: 0 },
      lessons: { '01-a': { first: 1, answered: 1 }, '02-b': { first: 1, answered: 1 } },
      otherEdition: false,
    });
  });

  test('name the hardest questions first, of those that enough have answered', () => {
    expect(hardest(map, 100, 9).map(([id]) => id)).toEqual(['01-a/one']);
    expect(hardest(map, 1, 1)).toHaveLength(1);
  });

  test('become a table that a spreadsheet reads as it is', () => {
    const odd: Content = { ...(learners[0] as Content), name: '=cmd|"x", and more' };
    const [head, row] = toCsv(classMap([odd], key), ['01-a', '02-b'], ['Name', 'Answered', 'First', 'Later']).split(
      '\r\n',
    );
    expect(head).toBe('Name,Answered,First,Later,01-a,02-b');
    expect(row).toBe(`"'=cmd|""x"", and more",2,2,0,'1/1,'1/1`);
  });
});

test('a receipt of other questions says so, and what is not asked any more does not count', () => {
  const other = { ...content, edition: 'e0', answers: { ...content.answers, '09-z/gone': tried([[0], true]) } };
  const { rows, questions } = classMap([other], key);
  expect(rows[0]?.otherEdition).toBe(true);
  expect(questions['09-z/gone']).toBeUndefined();
});
