/** What must hold for every build of the site. All findings are reported together. */

import type { Problems } from '../content/problems.ts';
import { checkBudgets } from './budgets.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkParts } from './parts.ts';
import { checkPolicy } from './policy.ts';

/** Path from the site's root → content. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** `budgets` are those of the course. What is made up for tests may be longer: that is what it is for. */
export async function checkSite(files: Files, problems: Problems, budgets = true): Promise<void> {
  const pages = pagesOf(files);
  checkLinks(files, pages, problems);
  checkPolicy(pages, problems);
  checkParts(pages, problems);
  await checkMarkup(pages, problems);
  if (!budgets) return;
  for (const line of checkBudgets(files, pages, problems)) console.log(line);
}

export function pagesOf(files: Files): Map<string, string> {
  const html = [...files].filter(([path]) => path.endsWith('.html'));
  return new Map(html.map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
}
