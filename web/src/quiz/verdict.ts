/** What scoring says about one answer. Pure data: the element decides how it looks, progress keeps it. */
export interface Verdict {
  right: boolean;
  /** What kept the answer from being looked at; then nothing else is set, and it is no try. */
  problem?: 'empty' | 'not-a-number';
  /** For options: which of the chosen ones are right, by index. Says nothing about options that were not chosen. */
  chosen?: { option: number; right: boolean }[];
  /** For options: how many right ones are still missing. */
  missing?: number;
  /** Index of the recognised slip. */
  slip?: number;
  /** Of several parts: indices of all recognised slips. */
  slips?: readonly number[];
  /** Which parts of the answer are right, in the order in which they stand: steps, pairs. */
  parts?: boolean[];
  /** What the field itself says of a wrong answer, in the reader's language; of a refused one, what it lacks. */
  note?: string;
}
