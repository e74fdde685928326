/** What the content policy of the pages would block, found before a browser does. */

import type { Problems } from '../content/problems.ts';
import { withoutOutwardLinks } from './outward.ts';

const forbidden: [RegExp, string][] = [
  [/<[a-z][^>]* style="[^"]*"/i, 'a class: style attributes are blocked'],
  [/<style\b/i, 'the one stylesheet: <style> is blocked'],
  [/<script(?![^>]* src=)[^>]*>/i, 'a file: scripts in the page are blocked'],
  [/<[a-z][^>]* on[a-z]+="/i, 'a listener in a script: event attributes are blocked'],
  [
    / (?:href|src|srcset|poster|data)="(?:[a-z]+:)?\/\//i,
    'an address relative to the page: nothing comes from elsewhere',
  ],
];

export function checkPolicy(pages: ReadonlyMap<string, string>, problems: Problems): void {
  for (const [path, whole] of pages) {
    const html = withoutOutwardLinks(whole);
    for (const [pattern, allowed] of forbidden) {
      const found = pattern.exec(html);
      if (!found) continue;
      const line = html.slice(0, found.index).split('\n').length;
      problems.add(
        { file: `dist/site/${path}`, line, column: 1 },
        `${found[0].slice(0, 120)} was there; allowed: ${allowed}`,
      );
    }
    if (!html.includes('http-equiv="Content-Security-Policy"'))
      problems.addFile(`dist/site/${path}`, 'has no content policy; allowed: the one of pages/policy.ts');
  }
}
