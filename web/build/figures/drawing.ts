/**
 * A lesson's own drawing: an SVG file that becomes a part of the page, so that it has the page's colours, type and contrast.
 * It names what its shapes are by the classes of `styles/drawings.css`, and brings no colours or styles of its own.
 */

import { type Html, html, raw } from '../html.ts';

/** The words that `styles/drawings.css` knows. */
const CLASSES = [
  ...['title', 'start', 'small', 'strong', 'soft', 'symbol', 'index', 'on'],
  ...['box', 'cell', 'shade', 'rule', 'half', 'full'],
  ...['wire', 'line', 'way', 'thick', 'dashed', 'head', 'way-head', 'dot'],
];

const REFUSED: [RegExp, string][] = [
  [/<style\b/, 'the classes of styles/drawings.css'],
  [/ style=/, 'the classes of styles/drawings.css'],
  [/ (?:fill|stroke|color|font-\w+)=/, 'the classes of styles/drawings.css'],
  [/<(?:script|image|foreignObject|a)\b/, 'shapes and text'],
];

/** `name` makes its ids its own on the page. Gives back what is wrong instead, if anything is. */
export function drawing(file: string, name: string, alt: string): Html | string {
  const svg = /<svg\b[\s\S]*<\/svg>/.exec(file)?.[0];
  const viewBox = /<svg\b[^>]* viewBox="([^"]*)"/.exec(svg ?? '')?.[1];
  if (!svg || !viewBox) return 'had no <svg viewBox="…">; allowed: an SVG file';
  for (const [pattern, allowed] of REFUSED) {
    const found = pattern.exec(svg)?.[0].trim();
    if (found) return `had ${found}; allowed: ${allowed}`;
  }
  const used = [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => (names as string).split(/\s+/));
  const unknown = used.find((each) => !CLASSES.includes(each));
  if (unknown !== undefined) return `had the class "${unknown}"; allowed: ${CLASSES.join(', ')}`;
  const shapes = svg
    .replace(/^<svg\b[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\b(id="|url\(#|href="#)/g, `$1${name}-`)
    .replace(/>\s+</g, '>\n<')
    .trim();
  return html`<svg role="img" aria-label="${alt}" viewBox="${viewBox}">\n${raw(shapes)}\n</svg>\n`;
}
