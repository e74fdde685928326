import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from './announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first is said at once, then at most one in two seconds, and the newest wins', () => {
  const said: string[] = [];
  const announcer = new Announcer((text) => said.push(text));
  announcer.announce('50 %');
  announcer.announce('80 %');
  announcer.announce('90 %');
  expect(said).toEqual(['50 %']);
  vi.advanceTimersByTime(1999);
  expect(said).toEqual(['50 %']);
  vi.advanceTimersByTime(1);
  expect(said).toEqual(['50 %', '90 %']);
});

test('nothing is said after it was stopped', () => {
  const said: string[] = [];
  const announcer = new Announcer((text) => said.push(text));
  announcer.announce('start');
  announcer.announce('later');
  announcer.stop();
  vi.advanceTimersByTime(5000);
  expect(said).toEqual(['start']);
});
