/** Questions that draw their numbers: the same one with others, from a script that comes when somebody asks for it. */

import { otherSeed, variantOf } from '../../quiz/draw.ts';
import { drawnHtml } from '../../quiz/drawn-html.ts';
import { loadScript } from '../../state/assets.ts';
import { shared } from '../../state/global.ts';

/** How many there are; 0 for a question that is always the same. */
export function freshCount(item: HTMLElement): number {
  return Number(item.dataset.fresh ?? 0);
}

/** A seed for other numbers than those on show. */
export function newSeed(item: HTMLElement): number {
  const count = freshCount(item);
  return otherSeed(Math.floor(Math.random() * 2 ** 31), Number(item.dataset.variant ?? 0), count);
}

/** The question that this seed stands for, to take the place of the one that is there. */
export async function freshItem(item: HTMLElement, key: string, seed: number): Promise<HTMLElement> {
  await loadScript('fresh-questions');
  const drawn = shared().freshQuestions?.[key];
  const variant = variantOf(seed, drawn?.variants.length ?? 0);
  const html = drawn && drawnHtml(drawn, variant);
  if (html === undefined) throw new Error(`question was "${key}"; allowed: one of fresh-questions`);
  const template = document.createElement('template');
  template.innerHTML = html;
  const made = template.content.firstElementChild as HTMLElement;
  made.dataset.variant = String(variant);
  made.dataset.drawn = String(seed);
  const mark = item.querySelector('.link-mark');
  if (mark) made.querySelector('legend')?.after(mark);
  return made;
}
