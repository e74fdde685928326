/** Where the words come from: the recorded voices, or one of the browser's own. Times are those of the part. */
export interface Sound {
  readonly time: number;
  readonly playing: boolean;
  rate: number;
  play(): void;
  pause(): void;
  seek(time: number): void;
}

/** What a sound tells its player. */
export interface Listener {
  /** The time has moved on, or it has begun or ended. */
  moved(): void;
  /** It has come to its end. */
  ended(): void;
  /** It cannot be played. */
  failed(): void;
}
