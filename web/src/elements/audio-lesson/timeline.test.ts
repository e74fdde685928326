import { expect, test } from 'vitest';
import { clock, guessSpans, lastPlaces, readCues, readSpans, sentenceAt, stopBetween } from './timeline.ts';

const spans = [
  { start: 0.3, end: 2 },
  { start: 2.3, end: 4 },
  { start: 4.8, end: 6 },
];

test('the sentence on show is the one that began last, also in the silence behind it', () => {
  expect([0, 0.3, 1.9, 2.2, 2.3, 100].map((time) => sentenceAt(time, spans))).toEqual([-1, 0, 0, 0, 1, 2]);
});

test('times are read, and a sentence without them means that nothing is recorded', () => {
  expect(readSpans(['0.3 2', '2.3 4'])).toEqual(spans.slice(0, 2));
  expect(readSpans(['0.3 2', undefined])).toBeUndefined();
  expect(readSpans([])).toBeUndefined();
});

test('a browser voice is given longer times for longer sentences, one after the other', () => {
  const [short, long] = guessSpans(['Yes.', 'x'.repeat(60)]);
  expect(short).toEqual({ start: 0, end: 1 });
  expect(long?.end).toBeCloseTo(1.4 + 4);
});

test('after a jump each plot stands where the talk has last put it', () => {
  const cues = ['a 1;b 2', '', 'a -3.5'].map(readCues);
  expect([...lastPlaces(cues.slice(0, 2))]).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect([...lastPlaces(cues)]).toEqual([
    ['a', -3.5],
    ['b', 2],
  ]);
});

test('sound stops behind the sentence before an open question, once, and not when the reader jumps over it', () => {
  const open = [{ next: 2, open: true }];
  expect(stopBetween(4.1, 4.3, spans, open)).toBe(0);
  expect(stopBetween(4.3, 4.5, spans, open)).toBeUndefined();
  expect(stopBetween(1, 5, spans, open)).toBeUndefined();
  expect(stopBetween(4.1, 4.3, spans, [{ next: 2, open: false }])).toBeUndefined();
});

test('a clock shows minutes and two digits of seconds', () => {
  expect([0, 9.9, 83.4, 600].map(clock)).toEqual(['0:00', '0:09', '1:23', '10:00']);
});
