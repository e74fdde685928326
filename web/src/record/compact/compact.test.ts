import { describe, expect, test } from 'vitest';
import { type Attempt, untouched } from '../../quiz/attempt.ts';
import { variantOf } from '../../quiz/draw.ts';
import { random } from '../../quiz/shuffled.ts';
import type { History, Rating } from '../../review/history.ts';
import { dated, rated } from '../../review/schedule.ts';
import type { Entries } from '../merge.ts';
import { Refused } from '../refused.ts';
import { seal } from '../seal.ts';
import { fromCompact, toCompact } from './compact.ts';
import { alike, type Known, shortName } from './known.ts';

const MINUTE = 60_000;
const ROOMY = 1_000_000;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const lessons = numbers(12).map((n) => `${String(n + 1).padStart(2, '0')}-lesson`);
const known: Known = {
  questions: Object.fromEntries(
    lessons.flatMap((lesson) => numbers(5).map((n) => [`${lesson}/q${n}`, n === 0 ? 7 : 0])),
  ),
  guesses: lessons.map((lesson) => `${lesson}/guess/first`),
  cards: lessons.flatMap((lesson) => numbers(4).map((n) => `${lesson}-card-${n}`)),
  lessons,
  talks: ['one', 'two'],
};

/** A reader as chance has them: some things done, in some order, over some days. */
function reader(seed: string): Entries {
  const next = random(seed);
  const below = (most: number): number => Math.floor(next() * most);
  const pick = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const begin = Date.UTC(2030, below(12), 1 + below(28));
  const days = 1 + below(700);
  const time = (): number => begin + below(days * 1440) * MINUTE + below(MINUTE);
  const answers = (): Attempt['answer'] =>
    pick<() => Attempt['answer']>([
      () => [below(8)],
      () => numbers(8).filter(() => next() < 0.5),
      () => pick(['0.25', '-3', '1/4', '1,5e-7', '2 410', '', '0.3333333333', '½ oder so', '+7', '−2']),
      () => numbers(4).sort(() => next() - 0.5),
      () => [-1, 3, 2],
      () => numbers(33).map(() => (next() < 0.2 ? -1 : 10 * below(101))),
      () => numbers(4).map(() => below(161)),
    ])();
  const attempt = (draws: boolean): Attempt => {
    const answer = answers();
    return {
      ...untouched,
      answer,
      first: next() < 0.5 ? answer : answers(),
      tries: below(9),
      right: next() < 0.6,
      revealed: next() < 0.2,
      hints: below(5),
      ...(draws && next() < 0.7 ? { seed: below(2 ** 31) } : {}),
      ...(next() < 0.3 ? { ideas: [`M${String(1 + below(99)).padStart(2, '0')}`, 'M07'] } : {}),
    };
  };
  const history = (): History => {
    let made: History | undefined;
    let now = Math.floor(begin / 1000);
    for (const _ of numbers(below(9))) {
      made = rated(made, (1 + below(4)) as Rating, now);
      now += 60 + below(40 * 86_400);
    }
    return made && next() < 0.9 ? made : { reviews: made?.reviews ?? [], due: made?.due ?? 0, aside: true };
  };

  const entries: Entries = {};
  const perhaps = (key: string, value: () => unknown): void => {
    if (next() < 0.6) entries[key] = [time(), value()];
  };
  for (const [key, draws] of Object.entries(known.questions)) perhaps(key, () => attempt(draws > 0));
  for (const key of known.guesses) perhaps(key, () => ({ option: pick([null, 1, 2, 3]) }));
  for (const lesson of lessons) {
    if (next() < 0.5) perhaps(`*read/${lesson}`, () => true);
    else perhaps(`*far/${lesson}`, () => below(10) / 10);
  }
  for (const card of known.cards)
    perhaps(`*card/${card}`, () => {
      const made = history();
      return made.reviews.length > 0 ? made : { ...made, aside: true };
    });
  for (const talk of known.talks) perhaps(`*listen/${talk}`, () => below(6000) / 10);
  perhaps('*last', () => pick(lessons));
  perhaps('*limits', () => ({ fresh: below(51), reviews: 5 + below(296), from: pick(['read', 'all']) }));
  perhaps('final-check/seed', () => 1 + below(9999));
  const drawn = entries['final-check/seed']?.[1];
  if (drawn) for (const lesson of lessons) perhaps(`final-check-${drawn}/${lesson}.q1`, () => attempt(false));
  perhaps('*of-a-newer-course', () => ({ any: ['thing', 7] }));
  return entries;
}

