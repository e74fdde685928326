import { expect, test } from 'vitest';
import { clockTick } from './clock.js';
import { measure } from './measure.js';

/** Keeps the processor busy for so many milliseconds a run. */
const busy = (milliseconds: number) => ({
  run(times: number) {
    const end = performance.now() + times * milliseconds;
    while (performance.now() < end);
  },
  perRun: 1,
  dispose() {},
});

const options = { rounds: 5, sampleMilliseconds: 1, elements: 100 };

test('twice the work takes about twice the time, for each element, in the order given', async () => {
  const results = await measure(
    [
      { label: 'twice', prepared: busy(0.4) },
      { label: 'once', prepared: busy(0.2) },
    ],
    options,
  );
  expect(results.map(({ label }) => label)).toEqual(['twice', 'once']);
  const [twice, once] = results.map(({ nanoseconds }) => nanoseconds.p25) as [number, number];
  expect(once).toBeGreaterThan(1900); // 0.2 ms over 100 elements, less what the clock rounds
  expect(twice / once).toBeGreaterThan(1.5);
  expect(twice / once).toBeLessThan(3);
});

test('an interruption at the start does not make all samples too short for the clock', async () => {
  let calls = 0;
  let longest = 0;
  const fast = {
    ...busy(0.001),
    run(times: number) {
      longest = Math.max(longest, times);
      busy(++calls <= 3 ? 30 / times : 0.001).run(times); // somebody else's work, for the first three samples
    },
  };
  const [result] = await measure([{ label: 'fast', prepared: fast }], options);
  expect(longest, 'runs in a sample').toBeGreaterThan(300);
  expect(result?.nanoseconds.p25).toBeLessThan(100);
});

test('code that becomes fast only after the warm-up is sampled for as long as any other', async () => {
  let samples = 0;
  let longest = 0;
  const late = {
    ...busy(0.001),
    run(times: number) {
      longest = Math.max(longest, times);
      busy(++samples <= 50 ? 0.4 : 0.001).run(times);
    },
  };
  await measure([{ label: 'late', prepared: late }], options);
  expect(longest, 'runs in a sample').toBeGreaterThan(300);
});

test('the baseline is taken off', async () => {
  const [result] = await measure([{ label: 'all', prepared: { ...busy(0.4), baseline: busy(0.3) } }], options);
  expect(result?.nanoseconds.p25).toBeLessThan(2500);
});

test('others get their turn before each sample', async () => {
  const events: string[] = [];
  const one = {
    ...busy(0.1),
    run(times: number) {
      events.push('sample');
      busy(0.1).run(times);
    },
  };
  const breathe = async () => void events.push('breath');
  await measure([{ label: 'one', prepared: one }], { ...options, breathe });
  expect(events.slice(-2 * options.rounds)).toEqual(Array(options.rounds).fill(['breath', 'sample']).flat());
});

test('the tick of a clock is the smallest step between two readings', () => {
  const readings = [0, 0, 0.1, 0.1, 0.2, 0.2, 0.2, 0.4, 0.4, 0.5, 0.5, 0.6, 0.6];
  let at = 0;
  expect(clockTick(() => readings[at++] as number)).toBeCloseTo(0.1, 12);
});
