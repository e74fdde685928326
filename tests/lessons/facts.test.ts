/** What the lessons state is what the core computes, whichever of its builds is asked. */

import { describe, expect, test } from 'vitest';
import { type Facts, readFacts } from '../../web/build/content/facts.ts';
import { Problems } from '../../web/build/content/problems.ts';
import { readSource } from '../../web/build/content/source.ts';
import { startFacts } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';

const source = readSource(`${paths.lessons}facts.yaml`);

async function factsOf(build: 'simd128' | 'scalar'): Promise<Facts> {
  const { evaluateFact } = await startFacts(build);
  const problems = new Problems();
  const facts = readFacts(source, evaluateFact, problems);
  problems.throwIfAny();
  return facts;
}

// Experiments among the facts train hundreds of networks.
const printed = await factsOf('simd128');
const plain = await factsOf('scalar');

describe('every fact is the same from the plain build, within its tolerance', () => {
  test.each([...printed.values()])('$id = $expression', ({ id, value, tolerance }) => {
    const other = plain.get(id)?.value ?? Number.NaN;
    expect(Math.abs(other - value), `${other} against ${value}`).toBeLessThanOrEqual(tolerance);
  });
});

// Known without the core: definitions and exact algebra.
test.each([
  ['slope(sigmoid, 0)', 0.25],
  ['value(relu, -2)', 0],
  ['ln(2)', Math.LN2],
  ['parameters(64, 32, 10)', 65 * 32 + 33 * 10],
])('%s is %d', async (expression, known) => {
  const { value } = (await startFacts()).evaluateFact(expression);
  expect(value).toBeCloseTo(known, 12);
});

test('a word outside the vocabulary is refused with the words that are allowed', async () => {
  const { error } = (await startFacts()).evaluateFact('slop(sigmoid, 0)');
  expect(error?.message).toMatch(/allowed: .*slope/);
});
