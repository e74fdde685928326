import { expect, test } from 'vitest';
import { heightAt, score } from './score.ts';

const frame = { x: { low: -1, high: 1 }, y: { low: 0, high: 2 } };
const octave = { low: 220, high: 440 };
const line = { name: 'line', x: [-1, 1], y: [0, 2] };

test('the foot of the picture is the lowest tone, its head the highest, its middle half an octave above', () => {
  const [voice] = score(frame, [line], octave, 3).voices;
  const tones = voice?.frequencies ?? new Float32Array();
  expect(tones.length).toBe(181);
  expect([tones[0], tones[180]]).toEqual([220, 440]);
  expect(tones[90]).toBeCloseTo(220 * Math.SQRT2, 3);
});

test('one curve sounds in both ears, two in one each', () => {
  const flat = { name: 'flat', x: [-1, 1], y: [1, 1] };
  expect(score(frame, [line], octave, 3).voices.map(({ side }) => side)).toEqual([0]);
  expect(score(frame, [line, flat], octave, 3).voices.map(({ side }) => side)).toEqual([-1, 1]);
});

test('where a curve has no number there is no tone, and outside the picture it is softer', () => {
  const gap = { name: 'gap', x: [-1, 0, 1], y: [Number.NaN, 1, 9] };
  const [voice] = score(frame, [gap], octave, 3).voices;
  const { loudness = new Float32Array(), frequencies = new Float32Array() } = voice ?? {};
  expect([loudness[10], loudness[91], loudness[180]]).toEqual([0, 1, 0.5]);
  expect(frequencies[180]).toBe(440);
  expect([...frequencies.slice(0, 80)]).toEqual(Array(80).fill(frequencies[0])); // it does not dive into the gap
  expect(frequencies[0]).toBeGreaterThan(300);
});

test('axis and point are marked at their time, and not where they are at the edge', () => {
  expect(score(frame, [line], octave, 4, 0.5).marks).toEqual([
    { at: 2, what: 'axis' },
    { at: 3, what: 'point' },
  ]);
  expect(score({ ...frame, x: { low: 0, high: 1 } }, [line], octave, 4, 1).marks).toEqual([]);
});

test('between uneven samples the curve is straight, and beyond them it has no number', () => {
  const uneven = { x: [0, 1, 10], y: [0, 1, 10] };
  expect([0, 0.5, 5, 10].map((x) => heightAt(uneven, x))).toEqual([0, 0.5, 5, 10]);
  expect(heightAt(uneven, -1)).toBeNaN();
  expect(heightAt(uneven, 11)).toBeNaN();
  expect(heightAt({ x: [], y: [] }, 0)).toBeNaN();
});
