import { expect, test } from 'vitest';
import { calendar } from './calendar.ts';
import { dayAfter, dayBegin } from './day.ts';

const NOW = dayBegin(1_900_000_000);
const words = (count: number): string => `${count} cards; ${'ü'.repeat(60)}, due`;

const file = calendar(
  NOW,
  [
    { day: dayAfter(NOW), count: 3 },
    { day: dayAfter(NOW, 9), count: 1 },
  ],
  words,
);
const unfolded = file.replace(/\r\n /g, '').split('\r\n');

test('each day that has cards is an entry on its date, which a newer file can replace', () => {
  const dates = [1, 9].map((days) => {
    const date = new Date(dayAfter(NOW, days) * 1000);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('');
  });
  expect(unfolded.filter((line) => line.startsWith('DTSTART'))).toEqual(
    dates.map((date) => `DTSTART;VALUE=DATE:${date}`),
  );
  expect(unfolded.filter((line) => line.startsWith('UID'))).toEqual(
    dates.map((date) => `UID:review-${date}@nonlinear`),
  );
});

test('commas and semicolons of the words are no signs of the format, and no line is over 75 bytes', () => {
  expect(unfolded).toContain(`SUMMARY:${words(3).replace(';', '\\;').replace(',', '\\,')}`);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
