/** What a kind of question tells of its pool, where `pick` says how many of its steps or pairs are asked at a time. */
export interface Pool<I> {
  of(item: I): { size: number; pick?: number | undefined };
  /** The item with these alone, in their order; slips that speak of others fall away. */
  picked(item: I, chosen: readonly number[]): I;
}
