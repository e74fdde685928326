/** Whether pictures should keep still: the device says so, or the address of the page (`?motion=off`). */
export function lessMotion(): boolean {
  return document.documentElement.dataset.motion === 'off' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
