import type { CSSResult } from 'lit';

/** Gives the page the styles of an element without a shadow root. Once, however many of them there are. */
export function adopt({ styleSheet }: CSSResult): void {
  if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet)) document.adoptedStyleSheets.push(styleSheet);
}
