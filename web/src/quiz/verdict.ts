/** What scoring says about one answer. Pure data: the element decides how it looks, progress keeps it. */
export interface Verdict {
  right: boolean;
  /** What kept the answer from being looked at; then nothing else is set, and it is no try. */
  problem?: 'empty' | 'not-a-number';
  /** For options: which of the chosen ones are right, by index. Says nothing about options that were not chosen. */
  chosen?: { option: number; right: boolean }[];
  /** For options: how many right ones are still missing. */
  missing?: number;
  /** For numbers: index of the recognised slip. */
  slip?: number;
}
