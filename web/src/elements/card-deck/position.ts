/** Where a reader is in a deck: at which card, and whether it is turned. Pure: the element only shows it. */
export interface Position {
  /** From 0. */
  card: number;
  turned: boolean;
  /** Of all cards. */
  count: number;
  /** What the next step does: show the answer, go on, or begin again. */
  onward: 'show' | 'next' | 'first';
  /** A step on. */
  after(): Position;
  /** The question of the card before; there is none before the first. */
  before(): Position;
}

export function position(count: number, card = 0, turned = false): Position {
  const last = card >= count - 1;
  const here: Position = {
    card,
    turned,
    count,
    onward: turned ? (last ? 'first' : 'next') : 'show',
    after: () => (turned ? position(count, last ? 0 : card + 1) : position(count, card, true)),
    before: () => (card === 0 ? here : position(count, card - 1)),
  };
  return here;
}
