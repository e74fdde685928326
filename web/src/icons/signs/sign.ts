/** What a small sign on a button is: drawn in a square of `box` units; a name in words stands with every one of them. */

export interface Sign {
  box: number;
  /** As the `d` of a path. */
  path: string;
  /** A filled shape; otherwise a line of this width with round ends. */
  line?: number;
}
