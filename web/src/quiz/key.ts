/**
 * What each `<type>/key.ts` has: `goalOf`, what is right as plain data, taken from an item by the build, and `score`, an answer
 * held against it by the code of its page. Whoever scores away from the page (`scorers.ts`) needs nothing else.
 */

import type { Attempt } from './attempt.ts';
import type { Verdict } from './verdict.ts';

export type Answer = Attempt['answer'];

/** Of an answer that no page has written for this question: it is never right. */
export const UNFIT: Verdict = { right: false, problem: 'empty' };
