/** What is right, for whoever scores answers away from their page. */

import { variantOf } from './draw.ts';
import type { Goal } from './scorers.ts';
import type { TypeId } from './types.ts';

interface KeyOf<T extends TypeId> {
  type: T;
  /** Folder of the lesson. */
  lesson: string;
  /** The question in plain words. */
  prompt: string;
  goal: Goal<T>;
  /** Of each option or slip, the id of the misconception behind it. */
  misconceptions: readonly (string | null)[];
  /** Of a question that draws its numbers: for each variant, what is not as above. */
  variants?: readonly { goal?: Partial<Goal<T>>; misconceptions?: readonly (string | null)[] }[];
}

export type QuestionKey = { [T in TypeId]: KeyOf<T> }[TypeId];

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
export function keyOf<K extends QuestionKey>(key: K, seed: number | undefined): K {
  const { variants = [] } = key;
  if (variants.length === 0 || seed === undefined) return key;
  const { goal, misconceptions = key.misconceptions } = variants[variantOf(seed, variants.length)] ?? {};
  return { ...key, goal: { ...key.goal, ...goal }, misconceptions };
}
