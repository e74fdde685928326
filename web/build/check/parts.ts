/** What can stand alone in other people's pages has an id, by which they ask for it (src/embed/parts.ts). */

import type { Problems } from '../content/problems.ts';

const part =
  /<(?:activation-plot|activation-comparison|audio-lesson|card-deck|prediction-block|[a-z]+-[a-z]+(?=[^>]* data-lab\b))[^>]*>/g;

export function checkParts(pages: ReadonlyMap<string, string>, problems: Problems): void {
  for (const [path, html] of pages) {
    for (const [tag] of html.matchAll(part))
      if (!/ id="/.test(tag))
        problems.addFile(`dist/site/${path}`, `${tag.slice(0, 120)} had no id; allowed: one that stays`);
  }
}
