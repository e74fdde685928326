/** A picture of 8 by 8 pixels as a few SVG paths, one for each shade of ink. Pure. */

/** Shades from 1 to 4 of 16 tones: eyes cannot tell more apart at this size, and the picture stays small. */
const SHADES = 4;
const MOST_INK = 16;

export function digitPath(pixels: ArrayLike<number>): { shade: number; d: string }[] {
  const paths = new Array<string>(SHADES + 1).fill('');
  for (let index = 0; index < 64; index++) {
    const level = Math.ceil(((pixels[index] ?? 0) / MOST_INK) * SHADES);
    if (level > 0) paths[level] += `M${index % 8} ${index >> 3}h1v1h-1z`;
  }
  return paths.flatMap((d, level) => (d === '' ? [] : [{ shade: level / SHADES, d }]));
}
