import { beforeEach, describe, expect, test } from 'vitest';
import { shared } from '../state/global.ts';
import { type Kept, progress } from '../state/progress.ts';
import { fromCode, toCode } from './code.ts';
import { fromFile, toFile } from './file.ts';
import { allEntries, type Entries, join, mergeEntries, wipe } from './merge.ts';
import { Refused } from './refused.ts';

beforeEach(() => shared().memory.clear());

const some: Entries = {
  '*card/relu-left': [70, { reviews: [[60, 3]], due: 900 }],
  '*far/05-lab-digits': [50, 0.4],
  '*last': [1],
  '03-relu/slope': [1700000000000, { answer: '0,25', first: '½', tries: 2, right: true, revealed: false, hints: 1 }],
};

describe.each([
  [
    'a file',
    (entries: Entries) => Promise.resolve(toFile(entries, '2030-01-02')),
    async (text: string) => fromFile(text),
  ],
  ['a code', toCode, fromCode],
])('%s', (_, write, read) => {
  test('written, wiped and read in again is the same progress', async () => {
    mergeEntries(some);
    const text = await write(allEntries());
    wipe();
    expect(allEntries()).toEqual({});
    expect(mergeEntries(await read(text))).toEqual({ added: 4, changed: 0, same: 0 });
    expect(allEntries()).toEqual(some);
  });

  test('read in twice changes nothing the second time', async () => {
    const text = await write(some);
    mergeEntries(await read(text));
    expect(mergeEntries(await read(text))).toEqual({ added: 0, changed: 0, same: 4 });
  });

  test('is refused if any sign of it is another one', async () => {
    const text = await write(some);
    for (let at = 0; at < text.length; at += 3) {
      const broken = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
      const found = await read(broken).catch((error: unknown) => error);
      // The date of saving is nobody's progress.
      if (found instanceof Refused || /"saved": "/.test(text.slice(at - 22, at))) continue;
      expect(found, `sign ${at}: ${broken.slice(at - 5, at + 5)}`).toEqual(some);
      expect(JSON.parse(broken).saved).not.toBe('2030-01-02');
    }
  });

  test('cut off anywhere is refused', async () => {
    const text = (await write(some)).trim();
    for (let end = 0; end < text.length; end += 5) await expect(read(text.slice(0, end))).rejects.toThrow(Refused);
  });
});

test('a code survives being broken into lines', async () => {
  expect(await fromCode((await toCode(some)).replace(/(.{20})/g, '$1\n '))).toEqual(some);
});

test('a newer file and a newer code say which version they are of', async () => {
  const file = toFile(some, '').replace('"version": 2', '"version": 3');
  expect(() => fromFile(file)).toThrow(expect.objectContaining({ why: 'newer', version: 3 }));
  const code = (await toCode(some)).replace('nonlinear.2', 'nonlinear.12');
  await expect(fromCode(code)).rejects.toMatchObject({ why: 'newer', version: 12 });
});

test('a text of something else is told from a damaged one', () => {
  expect(() => fromFile('{"format":"something"}')).toThrow(expect.objectContaining({ why: 'other' }));
  expect(() => fromFile('a holiday picture')).toThrow(expect.objectContaining({ why: 'unreadable' }));
  expect(() => fromFile('null')).toThrow(expect.objectContaining({ why: 'unreadable' }));
});

describe('of two records of one key', () => {
  test('the newer counts, be it older by its place', () => {
    progress.write('03-relu/slope', 'here');
    const [time] = allEntries()['03-relu/slope'] as Kept;
    expect(mergeEntries({ '03-relu/slope': [time - 1, 'there'] })).toMatchObject({ same: 1 });
    expect(progress.read('03-relu/slope')).toBe('here');
    expect(mergeEntries({ '03-relu/slope': [time + 1, 'there'] })).toMatchObject({ changed: 1 });
    expect(progress.read('03-relu/slope')).toBe('there');
  });

  test('what was forgotten later stays forgotten', () => {
    mergeEntries({ a: [5, 'old'] });
    mergeEntries({ a: [6] });
    mergeEntries({ a: [5, 'old'] });
    expect(progress.read('a')).toBeUndefined();
  });

  test('a lesson that was read stays read, and of two shares the farther counts', () => {
    expect(join('*far/x', [9, 0.2], [3, 0.7])).toEqual([9, 0.7]);
    expect(join('*read/x', [9], [3, true])).toEqual([9, true]);
  });

  test('of two results in a puzzle the better one counts: more stars, then less of what is to be small', () => {
    expect(join('*puzzle/x', [9, [1, 6]], [3, [2, 4]])).toEqual([9, [2, 4]]);
    expect(join('*puzzle/x', [9, [2, 3]], [3, [2, 4]])).toEqual([9, [2, 3]]);
    expect(join('*puzzle/x', [9, ['many']], [3, [1, 4]])).toEqual([9, [1, 4]]);
  });

  test('no review of a card is lost, and it is due at the earlier time', () => {
    const phone: Kept = [
      9,
      {
        reviews: [
          [1, 3],
          [8, 1],
        ],
        due: 20,
      },
    ];
    const laptop: Kept = [
      7,
      {
        reviews: [
          [1, 3],
          [6, 4],
        ],
        due: 14,
      },
    ];
    const both = [
      9,
      {
        reviews: [
          [1, 3],
          [6, 4],
          [8, 1],
        ],
        due: 14,
      },
    ];
    expect(join('*card/a', phone, laptop)).toEqual(both);
    expect(join('*card/a', laptop, phone)).toEqual(both);
  });

  test('the order in which three devices meet does not matter', () => {
    const random = numbers(7);
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    for (let round = 0; round < 500; round++) {
      const key = pick(['*card/a', '*far/a', '*read/a', '*puzzle/a', '03-relu/slope']);
      const make = (): Kept => {
        const time = pick([1, 2, 3]);
        if (key === '*far/a') return [time, pick([0.1, 0.5, 0.9])];
        if (key === '*read/a') return pick<Kept>([[time, true], [time]]);
        if (key === '*puzzle/a')
          return [
            time,
            pick([
              [1, 9],
              [2, 4],
              [2, 3],
            ]),
          ];
        if (key !== '*card/a') return pick<Kept>([[time, pick(['x', 'y'])], [time]]);
        const reviews = [1, 2, 3, 4].filter(() => random() < 0.6).map((at) => [at, pick([1, 3])]);
        return [time, { reviews: reviews.length > 0 ? reviews : [[1, 1]], due: pick([5, 6]) }];
      };
      const [a, b, c] = [make(), make(), make()];
      const values = [join(key, join(key, a, b), c), join(key, a, join(key, b, c)), join(key, c, join(key, b, a))];
      const said = values.map((each) => JSON.stringify(key === '*card/a' ? reviewsOf(each) : each));
      expect(new Set(said).size, JSON.stringify({ key, a, b, c, said })).toBe(1);
    }
  });
});

const reviewsOf = ([, value]: Kept): unknown => (value as { reviews: unknown }).reviews;

/** The same numbers from 0 to 1 for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
