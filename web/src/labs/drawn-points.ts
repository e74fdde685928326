/**
 * Points that a reader has drawn, as a text for an address: five characters each, two for x, two for y, one for the label.
 * Coordinates are steps of 12/1295 from -6 to 6, in base 36. Pure.
 */

export interface DrawnPoint {
  x: number;
  y: number;
  label: number;
}

export const MOST_DRAWN = 400;
/** Labels run from 0 to one less. */
export const MOST_LABELS = 6;

/** Half of the side of the square that is drawn in. */
const EXTENT = 6;
const STEPS = 36 ** 2 - 1;
const EACH = 5;
/** No points at all; an empty text stands for the points to begin with. */
export const NONE = '-';

export function writeDrawn(points: readonly DrawnPoint[]): string {
  const place = (value: number) => {
    const share = Math.min(1, Math.max(0, (value + EXTENT) / (2 * EXTENT)));
    return Math.round(share * STEPS)
      .toString(36)
      .padStart(2, '0');
  };
  return points.length === 0 ? NONE : points.map(({ x, y, label }) => place(x) + place(y) + label).join('');
}

/** Undefined where the text is none of ours. */
export function readDrawn(text: string): DrawnPoint[] | undefined {
  if (text === NONE || text === '') return [];
  const right = new RegExp(`^(?:[0-9a-z]{4}[0-${MOST_LABELS - 1}])+$`).test(text);
  if (!right || text.length > EACH * MOST_DRAWN) return undefined;
  const place = (from: number) => (Number.parseInt(text.slice(from, from + 2), 36) / STEPS) * 2 * EXTENT - EXTENT;
  return Array.from({ length: text.length / EACH }, (_, index) => ({
    x: place(index * EACH),
    y: place(index * EACH + 2),
    label: Number(text[index * EACH + 4]),
  }));
}