const readers = numbers(12).map((n) => reader(`reader ${n}`));

/** What a code says of it leaves out: seconds, dashes, and which of the seeds that draw the same numbers it was. */
function plainly(entries: Entries): Entries {
  const plain = (answer: Attempt['answer']): Attempt['answer'] =>
    typeof answer === 'string' ? answer.replace('−', '-') : answer;
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, [, value]]) => value !== undefined && !isNothing(value))
      .map(([key, [time, value]]) => {
        const card = /^\*card/.test(key) ? (value as History) : undefined;
        const minutes = card ? Math.floor((card.reviews.at(-1)?.[0] ?? 0) / 60) : Math.floor(time / MINUTE);
        if (typeof value !== 'object' || !('tries' in (value as object))) return [key, [minutes * MINUTE, value]];
        const { seed, ...attempt } = value as Attempt;
        const drawn = seed === undefined ? {} : { seed: variantOf(seed, 7) };
        const [answer, first] = [plain(attempt.answer), plain(attempt.first)];
        return [key, [minutes * MINUTE, { ...attempt, answer, first, ...drawn }]];
      }),
  );
}
/** Zero tenths of a lesson are as good as none. */
const isNothing = (value: unknown): boolean => value === 0;

const through = (entries: Entries, limit: number): Entries => fromCompact(toCompact(entries, known, limit).text, known);

