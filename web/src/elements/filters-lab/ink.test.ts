import { expect, test } from 'vitest';
import { blank, FULL, inked, inputsOf, SIDE, stroke, toggled } from './ink.ts';

const at = (ink: Uint8Array, row: number, column: number) => ink[row * SIDE + column] as number;

test('the pen fills the cell it is on, touches its neighbours, and reaches no further', () => {
  const ink = inked(blank(), 3.5, 4.5);
  expect(at(ink, 4, 3)).toBe(FULL);
  expect(at(ink, 4, 4)).toBeGreaterThan(0);
  expect(at(ink, 4, 4)).toBeLessThan(FULL);
  expect(at(ink, 4, 5)).toBe(0);
});

test('a quick stroke leaves no gap', () => {
  const ink = stroke(blank(), { x: 0.5, y: 2.5 }, { x: 7.5, y: 2.5 });
  for (let column = 0; column < SIDE; column++) expect(at(ink, 2, column), `column ${column}`).toBe(FULL);
});

test('passing again takes no ink away', () => {
  const once = stroke(blank(), { x: 1, y: 1 }, { x: 6, y: 6 });
  const twice = inked(once, 3.9, 3.2);
  expect(twice.every((ink, index) => ink >= (once[index] as number))).toBe(true);
});

test('by keyboard a cell becomes half, full, empty', () => {
  let ink = blank();
  const seen = [1, 2, 3].map(() => {
    ink = toggled(ink, 2, 5);
    return at(ink, 2, 5);
  });
  expect(seen).toEqual([8, 16, 0]);
});

test('the network takes ink from 0 to 1', () => {
  expect([...inputsOf([0, 8, 16])]).toEqual([0, 0.5, 1]);
});
