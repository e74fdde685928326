/** `figures/till.<lang>.svg` beside `figures/till.svg`, for pictures with words in them. */

import { readFileSync } from 'node:fs';
import { readSource } from './source.ts';
import type { Translation } from './translation.ts';

export function pictureIn({ language, coverage, document }: Translation, path: string): Uint8Array | string {
  if (!coverage || !path.endsWith('.svg')) return readFileSync(path);
  const english = readSource(path);
  if (!/<(text|title|desc)\b/.test(english.text)) return english.text;
  const own = document(path.replace(/svg$/, `${language.id}.svg`), english);
  coverage.count('pictures', own !== undefined, english.file.replace(/svg$/, `${language.id}.svg`));
  return (own ?? english).text;
}
