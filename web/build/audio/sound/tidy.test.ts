import { expect, test } from 'vitest';
import { join } from './join.ts';
import { RATE, tidy } from './tidy.ts';
import { readWav } from './wav.ts';

/** A tone with silence around it, in seconds. */
function tone(rate: number, hertz: number, size: number, [before, during, after]: [number, number, number]) {
  const samples = new Float32Array(rate * (before + during + after));
  for (let k = rate * before; k < rate * (before + during); k++)
    samples[k] = size * Math.sin((2 * Math.PI * hertz * k) / rate);
  return { rate, samples };
}

const level = (samples: Float32Array) =>
  Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length);

test('a sentence at 16 kHz keeps its pitch and its length, and loses its silences', () => {
  const samples = tidy(tone(16000, 440, 0.3, [0.5, 1, 0.5]), []);
  expect(samples.length / RATE).toBeCloseTo(1.06, 1);
  const half = samples.subarray(0.25 * RATE, 0.75 * RATE);
  const crossings = half.filter((each, k) => k > 0 && each > 0 && (half[k - 1] ?? 0) <= 0).length;
  expect(Math.abs(crossings - 220)).toBeLessThan(2);
});

test('a soft voice and a loud one come out alike', () => {
  const [soft, loud] = [0.02, 0.9].map((size) => level(tidy(tone(24000, 300, size, [0.1, 1, 0.1]), [])));
  expect(soft).toBeCloseTo(loud ?? 0, 4);
});

test('a high pass takes the rumble and leaves the voice', () => {
  const filter = { kind: 'highpass', hertz: 70 } as const;
  const both = tone(24000, 20, 0.5, [0, 1, 0]);
  both.samples.forEach((sample, k) => {
    both.samples[k] = sample + 0.3 * Math.sin((2 * Math.PI * 1000 * k) / 24000);
  });
  const strength = (samples: Float32Array, hertz: number) =>
    Math.abs(samples.reduce((sum, each, k) => sum + each * Math.sin((2 * Math.PI * hertz * k) / RATE), 0));
  const [without, with_] = [tidy(both, []), tidy(both, [filter])].map(
    (each) => strength(each, 20) / strength(each, 1000),
  );
  expect(with_).toBeLessThan((without ?? 0) / 5);
});

test('sentences stand where their times say, with the silences asked for', () => {
  const sounds = [new Int16Array(RATE).fill(1), new Int16Array(RATE / 2).fill(2)];
  const { samples, seconds, spans } = join(
    [
      { id: 's1', pause: 1 },
      { id: 's2', pause: 0.6 },
    ],
    sounds,
  );
  expect([...spans]).toEqual([
    ['s1', { start: 0.3, end: 1.3 }],
    ['s2', { start: 1.9, end: 2.4 }],
  ]);
  expect([samples[1.9 * RATE - 1], samples[1.9 * RATE], samples[1.3 * RATE]]).toEqual([0, 2, 0]);
  expect(seconds).toBe(3.2);
});

test('a file that is no wave is refused, and one of two channels, too', () => {
  expect(() => readWav(Buffer.from('ID3 not a wave'))).toThrow('did not begin with "RIFF"');
  const stereo = Buffer.alloc(44);
  stereo.write('RIFF');
  stereo.write('fmt ', 12);
  stereo.writeUInt32LE(16, 16);
  stereo.writeUInt16LE(2, 22);
  stereo.writeUInt16LE(16, 34);
  expect(() => readWav(stereo)).toThrow('2 channels of 16 bits; allowed: 1 of 16');
});
