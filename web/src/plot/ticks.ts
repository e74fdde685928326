/** Round numbers for axes and steps. */

/** The smallest of 1, 2 or 5 times a power of ten that is not below `size`. */
export function niceStep(size: number): number {
  if (!(size > 0)) throw new RangeError(`niceStep: size was ${size}; allowed: greater than 0`);
  const power = 10 ** Math.floor(Math.log10(size));
  // Division of decimal powers is not exact: 0.2 / 0.1 must still count as 2.
  const share = size / power - 1e-9;
  return tidy(power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10));
}

/** Tick positions at 1, 2 or 5 times a power of ten, at most `count`, inside [low, high]. */
export function ticks(low: number, high: number, count: number): number[] {
  if (!(high > low)) throw new RangeError(`ticks: high was ${high}; allowed: greater than low (${low})`);
  if (!(count >= 2)) throw new RangeError(`ticks: count was ${count}; allowed: 2 or more`);
  let step = niceStep((high - low) / count);
  let positions = multiples(low, high, step);
  while (positions.length > count) {
    step = niceStep(step * 1.5);
    positions = multiples(low, high, step);
  }
  return positions;
}

/** `value` rounded to a multiple of `step`, without the dust of binary fractions: 0.30000000000000004 is 0.3. */
export function snap(value: number, step: number): number {
  return tidy(Math.round(value / step) * step);
}

function multiples(low: number, high: number, step: number): number[] {
  const slack = 1e-9;
  const first = Math.ceil(low / step - slack);
  const last = Math.floor(high / step + slack);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => tidy((first + index) * step));
}

function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0; // + 0 turns -0 into 0
}
