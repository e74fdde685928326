/** What a listener does with a part, wherever it comes from. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyApp } from '../rig/any-app.ts';
import { expect } from '../rig/everywhere.ts';

declare global {
  interface Window {
    places?: number[];
  }
}

const PARTS = join(__dirname, '../../../lessons/audio');

/** As it was made: when each sentence begins, in seconds. */
export interface Told {
  seconds: number;
  sentences: { start: number }[];
}
const read = (part: string, file: string) => readFileSync(join(PARTS, part, file), 'utf8');
export const parts = readdirSync(PARTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    kind: /^kind: (.*)$/m.exec(read(name, 'en.md'))?.[1],
    told: JSON.parse(read(name, 'en.json')) as Told,
  }));

/** What to point at, as indices of sentences that stand on one line each. */
export const targets = () => {
  const sentences = deepAll('.said');
  const onOneLine = (index: number) => sentences[index]?.getClientRects().length === 1;
  const cuesOf = (index: number) =>
    (sentences[index]?.dataset.cues ?? '').split(';').flatMap((cue) => {
      const [plot, x] = cue.split(' ');
      return plot ? [{ plot, x: Number(x) }] : [];
    });
  const length = (index: number) => {
    const [start = 0, end = 0] = (sentences[index]?.dataset.span ?? '').split(' ').map(Number);
    return end - start;
  };
  const places = new Map<string, number>();
  // Sentences that are followed, within the turn, by one that moves a plot from where they leave it.
  const beforeMoves = sentences.flatMap((sentence, next) => {
    const move = cuesOf(next).find(({ plot, x }) => places.has(plot) && places.get(plot) !== x);
    for (const { plot, x } of cuesOf(next)) places.set(plot, x);
    const turn = sentences[next - 1]?.parentElement === sentence.parentElement;
    return move && turn && onOneLine(next - 1) ? [{ index: next - 1, move }] : [];
  });
  const last = sentences.findLastIndex((_, index) => onOneLine(index));
  return {
    farIn: { index: last, span: sentences[last]?.dataset.span },
    atTheEnd: [...places],
    beforeMove: beforeMoves
      .map((each) => ({ ...each, span: sentences[each.index]?.dataset.span }))
      .sort((a, b) => length(a.index) - length(b.index))[0],
  };
};
export const time = () => deep<HTMLAudioElement>('audio-lesson audio').currentTime;
/** What a browser says of a sound that does not begin. */
const state = () => {
  const { paused, readyState, networkState, error, currentTime } = deep<HTMLAudioElement>('audio-lesson audio');
  return { begun: currentTime > 0.4, paused, readyState, networkState, error: error?.message };
};
/** On a busy machine a short sentence is over before anybody asks. */
export const hasReached = (index: number) =>
  deepAll('.said').findIndex((each) => each.getAttribute('aria-current') === 'true') >= index;
/** Where a plot has been: on a busy machine it may have left again before anybody asks. */
const writePlaces = (plot: string) => {
  const places: number[] = [];
  window.places = places;
  deep(`#${plot}`).addEventListener('plot-input', (event) => {
    places.push((event as CustomEvent<{ x: number }>).detail.x);
  });
};
export const isAt = (plot: string, x: number) => deep<HTMLElement & { x: number }>(`#${plot}`).x === x;

/** On the page of a part, once its player is awake: it plays, goes where a reader points, marks what is said, and moves its plots. */
export async function hear(app: AnyApp, told: Told): Promise<void> {
  const begins = (index: number) => told.sentences[index]?.start ?? Number.NaN;
  expect(await app.eval(time), 'before anybody asks').toBe(0);
  await app.click('audio-lesson [data-play]');
  await expect.poll(() => app.eval(state), { timeout: 30_000 }).toEqual(expect.objectContaining({ begun: true }));
  expect(await app.eval(() => deep<HTMLAudioElement>('audio-lesson audio').duration)).toBeCloseTo(told.seconds, 0);
  expect(await app.eval(hasReached, 0)).toBe(true);

  const { farIn, atTheEnd, beforeMove } = await app.eval(targets);
  await app.click(`.said[data-span="${farIn.span}"]`);
  await app.wait(hasReached, farIn.index);
  await app.wait(() => !deep<HTMLAudioElement>('audio-lesson audio').seeking);
  expect(await app.eval(time)).toBeGreaterThan(begins(farIn.index) - 0.05);
  for (const [plot, x] of atTheEnd) await app.wait(isAt, plot, x);

  if (!beforeMove) throw new Error('no sentence on one line stands before one that moves a plot');
  const { plot, x } = beforeMove.move;
  await app.eval(writePlaces, plot);
  await app.select('audio-lesson [data-speed]', '2');
  await app.click(`.said[data-span="${beforeMove.span}"]`);
  await app.wait(hasReached, beforeMove.index + 1);
  expect(await app.eval(time)).toBeGreaterThanOrEqual(begins(beforeMove.index + 1));
  await app.wait((there) => window.places?.includes(there), x);

  await app.click('audio-lesson [data-play]');
  await app.wait(() => deep<HTMLAudioElement>('audio-lesson audio').paused);
}
