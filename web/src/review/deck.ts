/** The cards of the course, as the build hands them to pages. */

import type { Task } from './task.ts';

/** Ids of cards, in the order of the lessons. */
export interface DeckLesson {
  slug: string;
  title: string;
  cards: readonly string[];
}

export interface DeckUnit {
  id: string;
  /** "Unit 1: …". */
  name: string;
  lessons: readonly DeckLesson[];
}

/** HTML of both sides; of a task with `{x}` where its numbers go. */
export interface CardText {
  front: string;
  back: string;
  task?: Task;
}
