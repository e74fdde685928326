import { expect, test } from 'vitest';
import { totalAt } from './plane-frame.ts';
import { sharesOf } from './threshold-panel.ts';
import { verdictsOf } from './verdicts.ts';

test('caught, false alarms and true alarms are shares of three different groups', () => {
  const counts = { truePositives: 6, falseNegatives: 2, falsePositives: 3, trueNegatives: 9 };
  expect(sharesOf({ counts })).toEqual({ accuracy: 0.75, recall: 0.75, alarms: 0.25, precision: 6 / 9 });
});

test('a sample is called malignant above the threshold, and a lower one catches it', () => {
  const labels = new Uint8Array(400).fill(0);
  labels[399] = 1;
  const samples = { names: ['x'], inputs: new Float32Array(400), labels };
  samples.inputs[398] = 2;
  samples.inputs[399] = -1;
  const fit = { total: ([x = 0]: ArrayLike<number> & Iterable<number>) => x } as unknown as Parameters<
    typeof verdictsOf
  >[1];
  const wrong = (threshold: number) => verdictsOf(samples, fit, threshold).map((each) => each.wrong);
  expect(wrong(0.5)).toEqual([true, true]);
  expect(wrong(0.1)).toEqual([true, false]);
  expect(wrong(0.95)).toEqual([false, true]);
  expect(totalAt(0.5)).toBe(0);
});
