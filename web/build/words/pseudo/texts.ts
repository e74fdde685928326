/** English texts in other letters, with brackets around each, so that a text that is cut off shows. Whatever is no text stays. */

import type { Phrase } from '../../../src/locales/speech.ts';
import { isList, type Shape } from '../../content/overlay.ts';

/** Writes English in other letters. */
export type Letters = (text: string) => string;

const bracketed = (text: string, letters: Letters): string => (/\p{L}/u.test(text) ? `⟦${letters(text)}⟧` : text);

/** A phrase of the frame: its holes stay. */
export function phraseIn(phrase: Phrase, letters: Letters): Phrase {
  if (typeof phrase !== 'string')
    return { ...phrase, ...Object.fromEntries(Object.entries(phrase).map(([form, text]) => [form, words(text)])) };
  return words(phrase);

  function words(text: string): string {
    const pieces = text.split(/(\{\w+\}|\bf′?\((?:x|\{x\})\)|\bx\b)/);
    const said = pieces.map((piece, index) => (index % 2 === 0 ? letters(piece) : piece)).join('');
    return /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) ? `⟦${said}⟧` : said;
  }
}

/** What Markdown means something by, or a reader does not read as words. A term of the glossary is treated apart. */
const signs = [
  /\\?\n[ \t>]*(?:(?:#{1,6}|[-+*]|\d+[.)])[ \t]+)?/, // a new line, with what begins a quotation, a heading or an item
  /\\[\s\S]/,
  /`[^`]*`/,
  /\$[^$]+\$/,
  /\{\{[^{}]*\}\}/,
  /\{[a-z][\w-]*\}/, // a number that is drawn
  /\[\[[^\]]+\]\]/,
  /\]\([^)\s]*\)/,
  /<?https?:\/\/[^\s>)]+>?/,
  /&#?\w+;/,
  /[*_[\]|]+/,
];
const sign = new RegExp(`(${signs.map(({ source }) => source).join('|')})`);

/** Inline Markdown of the lessons. */
export function inlineIn(markdown: string, letters: Letters): string {
  const pieces = `\n${markdown}`.split(sign);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1) return piece.startsWith('[[') ? termIn(piece, letters) : piece;
      const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(piece) ?? [];
      return `${before}${bracketed(text, letters)}${after}`;
    })
    .join('')
    .slice(1);
}

/** `[[slope]]` → `[[⟦šĺóópéé⟧|slope]]`: the word in the text changes, the one that it leads to does not. */
function termIn(term: string, letters: Letters): string {
  const [shown = '', word = shown] = term.slice(2, -2).split(/\\?\|/);
  return `[[${bracketed(shown, letters)}|${word}]]`;
}

/** The texts of a file as a translator would write them: the same shape without all else. */
export function textsIn(english: unknown, shape: Shape, letters: Letters): unknown {
  if (english === undefined) return undefined;
  if (shape === 'phrase') return phraseIn(english as Phrase, letters);
  if (shape === 'text' || shape === 'name') return inlineIn(String(english), letters);
  if (shape === 'words') return (english as string[]).map((word) => inlineIn(word, letters));
  if (isList(shape)) return (english as unknown[]).map((each) => textsIn(each, shape[0], letters));
  const map = english as Record<string, unknown>;
  const keys = 'each' in shape ? Object.keys(map) : Object.keys(shape);
  const shapeOf = (key: string): Shape => ('each' in shape ? shape.each : shape[key]) as Shape;
  const texts = keys.map((key) => [key, textsIn(map[key], shapeOf(key), letters)]);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}
