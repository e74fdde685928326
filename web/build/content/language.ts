/** A language that the site speaks. */

import { runsRightToLeft } from '../../src/locales/speech.ts';

export interface Language {
  /** Of its folder and files, as course.yaml has it: "en". */
  id: string;
  /** For the `lang` attribute. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** How Intl writes its numbers and lists. */
  format: string;
}

/** What everything is written in first, and what stands where another language has nothing yet. British spelling, so British lists. */
export const english: Language = { id: 'en', tag: 'en', direction: 'ltr', format: 'en-GB' };

/** Of an element on a page of another language whose text is not translated yet. */
export const englishText = { lang: english.tag, dir: english.direction };

/** `id` is a tag such as "de" or "pt-BR"; undefined where it cannot be one. */
export function languageOf(id: string): Language | undefined {
  if (id === english.id) return english;
  try {
    const { baseName: tag } = new Intl.Locale(id);
    return tag === id ? { id, tag, direction: runsRightToLeft(tag) ? 'rtl' : 'ltr', format: tag } : undefined;
  } catch {
    return undefined;
  }
}

/** "Deutsch": what its readers call it. */
export function nameOf({ tag }: Language): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
