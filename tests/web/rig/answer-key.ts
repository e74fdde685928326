/** What the built site says is right, as the page for teachers loads it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerKey } from '../../../web/src/quiz/answer-key.ts';
import { DIST } from './test.ts';

export function answerKeyOfSite(): AnswerKey {
  const assets = join(DIST, 'assets');
  const [name] = readdirSync(assets).filter((file) => /^answer-key-\w+\.js$/.test(file));
  if (!name) throw new Error(`no answer key was in ${assets}; allowed: a built site`);
  const script = readFileSync(join(assets, name), 'utf8');
  return JSON.parse(script.slice(script.indexOf('answerKey=') + 'answerKey='.length)) as AnswerKey;
}
