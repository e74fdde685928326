/** The answer key as a script, since a page opened from disk may load nothing else. */

import type { Assets } from '../assets.ts';
import type { Misconception } from '../content/misconceptions.ts';
import { answerKey } from '../exports/answer-key.ts';

export function publishAnswerKey(
  site: Parameters<typeof answerKey>[0],
  misconceptions: readonly Misconception[],
  assets: Assets,
): void {
  const script = `(globalThis.Nonlinear??={}).answerKey=${JSON.stringify(answerKey(site, misconceptions))}\n`;
  assets.publish('answer-key', script, 'answer-key.js', site.language);
}
