import { expect, test } from 'vitest';
import type { Snapshot } from '../../training/protocol.ts';
import { FLAT_EPOCHS, LOW_LOSS, RestRule } from './rest.ts';

const at = (epoch: number, trainLoss: number, trainAccuracy = 0.5): Snapshot =>
  ({ epoch, trainLoss, trainAccuracy }) as Snapshot;

test('a run rests once every point is right with hardly a loss, and goes on when it is told to', () => {
  const rule = new RestRule(true, at(0, 0.7));
  expect(rule.reason(at(10, LOW_LOSS / 2, 0.99))).toBeUndefined();
  expect(rule.reason(at(11, LOW_LOSS / 2, 1))).toBe('low');
  const again = new RestRule(true, at(11, LOW_LOSS / 2, 1));
  expect(again.reason(at(12, LOW_LOSS / 3, 1))).toBeUndefined();
});

test('a run rests where its loss has long ceased to fall, counted from the last fall or the last start', () => {
  const rule = new RestRule(true, at(0, 0.7));
  expect(rule.reason(at(FLAT_EPOCHS - 1, 0.6999))).toBeUndefined();
  expect(rule.reason(at(FLAT_EPOCHS, 0.6))).toBeUndefined();
  expect(rule.reason(at(2 * FLAT_EPOCHS - 1, 0.65))).toBeUndefined();
  expect(rule.reason(at(2 * FLAT_EPOCHS, 0.65))).toBe('flat');
  const again = new RestRule(true, at(2 * FLAT_EPOCHS, 0.65));
  expect(again.reason(at(2 * FLAT_EPOCHS + 1, 0.65))).toBeUndefined();
});

test('numbers have no loss that is low in itself', () => {
  expect(new RestRule(false, at(0, 0.7)).reason(at(1, LOW_LOSS / 2, 1))).toBeUndefined();
});