describe('a short code', () => {
  test('gives back all that was done, where it has room', () => {
    for (const each of readers) {
      const talks = Object.keys(each).filter((key) => key.startsWith('*listen/') && each[key]?.[1] === 0);
      const back = plainly(through(each, ROOMY));
      for (const key of talks) delete back[key];
      expect(back).toEqual(plainly(each));
    }
  });

  test('does not wander when it is read and written again, in any detail', () => {
    for (const each of readers)
      for (const limit of [ROOMY, 1500, 1100]) {
        const once = toCompact(each, known, limit);
        const again = toCompact(fromCompact(once.text, known), known, limit);
        if (again.detail === once.detail) expect(fromCompact(again.text, known)).toEqual(fromCompact(once.text, known));
      }
  });

  test('keeps in every detail what is right, what was opened, which ideas were met and what was read', () => {
    const seen = new Set<number>();
    for (const each of readers)
      for (const limit of [ROOMY, 1600, 1100, 900, 700]) {
        const { text, detail, left } = toCompact(each, known, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        if (left.some((key) => key in known.questions)) continue; // beyond the last detail
        seen.add(detail);
        const back = fromCompact(text, known);
        for (const key of Object.keys(known.questions)) {
          const [ours, theirs] = [each[key]?.[1] as Attempt | undefined, back[key]?.[1] as Attempt | undefined];
          expect([theirs?.right, theirs?.revealed, theirs?.ideas, theirs?.hints]).toEqual([
            ours?.right,
            ours?.revealed,
            ours?.ideas,
            ours?.hints,
          ]);
          expect(Math.min(2, theirs?.tries ?? 0)).toBe(Math.min(2, ours?.tries ?? 0));
        }
        for (const lesson of lessons) expect(back[`*read/${lesson}`]?.[1]).toBe(each[`*read/${lesson}`]?.[1]);
      }
    expect([...seen].sort()).toEqual([0, 1, 2, 3]);
  });

  test('never says that something was done later than it was', () => {
    for (const each of readers)
      for (const limit of [ROOMY, 1200, 800])
        for (const [key, [time]] of Object.entries(through(each, limit)))
          if (!key.startsWith('*card/')) expect(time).toBeLessThanOrEqual(each[key]?.[0] ?? 0);
  });

  test('brings cards back nearly when they would have come, and their schedule goes on from there', () => {
    for (const each of readers) {
      const { text, detail } = toCompact(each, known, 1200);
      if (detail === 0) continue;
      for (const [key, [, value]] of Object.entries(fromCompact(text, known))) {
        if (!key.startsWith('*card/')) continue;
        const [ours, theirs] = [dated(each[key]?.[1] as History), value as History];
        if (ours.reviews.length === 0) continue;
        const last = ours.reviews.at(-1)?.[0] ?? 0;
        const wait = ours.due - last;
        expect(Math.abs(theirs.due - ours.due)).toBeLessThan(0.06 * wait + 2 * 86_400);
        const [next, same] = [rated(ours, 3, ours.due), rated(theirs, 3, theirs.due)];
        const ratio = (same.due - theirs.due) / (next.due - ours.due);
        if (wait > 5 * 86_400) expect(ratio, JSON.stringify([ours, theirs])).toBeGreaterThan(0.6);
        if (wait > 5 * 86_400) expect(ratio).toBeLessThan(1.6);
      }
    }
  });

  test('that lost or changed a sign is refused', () => {
    const { text } = toCompact(readers[0] as Entries, known, ROOMY);
    for (let at = 0; at < text.length; at += 7) {
      const other = text[at] === 'x' ? 'y' : 'x';
      for (const damaged of [`${text.slice(0, at)}${other}${text.slice(at + 1)}`, text.slice(0, at)])
        expect(() => fromCompact(damaged, known), `sign ${at}`).toThrow(Refused);
    }
  });

  test('that is sound and holds nonsense is refused, too', () => {
    const next = random('nonsense');
    for (const _ of numbers(300)) {
      const bits = numbers(1 + Math.floor(next() * 80))
        .map(() => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef0123456789-_'[Math.floor(next() * 44)])
        .join('');
      try {
        fromCompact(`A${seal(bits).slice(0, 6)}${bits}`, known);
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
      }
    }
  });

  test('of a newer course is told from one that is damaged, and from a text of something else', () => {
    const { text } = toCompact({}, known, ROOMY);
    expect(() => fromCompact(`B${text.slice(1)}`, known)).toThrow(
      expect.objectContaining({ why: 'newer', version: 2 }),
    );
    expect(() => fromCompact(`A${text.slice(2)}`, known)).toThrow(expect.objectContaining({ why: 'damaged' }));
    for (const other of ['', '{"answers":[1]}', 'page=3'])
      expect(() => fromCompact(other, known)).toThrow(expect.objectContaining({ why: 'unreadable' }));
  });
});

test('a time that no date can have does no harm', () => {
  const [key] = Object.keys(known.questions) as [string];
  const odd: Entries = { [key]: [1e300, { ...untouched, answer: [1], first: [1] }], '*last': [-5, lessons[0]] };
  expect(Object.keys(through(odd, 700)).sort()).toEqual(['*last', key].sort());
});

describe('a course with other keys', () => {
  const questions = Object.keys(known.questions);
  const [renamed = '', ...rest] = questions;

  test('reads what it still has, and takes no question for another', () => {
    for (const each of readers) {
      const newer: Known = {
        ...known,
        questions: Object.fromEntries([...rest, '01-lesson/better', '99-new/question'].map((key) => [key, 0])),
        cards: [...known.cards.slice(5), 'a-new-card'].reverse(),
      };
      const back = fromCompact(toCompact(each, known, ROOMY).text, newer);
      const before = through(each, ROOMY);
      for (const [key, kept] of Object.entries(back)) expect(kept, key).toEqual(before[key]);
      expect(rest.filter((key) => key in before).every((key) => key in back)).toBe(true);
      expect(renamed in back).toBe(false);
    }
  });
});

test('two keys with one short name are found', () => {
  const many = numbers(5000).map((n) => `lesson/question-${n}`);
  const pairs = alike(many);
  expect(pairs.length).toBeGreaterThan(0);
  for (const [one, other] of pairs) expect(shortName(one)).toBe(shortName(other));
  expect(alike(['a', 'b'])).toEqual([]);
});

test('what does not fit at all goes with the oldest first, and is named', () => {
  const full = readers.find((each) => Object.keys(each).length > 60) as Entries;
  const { text, left } = toCompact(full, known, 300);
  expect(text.length).toBeLessThanOrEqual(300);
  const stays = Object.keys(fromCompact(text, known)).map((key) => full[key]?.[0] ?? 0);
  const gone = left.filter((key) => key in known.questions).map((key) => full[key]?.[0] ?? 0);
  expect(gone.length).toBeGreaterThan(10);
  expect(Math.max(...gone)).toBeLessThanOrEqual(Math.max(...stays));
});
