/** Languages by their names. */

import { languageOf } from '../content/language.ts';
import { fromDisk, inEnglish, type Translation } from '../content/translation.ts';
import { madeUp } from './pseudo/pseudo.ts';

/** Throws where there is no such language: those of course.yaml were checked with it, others come from the command line. */
export function translationOf(id: string): Translation {
  if (id === inEnglish.language.id) return inEnglish;
  const pseudo = madeUp(id);
  if (pseudo) return pseudo;
  const language = languageOf(id);
  if (!language) throw new Error(`language was "${id}"; allowed: a tag such as de or pt-BR, xx-long, xx-rtl`);
  return fromDisk(language);
}
