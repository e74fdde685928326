/**
 * The language that is spoken: its strings, its numbers, its lists. A page speaks one language, which is built into its
 * scripts; the build itself speaks one after the other.
 */

import { builtLanguage } from './built-language.ts';

/** A string with `{holes}`, or one for each form that the language has for the number in the hole `{count}`. */
export type Phrase = string | PluralForms;
export type PluralForms = { [Form in Intl.LDMLPluralRule]?: string } & { other: string };

/** The phrases of a file of strings by their keys. */
export type Phrases = Readonly<Record<string, Phrase>>;

interface Speech {
  /** As Intl knows it. */
  tag: string;
  rightToLeft: boolean;
  /** What stands in place of the English strings, by the file's name. A page's scripts need none: theirs are in place. */
  phrases: ReadonlyMap<string, Phrases>;
  /** Prints counts, with the digits of formulas and plots, which no language changes. */
  counts: Intl.NumberFormat;
}

/** From now on, this language. For the build, which takes one after the other; a page is never asked to change. */
export function speakIn(tag: string, phrases: Speech['phrases'] = new Map()): void {
  const counts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' });
  current = { tag, rightToLeft: runsRightToLeft(tag), phrases, counts };
}

let current: Speech;
speakIn(builtLanguage);

/** What is spoken now. */
export const speech = (): Speech => current;

export function runsRightToLeft(tag: string): boolean {
  return /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/.test(new Intl.Locale(tag).maximize().script ?? '');
}

/** "ReLU, sigmoid and tanh"; with `unit`, parts of one thing: "4 lessons, 30 minutes". */
export function list(items: readonly string[], type: 'conjunction' | 'unit' = 'conjunction'): string {
  return new Intl.ListFormat(current.tag, { type }).format(items);
}
