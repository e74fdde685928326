/** What is right, for whoever scores answers away from their page. */

import { variantOf } from './draw.ts';

interface Keyed {
  /** Folder of the lesson. */
  lesson: string;
  /** The question in plain words. */
  prompt: string;
}

/** Of each option: whether it is right, and the id of the misconception behind it. */
export interface OptionsKey extends Keyed {
  right: readonly boolean[];
  misconceptions: readonly (string | null)[];
}

export interface NumberKey extends Keyed {
  answer: number;
  tolerance: number;
  slips: readonly number[];
  misconceptions: readonly (string | null)[];
}

/** A question that draws its numbers: a key for each variant. */
interface DrawnKey extends Keyed {
  variants: readonly (OptionsKey | NumberKey)[];
}

/** With nothing but words, a kind of question that is scored on its page alone. */
export type QuestionKey = OptionsKey | NumberKey | DrawnKey | Keyed;

export interface AnswerKey {
  /** Changes with any of the questions. */
  edition: string;
  lessons: readonly { slug: string; title: string; unit: string }[];
  /** By "lesson/item". */
  questions: Readonly<Record<string, QuestionKey>>;
  /** What people believe, by id. */
  misconceptions: Readonly<Record<string, string>>;
}

/** The key for the numbers that were drawn; without a seed they are those that the page shows first. */
export function keyOf(key: QuestionKey, seed: number | undefined): QuestionKey {
  if (!('variants' in key)) return key;
  return key.variants[seed === undefined ? 0 : variantOf(seed, key.variants.length)] ?? key;
}
