/**
 * Which of several classes a network sees where, as a picture. Each class has its colour and its hatching, and a line parts
 * two of them, so that they are told apart in grey and by every kind of eye; pale where the network is not sure.
 */

import type { Rgb } from './heat-layer.ts';

/** Pixels from one stroke of the hatching to the next. */
const APART = 12;
const STROKE = 2;

/** Whether the hatching of a class has a stroke here. The first has none. */
const hatchings: readonly ((x: number, y: number) => boolean)[] = [
  () => false,
  (x, y) => (x + y) % APART < STROKE,
  (_, y) => y % APART < STROKE,
  (x, y) => (x - y + 16 * APART * APART) % APART < STROKE,
  (x) => x % APART < STROKE,
  (x, y) => x % APART < STROKE + 1 && y % APART < STROKE + 1,
];

export interface ClassCells {
  /** Row by row from the top. */
  winner: ArrayLike<number>;
  /** The winner's probability. */
  sure: ArrayLike<number>;
}

/** RGBA bytes of a square of `side` pixels; `colours` are those of the classes. */
export function classPixels(
  { winner, sure }: ClassCells,
  side: number,
  colours: readonly Rgb[],
  paper: Rgb,
): Uint8ClampedArray<ArrayBuffer> {
  const cells = Math.round(Math.sqrt(winner.length));
  const pixels = new Uint8ClampedArray(side * side * 4);
  const cellOf = Int32Array.from({ length: side }, (_, pixel) => Math.floor((pixel * cells) / side));
  const at = (x: number, y: number): number => winner[(cellOf[y] as number) * cells + (cellOf[x] as number)] as number;
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const label = at(x, y);
      const colour = colours[label % colours.length] as Rgb;
      const frontier = (x + 2 < side && at(x + 2, y) !== label) || (y + 2 < side && at(x, y + 2) !== label);
      const chance = sure[(cellOf[y] as number) * cells + (cellOf[x] as number)] as number;
      const hatched = hatchings[label % hatchings.length]?.(x, y) ?? false;
      const share = frontier ? 1 : 0.12 + 0.3 * chance + (hatched ? 0.25 : 0);
      const first = 4 * (y * side + x);
      for (let channel = 0; channel < 3; channel++) {
        const from = paper[channel] as number;
        pixels[first + channel] = from + ((colour[channel] as number) - from) * share;
      }
      pixels[first + 3] = 255;
    }
  return pixels;
}

/** Pixels along one side: enough for strokes to stay sharp on most screens. */
const SIDE = 400;

export function paintClasses(canvas: HTMLCanvasElement, cells: ClassCells, colours: readonly Rgb[], paper: Rgb): void {
  if (canvas.width !== SIDE) canvas.width = SIDE;
  if (canvas.height !== SIDE) canvas.height = SIDE;
  const pixels = classPixels(cells, SIDE, colours, paper);
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, SIDE, SIDE), 0, 0);
}
