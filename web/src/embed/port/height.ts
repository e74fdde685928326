/** How tall the page is, told whenever it changes. */

import { LIMITS, RATES } from '../api/messages.ts';
import { atMost } from '../api/pace.ts';

/** Of the body, not of the document: a document is never lower than its frame, so a frame that grew would never shrink. */
export function heightOf(body: HTMLElement): number {
  const height = Math.ceil(body.getBoundingClientRect().height);
  return Math.min(Math.max(height, LIMITS.lowest), LIMITS.highest);
}

export function watchHeight(body: HTMLElement, tell: (height: number) => void): void {
  let told = 0;
  const look = atMost(RATES.resize, () => {
    const height = heightOf(body);
    if (height === told) return;
    told = height;
    tell(height);
  });
  // At once: WordPress clips a frame away until it hears a height, and what is clipped away is not drawn, so nothing observes it.
  look();
  new ResizeObserver(look).observe(body);
}
