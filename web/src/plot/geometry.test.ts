import { expect, test } from 'vitest';
import { domainOf, flatSpans, lineInFrame, pathData, percent, place, readOff, spans } from './geometry.ts';

const frame = { x: { low: -2, high: 2 }, y: { low: -1, high: 3 } };

/** Samples of max(0, x), written down rather than computed by the code under test. */
const relu = {
  x: [-2, -1, 0, 1, 2],
  value: [0, 0, 0, 1, 2],
  slope: [0, 0, 0, 1, 1],
};

test('the origin of the plane lies in the middle of a symmetric frame and below the top by its share', () => {
  expect(place(frame, 0, 0)).toEqual({ left: 0.5, top: 0.75 });
  expect(percent(0.375)).toBe('37.5%');
});

test('a domain holds zero, skips what is not finite and leaves air', () => {
  expect(domainOf([[2, 4, Number.NaN, Number.POSITIVE_INFINITY]], 0.25)).toEqual({ low: -1, high: 5 });
  expect(domainOf([[0, 0]], 0)).toEqual({ low: 0, high: 1 });
});

test('a path is broken at jumps and gaps, nowhere else', () => {
  expect(pathData(frame, [-2, 0, 2], [-1, 0, 3])).toBe('M0 1000L500 750L1000 0');
  expect(pathData(frame, [-2, 0, 2], [-1, Number.NaN, 3])).toBe('M0 1000M1000 0');
  expect(pathData(frame, relu.x, relu.slope, 0.25).match(/M/g)).toHaveLength(2);
});

test('a straight stretch is drawn by its ends, and a bend where it is', () => {
  const xs = Float32Array.from({ length: 101 }, (_, index) => -2 + index / 25);
  expect(
    pathData(
      frame,
      xs,
      xs.map((x) => x / 2),
    ).match(/[ML]/g),
  ).toHaveLength(2);
  expect(
    pathData(
      frame,
      xs,
      xs.map((x) => Math.max(0, x)),
    ),
  ).toBe('M0 750L500 750L1000 250');
});

test('a curve drawn by fewer corners passes every sample within a fifth of a thousandth of the height', () => {
  const xs = Float32Array.from({ length: 321 }, (_, index) => -2 + index / 80);
  const ys = xs.map((x) => 1 + Math.tanh(2 * x));
  const corners = pathData(frame, xs, ys)
    .slice(1)
    .split('L')
    .map((corner) => corner.split(' ').map(Number) as [number, number]);
  expect(corners.length).toBeLessThan(80);
  for (const [index, x] of xs.entries()) {
    const { left, top } = place(frame, x, ys[index] as number);
    const after = Math.max(
      1,
      corners.findIndex(([corner]) => corner >= left * 1000 - 0.01),
    );
    const [[x1, y1], [x2, y2]] = [corners[after - 1] as [number, number], corners[after] as [number, number]];
    const drawn = y1 + ((y2 - y1) * (left * 1000 - x1)) / (x2 - x1);
    expect(Math.abs(drawn - top * 1000)).toBeLessThan(0.22); // and coordinates are rounded to a hundredth
  }
});

test('reading off is exact on samples, straight between them, and never invents a slope inside a kink', () => {
  expect(readOff(relu, 1)).toEqual({ value: 1, slope: 1 });
  expect(readOff(relu, 1.5)).toEqual({ value: 1.5, slope: 1 });
  expect(readOff(relu, 0)).toEqual({ value: 0, slope: 0 });
  expect(readOff(relu, 0.25)).toEqual({ value: 0.25, slope: 1 });
  expect(readOff(relu, 2)).toEqual({ value: 2, slope: 1 });
});

test('a tangent ends at the edge of the frame', () => {
  expect(lineInFrame(frame, 1, 1, 1)).toEqual({ x1: -1, y1: -1, x2: 2, y2: 2 });
  expect(lineInFrame(frame, 0, 0, 0)).toEqual({ x1: -2, y1: 0, x2: 2, y2: 0 });
  expect(lineInFrame(frame, 0, 5, 0)).toBeNull();
  expect(lineInFrame(frame, 0, Number.NaN, 1)).toBeNull();
});

test('flat spans need two neighbouring samples', () => {
  expect(flatSpans(relu)).toEqual([{ low: -2, high: 0 }]);
  expect(spans([0, 1, 2], (index) => index === 1)).toEqual([]);
});
