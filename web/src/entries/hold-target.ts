import { readFragment } from '../embed/fragment.ts';
import { shared } from '../state/global.ts';

/** By then a page is awake, or waits for its reader. */
const AT_MOST = 10_000;

/** By these a reader takes over. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Keeps in view what the address leads to, while elements around it wake up and grow, until the reader moves. */
export function holdTarget(page: Document): void {
  let letGo = (): void => {};
  const hold = (target: HTMLElement): void => {
    letGo();
    const observer = new ResizeObserver(() => target.scrollIntoView());
    const timer = setTimeout(() => letGo(), AT_MOST);
    letGo = () => {
      observer.disconnect();
      clearTimeout(timer);
      for (const move of MOVES) removeEventListener(move, letGo);
    };
    for (const move of MOVES) addEventListener(move, letGo, { passive: true });
    observer.observe(page.body);
  };

  // Who comes back or loads anew is taken to where they were, by the browser.
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const first = targetIn(page);
  if (first && (shared().arrival ?? navigation?.type) === 'navigate') hold(first);
  addEventListener('hashchange', () => {
    const target = targetIn(page);
    if (target && Math.abs(target.getBoundingClientRect().top) < innerHeight) hold(target);
  });
}

function targetIn(page: Document): HTMLElement | null {
  return page.getElementById(readFragment(location.hash).text);
}
