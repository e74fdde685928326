/** Every talk and chapter, in every engine: it plays, goes where a reader points, marks what is said, and moves the plots. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesktop } from '../rig/desktop.ts';
import { expect, test } from '../rig/everywhere.ts';
import { serve } from '../rig/server.ts';
import { DIST } from '../rig/test.ts';

const PARTS = join(__dirname, '../../../lessons/audio');

/** As it was made: when each sentence begins, in seconds. */
interface Told {
  seconds: number;
  sentences: { start: number }[];
}
const read = (part: string, file: string) => readFileSync(join(PARTS, part, file), 'utf8');
const parts = readdirSync(PARTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    kind: /^kind: (.*)$/m.exec(read(name, 'en.md'))?.[1],
    told: JSON.parse(read(name, 'en.json')) as Told,
  }));

/** What to point at, as indices of sentences that stand on one line each. */
const targets = () => {
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
const time = () => deep<HTMLAudioElement>('audio-lesson audio').currentTime;
const isMarked = (index: number) => deepAll('.said')[index]?.getAttribute('aria-current') === 'true';
/** On a busy machine a short sentence is over before anybody asks. */
const hasReached = (index: number) =>
  deepAll('.said').findIndex((each) => each.getAttribute('aria-current') === 'true') >= index;
const isAt = (plot: string, x: number) => deep<HTMLElement & { x: number }>(`#${plot}`).x === x;

for (const kind of ['talk', 'chapter'])
  test(`each ${kind} plays, goes where a reader points, follows, and moves its plots`, async ({ open, engine }) => {
    const own = parts.filter((part) => part.kind === kind);
    expect(own).toHaveLength(4);
    const site = await serve(DIST);
    const app = await open(site.url);
    for (const { name, told } of own)
      await test.step(name, async () => {
        const begins = (index: number) => told.sentences[index]?.start ?? Number.NaN;
        await app.goto(`en/listen/${name}/index.html`);
        await app.ready('.listen-figures > :last-of-type');
        await app.ready('audio-lesson');
        expect(await app.eval(time), 'before anybody asks').toBe(0);
        // Where there is no loudspeaker, Firefox alone refuses to play what could be heard.
        if (engine === 'firefox')
          await app.eval(() => {
            deep<HTMLAudioElement>('audio-lesson audio').muted = true;
          });

        await app.click('audio-lesson [data-play]');
        await app.wait(() => deep<HTMLAudioElement>('audio-lesson audio').currentTime > 0.4);
        expect(await app.eval(() => deep<HTMLAudioElement>('audio-lesson audio').duration)).toBeCloseTo(
          told.seconds,
          0,
        );
        expect(await app.eval(hasReached, 0)).toBe(true);

        const { farIn, atTheEnd, beforeMove } = await app.eval(targets);
        await app.click(`.said[data-span="${farIn.span}"]`);
        await app.wait(hasReached, farIn.index);
        await app.wait(() => !deep<HTMLAudioElement>('audio-lesson audio').seeking);
        expect(await app.eval(time)).toBeGreaterThan(begins(farIn.index) - 0.05);
        for (const [plot, x] of atTheEnd) await app.wait(isAt, plot, x);

        if (!beforeMove) throw new Error('no sentence on one line stands before one that moves a plot');
        await app.select('audio-lesson [data-speed]', '2');
        await app.click(`.said[data-span="${beforeMove.span}"]`);
        await app.wait(hasReached, beforeMove.index + 1);
        expect(await app.eval(time)).toBeGreaterThanOrEqual(begins(beforeMove.index + 1));
        await app.wait(isAt, beforeMove.move.plot, beforeMove.move.x);

        await app.click('audio-lesson [data-play]');
        await app.wait(() => deep<HTMLAudioElement>('audio-lesson audio').paused);
        expect(await app.errors()).toEqual([]);
      });
    expect(site.strays).toEqual([]);
    site.close();
  });

/** English ones that need no network. Firefox has no others, whatever it says. */
const voices = (engine: string) =>
  (globalThis.speechSynthesis?.getVoices() ?? [])
    .filter(({ lang, localService }) => (localService || engine === 'firefox') && lang.startsWith('en'))
    .map(({ voiceURI }) => voiceURI);

test('a voice of the browser reads where there is one, and is offered nowhere else', async ({ open, engine }) => {
  const site = await serve(DIST);
  const app = await open(site.url);
  await app.goto('en/listen/tanh-a-seesaw/index.html');
  await app.ready('audio-lesson');
  const [voice] = await app.eval(voices, engine);
  expect(await app.count('audio-lesson [data-choice=voice]')).toBe(voice === undefined ? 0 : 1);
  if (voice !== undefined) {
    await app.select('audio-lesson [data-choice=voice] select', voice);
    await app.select('audio-lesson [data-speed]', '2');
    await app.click('audio-lesson [data-play]');
    await app.wait(isMarked, 0);
    await app.wait(isMarked, 1);
    expect(await app.eval(time), 'the recorded voices are silent').toBe(0);
    await app.click('audio-lesson [data-play]');
    await app.wait(() => !speechSynthesis.speaking);
  }
  expect(await app.errors()).toEqual([]);
  site.close();
});

/** Decoders of GStreamer that are passed over, in plugins-good and in libav. */
const NO_MP3 = { GST_PLUGIN_FEATURE_RANK: 'mpg123audiodec:NONE,avdec_mp3:NONE,avdec_mp3float:NONE' };

test('where MP3 cannot be decoded, the page says so, and the text is whole', async ({ open, engine }) => {
  test.skip(engine !== 'webkit', 'the others bring their decoders along');
  const site = await serve(DIST);
  const app = await open(site.url, { variables: NO_MP3 });
  const [part] = parts;
  await app.goto(`en/listen/${part?.name}/index.html`);
  await app.ready('audio-lesson');
  expect(await app.text('audio-lesson .notice')).toContain('This browser cannot play MP3');
  expect(await app.count('audio-lesson [data-play]')).toBe(0);
  expect(await app.eval(() => deepAll('.said').filter((each) => each.checkVisibility()).length)).toBe(
    part?.told.sentences.length,
  );
  expect(await app.errors()).toEqual([]);
  site.close();
});

test('media keys pause, go on, and step through the sections', async ({ open, engine }) => {
  test.skip(engine === 'firefox', 'it takes the keys where something can be heard, and here is no loudspeaker');
  const site = await serve(DIST);
  const desktop = await openDesktop();
  const app = await open(site.url, { desktop });
  await app.goto('en/listen/two-smooth-curves/index.html');
  await app.ready('audio-lesson');
  await app.click('audio-lesson [data-play]');
  // Sooner, a browser may not have told the desktop of it.
  await app.wait(() => deep<HTMLAudioElement>('audio-lesson audio').currentTime > 1);
  const isPaused = (paused: boolean) => deep<HTMLAudioElement>('audio-lesson audio').paused === paused;
  await desktop.press('Pause');
  await app.wait(isPaused, true);
  await desktop.press('PlayPause');
  await app.wait(isPaused, false);
  const isIn = (index: number) =>
    deep<HTMLSelectElement>('audio-lesson [data-choice=section] select').selectedIndex === index;
  await desktop.press('Next');
  await app.wait(isIn, 1);
  await desktop.press('Previous');
  await app.wait(isIn, 0);
  expect(await app.errors()).toEqual([]);
  site.close();
});
