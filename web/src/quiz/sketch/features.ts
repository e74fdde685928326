/** What one looks at in a curve: its highest and lowest place, its ends, its middle, its width, and whether it is even. */

export interface Features {
  top: number;
  bottom: number;
  /** The third lowest height: a hand that shakes dips for a place or two. */
  low: number;
  /** From the lowest to the highest height. */
  range: number;
  left: number;
  right: number;
  /** Where it is highest, as a place; of a flat top, its middle. */
  peak: number;
  /** True where the highest place lies between two ends that are clearly lower. */
  bump: boolean;
  /** Where it passes half its height: the first and the last such place. */
  rises: number;
  falls: number;
  /** Where it is first clearly above its lowest height. */
  leaves: number;
  /** Mean difference between the two sides of the peak. */
  uneven: number;
  /** Peaks with a valley between them of at least a quarter of the range. */
  peaks: number;
}

/** Places at each end that make up a tail. */
const TAIL = 3;

export function featuresOf(heights: readonly number[]): Features {
  const top = Math.max(...heights);
  const bottom = Math.min(...heights);
  const range = top - bottom;
  const left = mean(heights.slice(0, TAIL));
  const right = mean(heights.slice(-TAIL));
  const high = heights.flatMap((height, place) => (height >= top - 0.12 * range ? [place] : []));
  const peak = range === 0 ? (heights.length - 1) / 2 : mean(high);
  const half = bottom + range / 2;
  const above = heights.flatMap((height, place) => (height >= half ? [place] : []));
  const clear = bottom + 0.15 * range;
  return {
    top,
    bottom,
    low: [...heights].sort((a, b) => a - b)[2] ?? bottom,
    range,
    left,
    right,
    peak,
    bump: range > 0 && Math.max(left, right) < top - 0.35 * range,
    rises: crossing(heights, (above[0] ?? 0) - 1, half),
    falls: crossing(heights, above.at(-1) ?? 0, half),
    leaves: crossing(heights, heights.findIndex((height) => height > clear) - 1, clear),
    uneven: unevenness(heights, peak),
    peaks: countPeaks(heights, range),
  };
}

/** Mean distance of two curves. */
export function distance(a: readonly number[], b: readonly number[]): number {
  return mean(a.map((height, place) => Math.abs(height - (b[place] ?? 0))));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}

/** Where between this place and the next one the height is met. */
function crossing(heights: readonly number[], place: number, height: number): number {
  const [from, to] = [heights[place], heights[place + 1]];
  if (from === undefined) return 0;
  if (to === undefined || to === from) return place;
  return place + (height - from) / (to - from);
}

function unevenness(heights: readonly number[], centre: number): number {
  const last = heights.length - 1;
  const reach = Math.floor(Math.min(centre, last - centre));
  const at = (place: number) => {
    const below = Math.min(last, Math.max(0, Math.floor(place)));
    const part = place - below;
    return (heights[below] ?? 0) * (1 - part) + (heights[Math.min(last, below + 1)] ?? 0) * part;
  };
  return mean(Array.from({ length: reach }, (_, step) => Math.abs(at(centre + step + 1) - at(centre - step - 1))));
}

function countPeaks(heights: readonly number[], range: number): number {
  const deep = 0.25 * range;
  let peaks = 0;
  let low = heights[0] ?? 0;
  let high = low;
  let rising = false;
  for (const height of heights) {
    if (rising) {
      if (height > high) high = height;
      else if (height < high - deep) {
        peaks++;
        rising = false;
        low = height;
      }
    } else if (height < low) low = height;
    else if (height > low + deep) {
      rising = true;
      high = height;
    }
  }
  return peaks;
}
