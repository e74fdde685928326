import { expect, test } from 'vitest';
import type { Snapshot } from '../../training/protocol.ts';
import { FLAT_EPOCHS, FLAT_SECONDS, LONG_STEPS, LOW_LOSS, RestRule } from './rest.ts';

const at = (epoch: number, trainLoss: number, trainAccuracy = 0.5): Snapshot =>
  ({ step: 10 * epoch, epoch, trainLoss, trainAccuracy }) as Snapshot;

test('a run rests once every point is right with hardly a loss, and goes on when it is told to', () => {
  const rule = new RestRule(true, at(0, 0.7), 0);
  expect(rule.reason(at(10, LOW_LOSS / 2, 0.99), 1)).toBeUndefined();
  expect(rule.reason(at(11, LOW_LOSS / 2, 1), 1)).toBe('low');
  const again = new RestRule(true, at(11, LOW_LOSS / 2, 1), 9);
  expect(again.reason(at(12, LOW_LOSS / 3, 1), 10)).toBeUndefined();
});

test('a run rests where its loss has long ceased to fall, counted from the last fall or the last start', () => {
  const rule = new RestRule(true, at(0, 0.7), 0);
  const late = 10 * FLAT_SECONDS;
  expect(rule.reason(at(FLAT_EPOCHS - 1, 0.6999), late)).toBeUndefined();
  expect(rule.reason(at(FLAT_EPOCHS, 0.6), late)).toBeUndefined();
  expect(rule.reason(at(2 * FLAT_EPOCHS - 1, 0.65), 2 * late)).toBeUndefined();
  expect(rule.reason(at(2 * FLAT_EPOCHS, 0.65), 2 * late)).toBe('flat');
  const again = new RestRule(true, at(2 * FLAT_EPOCHS, 0.65), 2 * late);
  expect(again.reason(at(2 * FLAT_EPOCHS + 1, 0.65), 3 * late)).toBeUndefined();
});

test('however fast a device is, a plateau gets its seconds', () => {
  const rule = new RestRule(true, at(0, 0.7), 0);
  expect(rule.reason(at(100 * FLAT_EPOCHS, 0.7), FLAT_SECONDS - 0.1)).toBeUndefined();
  expect(rule.reason(at(101 * FLAT_EPOCHS, 0.7), FLAT_SECONDS)).toBe('flat');
});

test('numbers have no loss that is low in itself', () => {
  expect(new RestRule(false, at(0, 0.7), 0).reason(at(1, LOW_LOSS / 2, 1), 1)).toBeUndefined();
});

test('after very many steps, counted from the last start, it asks whether to go on', () => {
  const begin = LONG_STEPS / 20;
  const rule = new RestRule(true, at(begin, 0.7), 0);
  expect(rule.reason(at(begin + LONG_STEPS / 10 - 1, 0.1), 1)).toBeUndefined();
  expect(rule.reason(at(begin + LONG_STEPS / 10, 0.05), 1)).toBe('long');
});
