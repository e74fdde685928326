import { shared } from '../state/global.ts';

/** What the address of the page hides, for the page and for every shadow root; empty where it hides nothing. */
export function askedSheet(): CSSStyleSheet {
  const all = shared();
  all.askedSheet ??= new CSSStyleSheet();
  return all.askedSheet;
}

/** Controls that the address locks are shown, but not to be changed: after each rendering of the element that has them. */
export function lockIn(root: ParentNode): void {
  const { locked } = shared();
  if (locked) for (const field of root.querySelectorAll<HTMLInputElement>(locked)) field.disabled = true;
}
