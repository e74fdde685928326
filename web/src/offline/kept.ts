/** What the service worker keeps and how pages speak with it: both sides read this file. */

/** A file of the site: its path from the root, what the browser checks its bytes by (SHA-256 as in `integrity`), its size. */
export type KeptFile = readonly [path: string, integrity: string, bytes: number];

/** What the build writes for the worker (build/offline/kept-list.ts). */
export interface KeptList {
  /** All that is kept without being asked for. */
  files: readonly KeptFile[];
  /** Kept where a reader asks for it. */
  sounds: readonly KeptFile[];
}

/** The most that a reader loads for the course without a network, in bytes as servers send them. The build holds it. */
export const MOST_TO_LOAD = 3_000_000;

/** What a page may ask of the worker: to take over as the new version; to clear away old ones; to fetch what is missing; how much there is. */
export type Ask = 'take' | 'tidy' | 'fill' | 'state';

/** The answer to `state`. All answers go through the port that came with the question: those to others are `true` when it is done. */
export interface State {
  files: number;
  bytes: number;
  /** Of these, how many are there. */
  keptFiles: number;
  pages: number;
}

/** Other sites may live beneath the same address, and another copy of the course in the folder next door: so caches bear the scope. */
export const coursePrefix = (scope: string): string => `nonlinear course ${scope} `;
export const soundCache = (scope: string): string => `nonlinear sound ${scope}`;
