/** Whether pictures should stand still: the reader or the device said so. */

const query = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

/** Asked each time, as a reader may choose it while a page is open. */
export function isStill(): boolean {
  return query?.matches === true || document.documentElement.dataset.motion === 'off';
}
