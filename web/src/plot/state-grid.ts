/** States of units over time as shades: a row for each unit, a column for each step. */

import { type HeatColours, heatPixels } from './heat-layer.ts';

/** `states`: [step][unit], each −1 to 1. Gives back [unit][step] as shares from 0 to 1, which the shades want. */
export function stateShares(states: ArrayLike<number>, units: number): Float32Array {
  const steps = states.length / units;
  return Float32Array.from({ length: states.length }, (_, at) => {
    const [unit, step] = [Math.floor(at / steps), at % steps];
    return ((states[step * units + unit] as number) + 1) / 2;
  });
}

/** The canvas takes a pixel for each state; CSS makes them squares. */
export function paintStates(
  canvas: HTMLCanvasElement,
  states: ArrayLike<number>,
  units: number,
  colours: HeatColours,
): void {
  const steps = states.length / units;
  if (canvas.width !== steps) canvas.width = steps;
  if (canvas.height !== units) canvas.height = units;
  const pixels = heatPixels(stateShares(states, units), colours);
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, steps, units), 0, 0);
}
