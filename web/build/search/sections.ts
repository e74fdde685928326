/** A page's text cut at its headings, without what only eyes or scripts read. */

import type { Html } from '../html.ts';

export interface Section {
  /** Of the heading; empty before the first one. */
  anchor: string;
  heading: string;
  text: string;
}

/** Pictures, formulas, tables of values, and questions, whose answers a search must not give away. */
const silent = ['svg', 'math', 'details', 'quiz-block', 'prediction-block', 'card-deck', 'noscript', 'fieldset', 'nav'];

/** What a box says of itself, which is no part of the text. */
const labels = /<(span|a) class="(?:kind|see)"[\s\S]*?<\/\1>/g;

export function sectionsOf(body: Html): Section[] {
  const html = silent.reduce(without, body.text).replace(labels, ' ');
  const parts = html.split(/<h[23] id="([^"]*)"[^>]*>([\s\S]*?)<\/h[23]>/);
  const sections: Section[] = [{ anchor: '', heading: '', text: textOf(parts[0] ?? '') }];
  for (let at = 1; at < parts.length; at += 3)
    sections.push({ anchor: parts[at] ?? '', heading: textOf(parts[at + 1] ?? ''), text: textOf(parts[at + 2] ?? '') });
  return sections;
}

/** Elements of this name may stand in each other: the innermost go first. */
function without(html: string, tag: string): string {
  const innermost = new RegExp(`<${tag}\\b(?:(?!<${tag}\\b)[\\s\\S])*?</${tag}>`, 'g');
  const less = html.replace(innermost, ' ');
  return less === html ? html : without(less, tag);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader reads, in one line. */
export function textOf(html: string): string {
  return html
    .replace(/<\/?(?:p|li|ul|ol|div|section|h\d|dt|dd|figcaption|blockquote|td|th|tr|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
}
