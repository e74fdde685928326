/** Registers an element once, even if its script comes in twice (two copies of a component on one page). */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
