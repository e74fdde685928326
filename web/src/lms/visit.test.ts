import { describe, expect, test, vi } from 'vitest';
import '../../../tests/web/scorm/strict-platform.js';
import { type Attempt, afterTry, untouched } from '../quiz/attempt.ts';
import { fromCompact } from '../record/compact/compact.ts';
import type { Api } from './api.ts';
import type { PackagedCourse, Standard } from './course.ts';
import { Runtime } from './runtime.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import { type Clock, Visit } from './visit.ts';

type Stored = Record<string, string> & { interactions?: Record<string, string>[] };

interface Strict {
  api: Api;
  stored: Stored;
  refusals: string[];
  written: string[];
  commits: number;
  finishes: number;
  deaf?: boolean;
}
const { StrictPlatform } = globalThis as unknown as {
  StrictPlatform: new (standard: Standard, stored?: Stored, given?: Record<string, string>) => Strict;
};

const keyed = { lesson: '01-a', prompt: 'What is it?', misconceptions: [] };
const course: PackagedCourse = {
  standard: '1.2',
  start: 'index.html',
  pages: ['index.html', 'en/01-a/index.html'],
  lessons: ['01-a', '02-check'],
  checks: ['02-check/number', '02-check/order'],
  scored: ['01-a/one', '01-a/many', '02-check/number', '02-check/order', '02-check/match'],
  questions: {
    '01-a/one': { ...keyed, type: 'choice', goal: { right: [false, true, false] } },
    '01-a/many': { ...keyed, type: 'choices', goal: { right: [true, false, true] } },
    '02-check/number': { ...keyed, type: 'number', goal: { answer: 2.5e-7, tolerance: 1e-8, slips: [] } },
    '02-check/order': { ...keyed, type: 'order', goal: { steps: 3, slips: [] } },
    '02-check/match': { ...keyed, type: 'match', goal: { right: [0, 1], slips: [] } },
    '02-check/sketch': { ...keyed, type: 'sketch', goal: { truth: [], others: [], zero: 0, slips: [] } },
    '02-check/point': { ...keyed, type: 'point', goal: { answers: [0], tolerance: 0.1, slips: [], start: 3 } },
  },
  known: {
    questions: Object.fromEntries(
      [
        '01-a/one',
        '01-a/many',
        ...['number', 'order', 'match', 'sketch', 'point'].map((name) => `02-check/${name}`),
      ].map((key) => [key, 0]),
    ),
    guesses: ['01-a/guess/g'],
    cards: ['card'],
    lessons: ['01-a', '02-check'],
    talks: [],
  },
};

/** A clock that runs when it is told to. */
class Hand implements Clock {
  time = Date.UTC(2030, 0, 2, 10);
  #calls: { at: number; call: () => void }[] = [];

  now = (): number => this.time;

  after = (milliseconds: number, call: () => void) => {
    const entry = { at: this.time + milliseconds, call };
    this.#calls.push(entry);
    return () => {
      this.#calls = this.#calls.filter((each) => each !== entry);
    };
  };

  pass(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const [next] = this.#calls.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#calls = this.#calls.filter((each) => each !== next);
      this.time = next.at;
      next.call();
    }
    this.time = end;
  }
}

function open(standard: Standard, stored: Stored = {}, given: Record<string, string> = {}) {
  const strict = new StrictPlatform(standard, stored, given);
  const runtime = new Runtime({ api: strict.api, standard });
  const platform = standard === '1.2' ? scorm12(runtime) : scorm2004(runtime);
  expect(platform.begin()).toBe(true);
  const hand = new Hand();
  const visit = new Visit(platform, course, hand);
  const attempts = new Map<string, Attempt>();
  const answer = (key: string, value: Attempt['answer'], right: boolean): void => {
    const next = afterTry(attempts.get(key) ?? untouched, value, right);
    attempts.set(key, next);
    visit.host.write(key, JSON.stringify([hand.time, next]));
  };
  const read = (lesson: string): void => void visit.host.write(`*read/${lesson}`, JSON.stringify([hand.time, true]));
  return { strict, visit, hand, answer, read, stored };
}

const suspended = (stored: Stored): object => fromCompact(stored['cmi.suspend_data'] ?? '', course.known);

