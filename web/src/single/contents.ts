/** What the build writes into the one file, and what its script reads there. */

/** Files of the site that are packed together. Their letters stand in the script block of the group's name. */
export interface Group {
  /** How many they were packed into. */
  bytes: number;
  /** Each one's bytes, by its path from the site's root, in the order in which they lie there. */
  files: Record<string, number>;
}

export interface Contents {
  /** Pages are without their frame of head and scripts. */
  groups: Record<string, Group>;
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
