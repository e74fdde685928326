/** The files that the page for teachers offers. */

import type { TeachersKey } from '../../src/locales/t-teachers.ts';
import { ankiText } from './anki.ts';
import type { Bank } from './bank.ts';
import { giftText } from './gift.ts';
import { moodleXml } from './moodle.ts';

export interface ExportFile {
  name: string;
  /** Key of what it is called; with ".holds", of what is in it. */
  words: Extract<TeachersKey, `file.${string}`>;
  text: string;
  holds: 'questions' | 'cards';
}

/** One entry for each format. */
export function exportFiles(bank: Bank, course: string): ExportFile[] {
  const stem = course.toLowerCase();
  return [
    { name: `${stem}-questions.xml`, words: 'file.moodle', text: moodleXml(bank, course), holds: 'questions' },
    { name: `${stem}-questions.gift`, words: 'file.gift', text: giftText(bank, course), holds: 'questions' },
    { name: `${stem}-cards.txt`, words: 'file.anki', text: ankiText(bank, course), holds: 'cards' },
  ];
}
