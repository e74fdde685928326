/**
 * How a guess is made, whatever its kind. `prediction-block` has the fields of options; each other kind brings an element of
 * its own, whose `guessField` is of this shape. A guess is kept as one whole number from 1 on: an option, a place on a
 * scale, a packed sketch.
 */
export interface GuessField {
  /** The largest number that a guess may be. */
  readonly most: number;
  /** What is said where nothing is chosen yet. */
  readonly problem: string;
  focus(): void;
  /** Undefined where there is no guess yet, or none that can be. */
  read(): number | undefined;
  /** Guess and truth together, and no more to be changed; null is no guess. */
  show(option: number | null): void;
  /** As it was at first, with nothing of the truth in the document. */
  clear(): void;
  isRight(option: number): boolean;
  /** A guess in words. */
  said(option: number): Node[];
  /** A guess as a reader would type it; options are told by their number. */
  typed?(option: number): string;
  /** Who listens hears of every change by the reader, and when they lock it in from the keyboard. */
  listen(changed: () => void, lock: () => void): void;
}

export interface GuessElement extends HTMLElement {
  /** Once all that it needs is here. */
  guessField(): Promise<GuessField>;
}
