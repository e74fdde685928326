/** A small square of numbers below and above 0 as shades between two colours: filters and their maps. */

import type { HeatColours } from './heat-layer.ts';

/** RGBA bytes, row by row. `reach` is the size that takes the full colour; 0 is the colour in the middle. */
export function signedPixels(
  values: ArrayLike<number>,
  reach: number,
  { a, middle, b }: HeatColours,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(values.length * 4);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const share = reach > 0 ? Math.min(1, Math.abs(value) / reach) : 0;
    const end = value < 0 ? a : b;
    for (let channel = 0; channel < 3; channel++) {
      const from = middle[channel] as number;
      pixels[4 * i + channel] = from + ((end[channel] as number) - from) * share;
    }
    pixels[4 * i + 3] = 255;
  }
  return pixels;
}

/** Paints a square; the canvas takes its resolution and CSS stretches it. */
export function paintSigned(
  canvas: HTMLCanvasElement,
  values: ArrayLike<number>,
  reach: number,
  colours: HeatColours,
): void {
  const side = Math.round(Math.sqrt(values.length));
  if (canvas.width !== side) canvas.width = side;
  if (canvas.height !== side) canvas.height = side;
  canvas.getContext('2d')?.putImageData(new ImageData(signedPixels(values, reach, colours), side, side), 0, 0);
}

/** The largest size among some numbers. */
export function reachOf(values: ArrayLike<number>): number {
  let reach = 0;
  for (let i = 0; i < values.length; i++) reach = Math.max(reach, Math.abs(values[i] as number));
  return reach;
}
