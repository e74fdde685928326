/** The words that the build adds to the text of lessons: of boxes, figures, recipes. */

import en from './en.lesson.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tLesson = speaker('lesson', en);
