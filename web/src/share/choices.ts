/** What can be chosen in the share dialog. */

import type { Asked } from '../embed/parameters.ts';

/** Of the frame, beside its height in the page; in pixels. */
export const HEIGHTS = [400, 640, 900];

export const USUAL_HEIGHT = '640';

/** Below this nothing of use can be seen. */
export const LEAST_HEIGHT = 200;

export type Theme = NonNullable<Asked['theme']>;
export const THEMES: readonly ('reader' | Exclude<Theme, 'auto'>)[] = ['reader', 'light', 'dark', 'contrast'];

export interface Chosen {
  /** Id, or nothing for the whole page. */
  part: string;
  theme: (typeof THEMES)[number];
  height: number;
  locked: boolean;
  /** Nothing can be changed. */
  still: boolean;
  withState: boolean;
  way: string;
}

/** What a reader cannot change where the author wants it so. */
export const STILL = ['parameters', 'functions', 'settings', 'seed'] as const satisfies Asked['lock'];
