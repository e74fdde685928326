// @ts-check

/**
 * How far apart two readings of the clock are at least, in milliseconds. Browsers coarsen it, each in its own way: 0.005 to 1.
 * @param {() => number} now
 */
export function clockTick(now = () => performance.now()) {
  let smallest = Number.POSITIVE_INFINITY;
  for (let seen = 0; seen < 5; seen++) {
    const before = now();
    let after = now();
    while (after === before) after = now();
    smallest = Math.min(smallest, after - before);
  }
  return smallest;
}
