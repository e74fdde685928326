import { describe, expect, test } from 'vitest';
import { readings, scoreNumber } from './score.ts';

describe('what a typed number can mean', () => {
  test.each([
    ['0.25', [0.25]],
    ['0,25', [0.25]],
    ['.25', [0.25]],
    [' −2 ', [-2]],
    ['+3', [3]],
    ['1/4', [0.25]],
    ['-1/2', [-0.5]],
    ['9.5e-7', [9.5e-7]],
    ['9.5·10^-7', [9.5e-7]],
    ['9,5 × 10^−7', [9.5e-7]],
    ['2 410', [2410]],
    ['1.234,5', [1234.5]],
    ['1,234.5', [1234.5]],
    ['1,234,567', [1234567]],
  ])('%s', (text, values) => {
    expect(readings(text)).toEqual(values);
  });

  test('2,410 may be a decimal comma or a thousands separator', () => {
    expect(readings('2,410')).toEqual([2.41, 2410]);
  });

  test.each(['a quarter', '1/0', '1/2/3', '--1', '1..2', '0x10', 'Infinity', '', '%', '1e'])(
    '%j is no number',
    (text) => {
      expect(readings(text)).toEqual([]);
    },
  );
});

describe('scoring', () => {
  const slope = { answer: 0.25, tolerance: 0.005, slips: [0.5, 1] };

  test('right within the tolerance, at its edge included', () => {
    expect(scoreNumber(slope, '0.25')).toEqual({ right: true });
    expect(scoreNumber(slope, '0,255')).toEqual({ right: true });
    expect(scoreNumber(slope, '0.256')).toEqual({ right: false });
  });

  test('0.5 for the slope of the sigmoid at 0 is recognised as its value', () => {
    expect(scoreNumber(slope, '0,5')).toEqual({ right: false, slip: 0 });
    expect(scoreNumber(slope, '1')).toEqual({ right: false, slip: 1 });
  });

  test('either reading of 2,410 may be the right one', () => {
    expect(scoreNumber({ answer: 2410, tolerance: 0, slips: [] }, '2,410').right).toBe(true);
    expect(scoreNumber({ answer: 2.41, tolerance: 0, slips: [] }, '2,410').right).toBe(true);
  });

  test('an exact answer survives binary fractions', () => {
    expect(scoreNumber({ answer: 0.1 + 0.2, tolerance: 0, slips: [] }, '0.3').right).toBe(true);
  });

  test('an answer near a slip that is also near the truth is right', () => {
    expect(scoreNumber({ answer: 1, tolerance: 0.2, slips: [1.1] }, '1.1')).toEqual({ right: true });
  });

  test('nothing and nonsense are problems, not tries', () => {
    expect(scoreNumber(slope, '  ')).toEqual({ right: false, problem: 'empty' });
    expect(scoreNumber(slope, 'small')).toEqual({ right: false, problem: 'not-a-number' });
  });
});