const names = {
  '1.2': {
    score: 'cmi.core.score.raw',
    status: 'cmi.core.lesson_status',
    time: 'cmi.core.session_time',
    place: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    response: 'student_response',
    wrong: 'wrong',
    passing: ['cmi.student_data.mastery_score', '80'],
  },
  '2004': {
    score: 'cmi.score.raw',
    status: 'cmi.completion_status',
    time: 'cmi.session_time',
    place: 'cmi.location',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    response: 'learner_response',
    wrong: 'incorrect',
    passing: ['cmi.scaled_passing_score', '0.8'],
  },
} as const;

describe.each(['1.2', '2004'] as const)('SCORM %s, on a platform that takes it at its word', (standard) => {
  const name = names[standard];

  test('has an answer, its score and the whole record as soon as it was given', () => {
    const { strict, hand, answer, stored } = open(standard);
    hand.pass(12_000);
    answer('01-a/one', [1], true);
    hand.pass(0);
    expect(strict.commits).toBe(1);
    expect(stored[name.score]).toBe('20');
    expect(stored[name.status]).toBe('incomplete');
    expect(stored.interactions).toHaveLength(1);
    expect(stored.interactions?.[0]).toMatchObject({
      id: '01-a.one',
      type: 'choice',
      [name.response]: 'b',
      result: 'correct',
    });
    expect(suspended(stored)).toMatchObject({ '01-a/one': [expect.any(Number), { answer: [1], right: true }] });
    expect(strict.refusals).toEqual([]);
  });

  test('is told of every kind of question in its words', () => {
    const { strict, hand, answer, stored } = open(standard);
    answer('01-a/many', [0, 2], true);
    answer('02-check/number', '2,5e-7', true);
    answer('02-check/number', '-1/3', false);
    answer('02-check/order', [1, 0, 2], false);
    answer('02-check/match', [2, 0, 1], true);
    answer('02-check/sketch', [-1, 500, 1000], false);
    answer('02-check/point', '-1.25', true);
    hand.pass(0);
    expect(strict.refusals).toEqual([]);
    const rows = stored.interactions?.map((row) => [row.type, row[name.response], row['correct_responses.0.pattern']]);
    const by = (...letters: string[]): string => letters.join(standard === '1.2' ? ',' : '[,]');
    const pair = (left: string, right: string): string =>
      standard === '1.2' ? `${left}.${right}` : `${left}[.]${right}`;
    expect(rows).toEqual([
      ['choice', by('a', 'c'), by('a', 'c')],
      ['numeric', '0.00000025', standard === '1.2' ? '0.00000025' : '0.00000024[:]0.00000026'],
      ['numeric', '-0.3333333', standard === '1.2' ? '0.00000025' : '0.00000024[:]0.00000026'],
      ['sequencing', by('b', 'a', 'c'), by('a', 'b', 'c')],
      ['matching', by(pair('a', 'c'), pair('b', 'a'), pair('c', 'b')), undefined],
      [standard === '1.2' ? 'fill-in' : 'other', '-1 500 1000', undefined],
      ['numeric', '-1.25', undefined],
    ]);
    expect(stored.interactions?.map(({ result }) => result)).toEqual([
      'correct',
      'correct',
      name.wrong,
      name.wrong,
      'correct',
      name.wrong,
      'correct',
    ]);
  });

  test('is told how long it took', () => {
    const { strict, hand, answer, stored, visit } = open(standard);
    hand.pass(3_723_450);
    visit.opened('en/01-a/index.html');
    hand.pass(61_500);
    answer('01-a/one', [0], false);
    hand.pass(0);
    const latency = stored.interactions?.[0]?.latency;
    expect(latency).toBe(standard === '1.2' ? '0000:01:01.50' : 'PT0H1M1.5S');
    expect(stored[name.time]).toBe(standard === '1.2' ? '0001:03:04.95' : 'PT1H3M4.95S');
    expect(strict.refusals).toEqual([]);
  });

  test('hears of what is read some seconds later, and once', () => {
    const { strict, hand, read, visit } = open(standard);
    visit.opened('en/01-a/index.html');
    read('01-a');
    hand.pass(4000);
    expect(strict.commits).toBe(0);
    hand.pass(1000);
    hand.pass(60_000);
    expect(strict.commits).toBe(1);
  });

  test('has a learner complete who read all and did the check, and passed with four of five', () => {
    const { strict, hand, answer, read, stored } = open(standard);
    for (const key of ['01-a/one', '01-a/many', '02-check/match']) answer(key, [1], true);
    read('01-a');
    read('02-check');
    answer('02-check/order', [1, 0], false);
    answer('02-check/number', '0.00000025', true);
    hand.pass(0);
    expect(stored[name.status], 'the order is open').toBe('incomplete');
    expect(stored[name.score]).toBe('80');
    answer('02-check/order', [0, 1], true);
    hand.pass(0);
    expect(stored[name.score]).toBe('100');
    expect(stored[name.status]).toBe(standard === '1.2' ? 'passed' : 'completed');
    if (standard === '2004') expect(stored).toMatchObject({ 'cmi.success_status': 'passed', 'cmi.score.scaled': '1' });
    expect(strict.refusals).toEqual([]);
  });

  test('counts an answer that was opened as done and not as right', () => {
    const { hand, visit, read, stored } = open(standard);
    read('01-a');
    read('02-check');
    for (const key of ['02-check/number', '02-check/order'])
      visit.host.write(key, JSON.stringify([hand.time, { ...untouched, revealed: true }]));
    hand.pass(0);
    expect(stored[name.score]).toBe('0');
    expect(stored[standard === '1.2' ? name.status : 'cmi.success_status']).toBe('failed');
  });

  test('never hears of a lower score, nor of a course that is undone', () => {
    const { hand, answer, read, stored, visit } = open(standard);
    for (const key of course.scored) answer(key, [1], true);
    read('01-a');
    read('02-check');
    visit.finish();
    const again = open(standard, stored);
    for (const key of course.scored) again.visit.host.write(key, JSON.stringify([hand.time + 1]));
    again.hand.pass(0);
    expect(stored[name.score]).toBe('100');
    expect(stored[name.status]).toBe(standard === '1.2' ? 'passed' : 'completed');
  });

  test('goes on where it was: answers, page, and the count of interactions', () => {
    const { hand, answer, stored, visit } = open(standard);
    visit.opened('en/01-a/index.html#part');
    answer('01-a/one', [0], false);
    hand.pass(0);
    visit.finish();
    const again = open(standard, stored);
    expect(again.visit.place).toBe('en/01-a/index.html#part');
    expect(JSON.parse(again.visit.host.read('01-a/one') ?? '')[1]).toMatchObject({ answer: [0], tries: 1 });
    again.answer('01-a/many', [0], false);
    again.hand.pass(0);
    expect(stored.interactions?.map(({ id }) => id)).toEqual(['01-a.one', '01-a.many']);
    expect(again.strict.refusals).toEqual([]);
  });

  test('loses the last answer at most, wherever it breaks', () => {
    for (let broken = 0; broken <= 5; broken++) {
      const { hand, answer, stored } = open(standard);
      course.scored.slice(0, broken).forEach((key, index) => {
        answer(key, [1], true);
        if (index < broken - 1) hand.pass(0); // the window is gone before the last one is told
      });
      const kept = broken > 1 ? Object.keys(suspended(stored)) : [];
      expect(kept.sort()).toEqual(course.scored.slice(0, Math.max(0, broken - 1)).sort());
    }
  });

  test('is finished once, and hears nothing afterwards', () => {
    const { strict, hand, visit, answer } = open(standard);
    answer('01-a/one', [1], true);
    visit.finish();
    visit.finish();
    answer('01-a/many', [1], false);
    visit.save();
    hand.pass(60_000);
    expect(strict.finishes).toBe(1);
    expect(strict.refusals).toEqual([]);
    expect(visit.host.read('01-a/many'), 'the page still knows').toBeDefined();
  });

  test.each(['review', 'browse'])('is told nothing at all in a visit of the kind "%s"', (mode) => {
    const { strict, hand, visit, answer, read } = open(standard, {}, { [name.mode]: mode });
    visit.opened('en/01-a/index.html');
    answer('01-a/one', [1], true);
    read('01-a');
    hand.pass(60_000);
    visit.finish();
    expect(strict.written).toEqual([]);
    expect(strict.finishes).toBe(1);
    expect(visit.notice).toBe('looking');
  });

  test('keeps the record without credit, and no score, status or interaction', () => {
    const { strict, hand, answer, stored, visit } = open(standard, {}, { [name.credit]: 'no-credit' });
    answer('01-a/one', [1], true);
    hand.pass(0);
    visit.finish();
    expect(suspended(stored)).toHaveProperty('01-a/one');
    expect(strict.written.filter((element) => /score|status|interactions/.test(element))).toEqual([]);
  });

  test('with a mastery score of its own hears of a score only when the course is done', () => {
    const { hand, answer, read, stored } = open(standard, {}, { [name.passing[0]]: name.passing[1] });
    answer('01-a/one', [1], true);
    hand.pass(0);
    expect(stored[name.score]).toBeUndefined();
    for (const key of course.scored.slice(1)) answer(key, [1], true);
    read('01-a');
    read('02-check');
    hand.pass(5000);
    expect(stored[name.score]).toBe('100');
  });

  test('takes another share to pass from the manifest', () => {
    const { hand, visit, read, answer, stored } = open(standard, {}, { 'cmi.launch_data': 'passing=20' });
    read('01-a');
    read('02-check');
    answer('01-a/one', [1], true);
    for (const key of ['02-check/number', '02-check/order'])
      visit.host.write(key, JSON.stringify([hand.time, { ...untouched, revealed: true }]));
    hand.pass(0);
    expect(stored[standard === '1.2' ? name.status : 'cmi.success_status']).toBe('passed');
  });

  test('that does not take it is tried again with the next answer, and the learner hears of it', () => {
    const { strict, hand, answer, visit, stored } = open(standard);
    const heard = vi.fn();
    visit.onNotice = () => heard(visit.notice);
    strict.deaf = true;
    answer('01-a/one', [1], true);
    hand.pass(0);
    expect(heard).toHaveBeenLastCalledWith('refused');
    strict.deaf = false;
    answer('01-a/many', [0], false);
    hand.pass(0);
    expect(heard).toHaveBeenLastCalledWith(undefined);
    expect(Object.keys(suspended(stored)).sort()).toEqual(['01-a/many', '01-a/one']);
  });

  test('keeps what a newer course has written, and begins anew over what is damaged', () => {
    const newer = open(standard, { 'cmi.suspend_data': 'Babcdef123' });
    newer.answer('01-a/one', [1], true);
    newer.hand.pass(0);
    newer.visit.finish();
    expect(newer.stored['cmi.suspend_data']).toBe('Babcdef123');
    expect(newer.visit.notice).toBe('newer');
    const damaged = open(standard, { 'cmi.suspend_data': 'Aabcdef123', [name.score]: '60', 'cmi.score.scaled': '0.6' });
    damaged.answer('01-a/one', [1], true);
    damaged.hand.pass(0);
    expect(suspended(damaged.stored)).toHaveProperty('01-a/one');
    expect(damaged.stored[name.score]).toBe('60');
  });

  test.each([
    'javascript:alert(1)',
    '//elsewhere/x.html',
    '../../other.html',
    'https://elsewhere/x.html',
    'en/gone.html',
  ])('is not believed a place such as "%s"', (place) =>
    expect(open(standard, { [name.place]: place }).visit.place).toBe('index.html'),
  );
});

test('a record that cannot be written does not keep the score back', () => {
  const { hand, visit, answer, stored } = open('1.2');
  visit.host.write('*card/card', JSON.stringify([1, { reviews: [[1e300, 3]], due: 1e300 }]));
  answer('01-a/one', [1], true);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  hand.pass(0);
  expect(stored['cmi.core.score.raw']).toBe('20');
  expect(visit.notice).toBe('refused');
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
});

test('a platform that throws or answers with booleans breaks nothing', () => {
  const throws = new Runtime({
    api: {
      LMSInitialize: () => {
        throw new Error('gone');
      },
    },
    standard: '1.2',
  });
  expect([throws.begin(), throws.get('cmi.core.credit'), throws.set('cmi.core.exit', ''), throws.commit()]).toEqual([
    false,
    '',
    false,
    false,
  ]);
  const booleans = new Runtime({ api: { Initialize: () => true, SetValue: () => true }, standard: '2004' });
  expect([booleans.begin(), booleans.set('cmi.exit', 'suspend')]).toEqual([true, true]);
  const begun = new Runtime({ api: { Initialize: () => 'false', GetLastError: () => '103' }, standard: '2004' });
  expect(begun.begin()).toBe(true);
});
