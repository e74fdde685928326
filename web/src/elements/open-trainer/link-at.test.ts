import { describe, expect, test } from 'vitest';
import { linkAt } from './link-at.ts';

// Two inputs, two units, one output: columns at 50, 150 and 250 of 300; two in a column stand at 175 and 225 of 400.
const columns = [2, 2, 1];
const size = { width: 300, height: 400 };

describe('the weight under a pointer', () => {
  test('is that of the line it lies on', () => {
    expect(linkAt(columns, size, 75, 175)).toEqual({ layer: 0, unit: 0, input: 0 });
    expect(linkAt(columns, size, 75, 187)).toEqual({ layer: 0, unit: 1, input: 0 });
    expect(linkAt(columns, size, 125, 187)).toEqual({ layer: 0, unit: 0, input: 1 });
    expect(linkAt(columns, size, 200, 187)).toEqual({ layer: 1, unit: 0, input: 0 });
  });

  test('is the nearest where lines lie close', () => {
    expect(linkAt(columns, size, 60, 177)).toEqual({ layer: 0, unit: 0, input: 0 });
    expect(linkAt(columns, size, 60, 179)).toEqual({ layer: 0, unit: 1, input: 0 });
  });

  test('is none far from all lines, nor before the inputs and behind the outputs', () => {
    expect(linkAt(columns, size, 100, 150)).toBeUndefined();
    expect(linkAt(columns, size, 20, 175)).toBeUndefined();
    expect(linkAt(columns, size, 280, 200)).toBeUndefined();
  });

  test('is none of a unit that is not drawn', () => {
    expect(linkAt([1, 20, 1], size, 149, 399)).toBeUndefined();
  });
});
