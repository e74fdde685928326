import { expect, test } from 'vitest';
import { afterTry, readAttempt, tally, untouched } from './attempt.ts';

const once = afterTry(untouched, [1], true);
const twice = afterTry(afterTry(untouched, [0], false), [1], true);

test('the first answer is kept when a later one is right', () => {
  expect(twice).toMatchObject({ first: [0], answer: [1], tries: 2, right: true });
});

test('only what was found without opening the answer counts as found', () => {
  const revealed = { ...untouched, revealed: true };
  const afterwards = afterTry(revealed, [1], true);
  expect(tally([once, twice, revealed, afterwards, untouched])).toEqual({ items: 5, done: 4, firstTry: 1, later: 1 });
});

test('hints cost nothing', () => {
  expect(tally([{ ...once, hints: 3 }]).firstTry).toBe(1);
});

test('an attempt survives storage; anything else there is ignored', () => {
  expect(readAttempt(JSON.parse(JSON.stringify(twice)))).toEqual(twice);
  for (const junk of [undefined, null, 'x', {}, { ...once, answer: ['1'] }, { ...once, tries: '1' }]) {
    expect(readAttempt(junk)).toBeUndefined();
  }
});
