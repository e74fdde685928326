/** What an address gives to the parts of a page before they wake up: seeds, the state behind "#", and whether they do. */

import { address, warn } from './address.ts';
import { readFragment } from './fragment.ts';
import type { Asked } from './parameters.ts';
import { giveState, isState, readState } from './state.ts';

export function beginAsAsked(page: Document): void {
  const { asked } = address();
  letSleep(page, asked);
  if (asked.seed !== undefined) plantSeed(page, String(asked.seed));
  const { text } = readFragment(location.hash);
  if (!isState(text)) return;
  address().state = readState(text, page, warn);
  giveState(address().state, page);
}

/** Without sound, players stay the texts that they are; a page that is to be started, or all at once, is not woken bit by bit. */
function letSleep(page: Document, { sound, load }: Asked): void {
  const quiet = load === 'click' || load === 'now' ? ':not(:defined)' : sound === 'off' ? 'audio-lesson' : '';
  if (quiet) for (const element of page.querySelectorAll<HTMLElement>(quiet)) element.dataset.asleep = '';
}

/** Labs read `seed`; questions that draw their numbers, and checks, `data-seed`. */
function plantSeed(page: Document, seed: string): void {
  for (const lab of page.querySelectorAll('main [seed]')) lab.setAttribute('seed', seed);
  for (const drawn of page.querySelectorAll('main :is([data-fresh], drawn-check)'))
    drawn.setAttribute('data-seed', seed);
}
