/** `?lang=`: the same page in another language, where there is one. */

import { address, warn } from './address.ts';
import { writeQuery } from './query.ts';

/** Languages of this page, with their addresses; its own has none. */
export function languages(): Map<string, string | undefined> {
  const links = document.querySelectorAll<HTMLLinkElement>('head > link[rel=alternate][hreflang]');
  const others = [...links].map(({ hreflang, href }) => [hreflang, href] as const);
  return new Map<string, string | undefined>([[document.documentElement.lang, undefined], ...others]);
}

/** Leaves for the page in the language that its address asks for. Before the first paint, so that no other one is seen. */
export function goToLanguage(): void {
  const { lang, ...rest } = address().asked;
  if (!lang) return;
  const all = languages();
  const same = (form: (tag: string) => string) => [...all.keys()].find((tag) => form(tag) === form(lang));
  // "de-AT" is served by "de", and "pt" by "pt-BR".
  const tag = same((each) => each.toLowerCase()) ?? same((each) => each.toLowerCase().replace(/-.*/, ''));
  if (tag === undefined) {
    warn({ problem: 'value', name: 'lang', given: lang });
    return;
  }
  const there = all.get(tag);
  if (there !== undefined) location.replace(`${there}${writeQuery(rest)}${location.hash}`);
}
