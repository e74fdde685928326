import { expect, test } from 'vitest';
import { CHECK_LENGTH, drawCheck } from './drawn-check.ts';

const units = ['relu', 'sigmoid', 'practice', 'choosing', 'hood', 'labs'];
const types = [
  'choice',
  'choice',
  'choice',
  'choices',
  'number',
  'number',
  'order',
  'match',
  'point',
  'sketch',
  'hinges',
  'task',
];
/** As uneven as the real one: most are choices, and some kinds are rare. */
const bank = Array.from({ length: 180 }, (_, index) => ({
  key: `lesson/${index}`,
  unit: units[index % 37 === 0 ? 4 : index % 41 === 1 ? 5 : index % 4] as string,
  type: index < 36 ? (types[index % 12] as string) : (types[index % 6] as string),
}));

test('over 2,000 seeds, each check has twenty different questions, of every kind and at least two of every unit', () => {
  for (let seed = 0; seed < 2000; seed++) {
    const drawn = drawCheck(bank, seed);
    expect(new Set(drawn.map(({ key }) => key)).size, `seed ${seed}`).toBe(CHECK_LENGTH);
    expect(new Set(drawn.map(({ type }) => type)).size, `seed ${seed}`).toBe(9);
    for (const unit of units)
      expect(drawn.filter((each) => each.unit === unit).length, `seed ${seed}`).toBeGreaterThanOrEqual(2);
  }
});

test('a seed gives the same check each time, and another seed another', () => {
  expect(drawCheck(bank, 7)).toEqual(drawCheck(bank, 7));
  expect(drawCheck(bank, 7)).not.toEqual(drawCheck(bank, 8));
});

test('over many seeds every question comes up', () => {
  const met = new Set(
    Array.from({ length: 600 }, (_, seed) => drawCheck(bank, seed))
      .flat()
      .map(({ key }) => key),
  );
  expect(met.size).toBe(bank.length);
});
