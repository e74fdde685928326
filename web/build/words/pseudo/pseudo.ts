/**
 * Languages that are made up, for tests: every text goes the way of a translation, so that what does not go it shows. They are
 * never languages of the course.
 */

import { stringify } from 'yaml';
import { Coverage } from '../../content/coverage.ts';
import type { Language } from '../../content/language.ts';
import type { Translation } from '../../content/translation.ts';
import { lessonIn, pictureIn } from './documents.ts';
import { accented, fromRightToLeft } from './letters.ts';
import { type Letters, textsIn } from './texts.ts';

/** Pages give themselves out as the pseudo-languages of Unicode's CLDR. Numbers and lists are those of a real language. */
const made: { language: Language; letters: Letters }[] = [
  { language: { id: 'xx-long', tag: 'en-XA', direction: 'ltr', format: 'de' }, letters: accented },
  { language: { id: 'xx-rtl', tag: 'ar-XB', direction: 'rtl', format: 'ar' }, letters: fromRightToLeft },
];

/** Undefined where no language of this name is made up. */
export function madeUp(id: string): Translation | undefined {
  const found = made.find(({ language }) => language.id === id);
  if (!found) return undefined;
  const { language, letters } = found;
  return {
    language,
    coverage: new Coverage(),
    texts: (file, english, shape) => ({
      file,
      text: stringify(textsIn(english, shape, letters), { lineWidth: 0, aliasDuplicateObjects: false }),
    }),
    document: (file, { text }) => ({
      file,
      text: file.endsWith('.svg') ? pictureIn(text, letters) : lessonIn(text, letters),
    }),
  };
}
