import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../training/protocol.ts';
import { readSettings } from './settings.ts';
import { endingOf, lossText, milestone, statusSentence } from './status.ts';

const snapshot = (changes: Partial<Snapshot>): Snapshot => ({
  step: 400,
  epoch: 10,
  trainLoss: Math.LN2,
  trainAccuracy: 0.75,
  testLoss: 0.2,
  testAccuracy: 0.953,
  layers: [],
  learningRate: 0.1,
  diverged: false,
  divergence: undefined,
  stopped: '',
  ...changes,
});
const settings = (data: string, rate = '0.1') => readSettings((name) => ({ data, rate })[name] ?? null);

describe('numbers', () => {
  test('a small loss is not shown as 0.000', () => {
    expect(lossText(Math.LN2)).toBe('0.693');
    expect(lossText(0.00012)).toBe('0.00012');
    expect(lossText(Number.NaN)).toBe('not a number');
  });
});

describe('sentences', () => {
  test('corners are counted, not given in percent', () => {
    expect(statusSentence(settings('xor_corners'), snapshot({}), undefined)).toBe(
      'Step 400: 3 of 4 corners right, loss 0.693.',
    );
  });

  test('a straight map that ends at ln 2 hears what that number is', () => {
    expect(statusSentence(settings('xor_corners'), snapshot({}), 'limit')).toContain('ln 2');
    expect(statusSentence(settings('xor_corners'), snapshot({ trainLoss: 0.35 }), 'limit')).not.toContain('ln 2');
  });

  test('a run that broke says what was too large and what to do', () => {
    const said = statusSentence(settings('circle', '10'), snapshot({ diverged: true }), 'diverged');
    expect(said).toContain('learning rate 10 was too large');
    expect(said).toContain('Reset');
  });

  test('digits count only if they were new to the network', () => {
    expect(statusSentence(settings('digits'), snapshot({ trainAccuracy: 1 }), 'limit')).toContain('95.3');
  });
});

describe('milestones', () => {
  test('each mark is said once, when it is crossed', () => {
    expect(milestone('digits', 0.94, snapshot({}))).toContain('95.3');
    expect(milestone('digits', 0.951, snapshot({}))).toBeUndefined();
  });

  test('nothing is said before the first step', () => {
    expect(milestone('xor_corners', 0, snapshot({ step: 0 }))).toBeUndefined();
  });
});

describe('endings', () => {
  test('solved once everything is right and the loss is low, or at the limit with everything right', () => {
    expect(endingOf(0.02, 2000, snapshot({ trainAccuracy: 1, trainLoss: 0.01 }))).toBe('solved');
    expect(endingOf(0.02, 2000, snapshot({ trainAccuracy: 1, trainLoss: 0.1 }))).toBeUndefined();
    expect(endingOf(0.02, 400, snapshot({ trainAccuracy: 1, trainLoss: 0.1 }))).toBe('solved');
  });

  test('digits run to their limit; a broken run ends at once', () => {
    expect(endingOf(0, 2000, snapshot({ trainAccuracy: 1, trainLoss: 0 }))).toBeUndefined();
    expect(endingOf(0, 400, snapshot({ trainAccuracy: 1 }))).toBe('limit');
    expect(endingOf(0, 2000, snapshot({ diverged: true }))).toBe('diverged');
  });
});
