/** How far the reader has come: in each lesson, and in the course. */

import { progress } from '../state/progress.ts';

/** How far the reader has come in a lesson, as a share. 1 once its end was seen. */
export function farIn(lesson: string): number {
  if (progress.read(`*read/${lesson}`) === true) return 1;
  const share = progress.read(`*far/${lesson}`);
  return typeof share === 'number' && share > 0 && share < 1 ? share : 0;
}

export function isRead(lesson: string): boolean {
  return farIn(lesson) === 1;
}

/** Keeps the farthest share, in steps of a tenth. Keys begin with a character that no lesson folder begins with. */
export function cameTo(share: number, lesson: string): void {
  const tenths = Math.floor(share * 10) / 10;
  if (tenths <= farIn(lesson)) return;
  if (tenths >= 1) progress.write(`*read/${lesson}`, true);
  else progress.write(`*far/${lesson}`, tenths);
}

/** The lesson that was opened last. */
function lastLesson(): string | undefined {
  const lesson = progress.read('*last');
  return typeof lesson === 'string' ? lesson : undefined;
}

export function opened(lesson: string): void {
  if (lastLesson() !== lesson) progress.write('*last', lesson);
}

/** Where to go on, of lessons in reading order: the one that was opened last, or the next that is not read. */
export function nextOf(lessons: readonly string[]): string | undefined {
  const last = lessons.indexOf(lastLesson() ?? '');
  if (last < 0) return undefined;
  return [...lessons.slice(last), ...lessons.slice(0, last)].find((lesson) => !isRead(lesson));
}
