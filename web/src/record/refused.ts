/** Why something that was to be read in was not: the words are the page's. Nothing has changed then. */
export class Refused extends Error {
  /**
   * `unreadable`: no JSON, or no code. `other`: a text of something else. `damaged`: not as it was written. `newer`: of a
   * version that this page does not know yet.
   */
  readonly why: 'unreadable' | 'other' | 'damaged' | 'newer';
  /** For `newer`: the version it says. */
  readonly version: number | undefined;

  constructor(why: Refused['why'], version?: number) {
    super(why);
    this.why = why;
    this.version = version;
  }
}
