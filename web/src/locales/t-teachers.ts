/** The words of pages for teachers. */

import en from './en.teachers.json' with { type: 'json' };
import { speaker } from './fill.ts';

export type TeachersKey = keyof typeof en;

export const tTeachers = speaker('teachers', en);
