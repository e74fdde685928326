/** What the build writes into the one file, and what its script reads there. */

/** Where a file of the site lies: its group, and from where to where in the group's bytes. */
type Place = [group: string, from: number, to: number];

export interface Contents {
  /** How many bytes each group was packed into. Their letters stand in the script block of its name. */
  groups: Record<string, number>;
  /** By path from the site's root. Pages without their frame of head and scripts. */
  files: Record<string, Place>;
  /** The script before the first paint, by path. */
  theme: string;
  /** What the pages of a language run, and name → path of everything their scripts may load. By the language of the page. */
  languages: Record<string, { site: string; names: Record<string, string> }>;
  /** Said where sound would be; absent where the file has it. */
  silent?: string;
}

/** Id of the block of a group, or of the contents. */
export const blockOf = (name: string): string => `nonlinear-${name}`;
export const CONTENTS = blockOf('contents');

/** The call that a written page ends with; the policy of the file knows it. */
export const ARRIVE = 'Nonlinear.arrive()';

/** Attribute of a block of sound: the path of its file. */
export const SOUND = 'data-sound';
