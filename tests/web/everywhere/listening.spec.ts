/** Every talk and chapter, in every engine: it plays, goes where a reader points, marks what is said, and moves the plots. */

import { openDesktop } from '../rig/desktop.ts';
import { expect, test } from '../rig/everywhere.ts';
import { lesson } from '../rig/pages.ts';
import { serve } from '../rig/server.ts';
import { DIST } from '../rig/test.ts';
import { hasReached, hear, isAt, parts, targets, time } from './hearing.ts';

for (const kind of ['talk', 'chapter'])
  test(`each ${kind} plays, goes where a reader points, follows, and moves its plots`, async ({ open }) => {
    const own = parts.filter((part) => part.kind === kind);
    expect(own).toHaveLength(4);
    const site = await serve(DIST);
    const app = await open(site.url, { desktop: await openDesktop() });
    for (const { name, told } of own)
      await test.step(name, async () => {
        await app.goto(`en/listen/${name}/index.html`);
        await app.ready('.listen-figures > :last-of-type');
        await app.ready('audio-lesson');
        await hear(app, told);
        expect(await app.errors()).toEqual([]);
      });
    expect(site.strays).toEqual([]);
    site.close();
  });

test('in a lesson, a talk moves the plot of the same curve, scrolls nobody away, and leaves alone what is held', async ({
  open,
}) => {
  const site = await serve(DIST);
  const app = await open(site.url, { desktop: await openDesktop() });
  await app.goto(lesson('03-relu'));
  const plot = 'value-and-slope';
  await app.ready(`#${plot}`);
  await app.click('.listen-box > summary');
  await app.ready('audio-lesson');
  await app.click('audio-lesson details > summary');
  const { farIn, atTheEnd, beforeMove } = await app.eval(targets);
  const [[, lastX]] = atTheEnd as [[string, number]];
  if (!beforeMove) throw new Error('no sentence on one line stands before one that moves a plot');
  const begins = Number(beforeMove.span?.split(' ')[1]);

  await app.click(`.said[data-span="${farIn.span}"]`);
  const place = await app.eval(() => scrollY);
  await app.wait(isAt, plot, lastX);
  expect(await app.eval(() => scrollY)).toBe(place);

  const sound = (does: 'play' | 'pause') =>
    app.eval((what) => void deep<HTMLAudioElement>('audio-lesson audio')[what](), does);
  await app.click(`.said[data-span="${beforeMove.span}"]`);
  await sound('pause');
  await app.type(`#${plot} input.x`, '1.5');
  await app.press('Enter');
  await app.wait(isAt, plot, 1.5);
  await sound('play');
  await app.wait((then) => deep<HTMLAudioElement>('audio-lesson audio').currentTime > then, begins + 2);
  expect(await app.eval(isAt, plot, 1.5)).toBe(true);
  expect(await app.eval(hasReached, beforeMove.index + 1)).toBe(true);

  await app.click(`.said[data-span="${farIn.span}"]`);
  await app.wait(isAt, plot, lastX);
  expect(await app.errors()).toEqual([]);
  site.close();
});

/** English ones that need no network, once the page offers a choice just where there are any. Firefox has no others, whatever it says. */
const offeredVoices = (engine: string) => {
  const own = (globalThis.speechSynthesis?.getVoices() ?? [])
    .filter(({ lang, localService }) => (localService || engine === 'firefox') && lang.startsWith('en'))
    .map(({ voiceURI }) => voiceURI);
  const choices = deepAll('audio-lesson [data-choice=voice]').length;
  return choices === Math.min(own.length, 1) && own;
};

const isMarked = (index: number) => deepAll('.said')[index]?.getAttribute('aria-current') === 'true';

test('a voice of the browser reads where there is one, and is offered nowhere else', async ({ open, engine }) => {
  const site = await serve(DIST);
  const app = await open(site.url, { desktop: await openDesktop({ speech: true }) });
  await app.goto('en/listen/tanh-a-seesaw/index.html');
  await app.ready('audio-lesson');
  // Its voices are those of the desktop, which it asks late.
  if (engine === 'firefox') await app.wait(() => speechSynthesis.getVoices().length > 0);
  const [voice] = (await app.wait(offeredVoices, engine)) || [];
  if (voice !== undefined) {
    await app.select('audio-lesson [data-choice=voice] select', voice);
    await app.select('audio-lesson [data-speed]', '2');
    await app.click('audio-lesson [data-play]');
    await app.wait(isMarked, 0);
    // Where a system has no synthesiser, it says the same long sentence of its own, half a minute, whatever it is given.
    await expect.poll(() => app.eval(isMarked, 1), { timeout: 100_000 }).toBe(true);
    expect(await app.eval(time), 'the recorded voices are silent').toBe(0);
    await app.click('audio-lesson [data-play]');
    await app.wait(() => !speechSynthesis.speaking);
  }
  expect(await app.errors()).toEqual([]);
  site.close();
});

const shownSentences = () => deepAll('.said').filter((each) => each.checkVisibility()).length;

test('where the sound does not come, the page says so, the text is whole, and a guess still opens', async ({
  open,
}) => {
  const site = await serve(DIST);
  const app = await open(site.url, { desktop: await openDesktop() });
  const part = parts.find(({ kind }) => kind === 'talk');
  await app.goto(`en/listen/${part?.name}/index.html`);
  await app.ready('audio-lesson');
  const sound = await app.eval(() => deep<HTMLAudioElement>('audio-lesson audio').src);
  site.instead.set(sound.slice(site.url.length), null);
  await app.click('audio-lesson [data-play]');
  await app.wait(() => deep('audio-lesson .notice').textContent?.includes('cannot be played here'));
  await app.ready('audio-lesson prediction-block');
  await app.click('audio-lesson prediction-block [data-skip]');
  expect(await app.eval(shownSentences)).toBe(part?.told.sentences.length);
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
  expect(await app.eval(shownSentences)).toBe(part?.told.sentences.length);
  expect(await app.errors()).toEqual([]);
  site.close();
});

test('media keys pause, go on, and step through the sections', async ({ open }) => {
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
