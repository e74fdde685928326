/** Runs at once, and then at most so often in a second; what is asked in between runs once, at the end of the wait. */
export function atMost(perSecond: number, run: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (waiting !== undefined) return;
    const rest = last + 1000 / perSecond - performance.now();
    const now = () => {
      waiting = undefined;
      last = performance.now();
      run();
    };
    if (rest <= 0) now();
    else waiting = setTimeout(now, rest);
  };
}

/** Says whether one more is within so many in a second. `over` is called with the first one that is not. */
export function withinLimit(perSecond: number, over?: () => void): () => boolean {
  let began = Number.NEGATIVE_INFINITY;
  let count = 0;
  return () => {
    const now = performance.now();
    if (now - began >= 1000) [began, count] = [now, 0];
    if (++count === perSecond + 1) over?.();
    return count <= perSecond;
  };
}
