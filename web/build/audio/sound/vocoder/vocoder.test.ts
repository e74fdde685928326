import { expect, test } from 'vitest';
import { BINS, backward, forward, SIZE } from './fft.ts';
import { ORDER, vocode } from './vocoder.ts';

test('a wave of seven periods is one line in the spectrum, and comes back from it', () => {
  const wave = Float64Array.from({ length: SIZE }, (_, k) => Math.cos((2 * Math.PI * 7 * k) / SIZE));
  const [re, im] = [new Float64Array(SIZE), new Float64Array(SIZE)];
  forward(wave, re, im);
  expect(re[7]).toBeCloseTo(SIZE / 2, 6);
  expect(Math.max(...[...re.subarray(0, BINS)].map((size, k) => (k === 7 ? 0 : Math.abs(size))))).toBeLessThan(1e-6);
  backward(re, im);
  expect(Math.max(...wave.map((sample, k) => Math.abs(sample - (re[k] ?? 0))))).toBeLessThan(1e-9);
});

/** A flat spectrum. */
const frames = 100;
const flat = new Float32Array(frames * ORDER);

test('a voiced sound repeats with its pitch, and the same sentence gives the same samples', () => {
  const pitch = new Float32Array(frames).fill(Math.log(200));
  const { rate, samples } = vocode(flat, pitch);
  expect(rate).toBe(24000);
  // The pulses stand out of the breath: one in each period of 120 samples, jitter aside.
  const peaks = [...samples.keys()].filter((k) => (samples[k] ?? 0) > 0.5);
  const gaps = peaks
    .slice(1)
    .map((at, index) => at - (peaks[index] ?? 0))
    .filter((gap) => gap > 10);
  expect(gaps.length).toBeGreaterThan(80);
  expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeCloseTo(120, 0);
  expect(vocode(flat, pitch).samples).toEqual(samples);
});

test('an unvoiced sound is breath without pulses', () => {
  const { samples } = vocode(flat, new Float32Array(frames).fill(-1e10));
  const square = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  expect(0.9 / Math.sqrt(square)).toBeLessThan(6); // peak over mean: noise, not clicks
});
