/** A talk: text first, then sound that marks it, moves plots, and stops at questions. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from '../rig/app.ts';
import { DIST, expect, test } from '../rig/test.ts';

const page = 'en/listen/add-first-then-bend/index.html';
const play = 'audio-lesson [data-play]';

const open = async (app: App, url = page): Promise<void> => {
  await app.goto(url);
  await app.ready('audio-lesson');
};
const marked = () => deepAll('.said[aria-current]').map((each) => each.textContent);
const playing = () => {
  const audio = deep<HTMLAudioElement>('audio-lesson audio');
  return !audio.paused && audio.currentTime > 0;
};
/** As a reader would, who has read down to it. */
const hear = async (app: App, words: string): Promise<void> => {
  await app.page.locator('.said', { hasText: words }).first().click();
};

test('a sentence that is clicked is heard, marked and captioned, and the plot goes where it asks', async ({ app }) => {
  await open(app);
  await app.ready('activation-plot');
  await hear(app, 'Below zero, say zero.');
  await hear(app, 'Above zero, hand on what you got.');
  await hear(app, 'We call it ReLU.');
  await app.wait(playing);
  expect(await app.eval(marked)).toEqual(['We call it ReLU.']);
  expect(await app.text('audio-lesson .caption')).toBe('Teacher We call it ReLU.');
  await app.wait(() => deep<HTMLElement & { x: number }>('activation-plot').x === 3);
  await app.click(play);
  await app.wait(() => deep<HTMLAudioElement>('audio-lesson audio').paused);
});

test('nothing plays by itself, and what was heard is found again after a while', async ({ app }) => {
  await open(app);
  expect(await app.eval(playing)).toBe(false);
  expect(await app.eval(marked)).toEqual([]);
  await hear(app, 'So here is what a unit does.');
  await app.wait(playing);
  await app.click(play);
  await app.reload();
  await app.ready('audio-lesson');
  expect(await app.text(play)).toMatch(/^Go on at \d:\d\d$/);
  await app.click(play);
  await app.wait(playing);
  expect(await app.eval(marked)).toEqual(['So here is what a unit does.']);
});

test('the sound stops at a question and goes on after the guess', async ({ app }) => {
  await open(app);
  await app.select('audio-lesson [data-speed]', '2');
  await hear(app, 'More layers, more power.');
  await app.wait(() => deep('audio-lesson .notice').textContent?.includes('question'));
  expect(await app.eval(playing)).toBe(false);
  await app.ready('audio-lesson prediction-block');
  await app.click('prediction-block [data-skip]');
  await app.wait(playing);
  await app.wait(() =>
    deepAll('.said[aria-current]').some((each) => each.textContent?.startsWith('Picture a photocopier')),
  );
});

test('by keyboard: one stop for the whole text, arrows choose, Enter hears, space stops', async ({ app }) => {
  await open(app);
  expect(await app.count('.said[tabindex]')).toBe(1);
  await app.focus('.said[tabindex]');
  await app.press('ArrowDown', 'ArrowDown', 'Enter');
  await app.wait(playing);
  expect(await app.eval(marked)).toEqual(['Before I tell you how, guess.']);
  await app.press(' ');
  await app.wait(() => deep<HTMLAudioElement>('audio-lesson audio').paused);
  const before = await app.eval(() => deep<HTMLAudioElement>('audio-lesson audio').currentTime);
  await app.press('ArrowRight');
  await app.wait((from) => deep<HTMLAudioElement>('audio-lesson audio').currentTime > from + 9, before);
});

/** Where the plot has been, as it was drawn. */
const places = (app: App) => app.eval(() => window.places ?? []);

for (const motion of ['on', 'off'] as const)
  test(`motion ${motion}: the point ${motion === 'on' ? 'slides' : 'jumps'} to where the talk is`, async ({ app }) => {
    await open(app);
    await app.ready('activation-plot');
    await app.eval((motion) => {
      const places: number[] = [];
      Object.assign(window, { places });
      document.documentElement.dataset.motion = motion;
      addEventListener('plot-input', (event) => places.push((event as CustomEvent<{ x: number }>).detail.x));
    }, motion);
    await hear(app, 'We call it ReLU.');
    await app.wait(() => deep<HTMLElement & { x: number }>('activation-plot').x === 3);
    await app.wait(() => window.places?.at(-1) === 3);
    const between = (await places(app)).filter((x) => x !== 0 && x !== 3);
    expect(between.length > 0).toBe(motion === 'on');
  });

test('a plot whose reader has typed into it says nothing when the talk moves it', async ({ app }) => {
  await open(app);
  await app.ready('activation-plot');
  await app.fill('activation-plot input.x', '1');
  await app.press('Enter');
  const said = () => deep('activation-plot [role=status]').textContent;
  await app.wait(() => deep('activation-plot [role=status]').textContent?.includes('1'));
  const before = await app.eval(said);
  await hear(app, 'We call it ReLU.');
  await app.wait(() => {
    const plot = deep<HTMLElement & { x: number }>('activation-plot');
    return plot.x === 3 && deep('activation-plot .readout').dataset.exact === 'true';
  });
  expect(await app.eval(said)).toBe(before);
});

test('the talk goes on without taking the focus along, and arrows go on from where it is', async ({ app }) => {
  await open(app);
  await app.focus('.said[tabindex]');
  await app.press('Enter');
  const marks = () => deepAll('.said').findIndex((each) => each.hasAttribute('aria-current'));
  await app.wait(() => deepAll('.said').findIndex((each) => each.hasAttribute('aria-current')) > 0);
  const focused = () => deepAll('.said').findIndex((each) => each.matches(':focus'));
  expect(await app.eval(focused)).toBe(0);
  await app.press(' ');
  const at = await app.eval(marks);
  await app.press('ArrowDown');
  expect(await app.eval(focused)).toBe(at + 1);
  expect(await app.count('.said[tabindex], .said[role]')).toBe(1);
});

test('the slider says its place now and then while it is held, and at once when it is moved', async ({ app }) => {
  await open(app);
  await app.click(play);
  await app.wait(playing);
  await app.focus('audio-lesson .seek input');
  const said = () => deep('audio-lesson .seek input').getAttribute('aria-valuetext');
  const first = await app.eval(said);
  const place = () => Number(deep<HTMLInputElement>('audio-lesson .seek input').value);
  const stood = await app.eval(place);
  await app.wait(() => /^0:0[3-9]/.test(deep('audio-lesson .clock').textContent ?? ''));
  expect(await app.eval(said)).toBe(first);
  expect(await app.eval(place), 'Orca reads out its value, too').toBe(stood);
  await app.press('ArrowRight');
  expect(await app.eval(place), 'a step from where the sound is').toBeGreaterThan(3);
  await app.press('PageUp');
  await app.wait((before) => deep('audio-lesson .seek input').getAttribute('aria-valuetext') !== before, first);
  await app.click(play);
});

test('the player by its names', async ({ app }) => {
  await open(app);
  await expect(app.page.locator('audio-lesson')).toMatchAriaSnapshot(`
    - region "Player":
      - button "Listen"
      - button "−10 seconds, back"
      - button "+10 seconds, forward"
      - combobox "Speed":
        - option "0.75 ×"
        - option "1 ×" [selected]
      - slider "Place in the talk"
      - status
    - combobox "Section"
    - checkbox "Stop at questions" [checked]
    - paragraph: /arrows up and down choose, Enter plays/
  `);
});

test('at its end it can be heard again, and nothing asks to go on', async ({ app }) => {
  await open(app);
  await app.click(play);
  await app.wait(playing);
  await app.eval(() => {
    const audio = deep<HTMLAudioElement>('audio-lesson audio');
    audio.currentTime = audio.duration - 0.3;
  });
  await app.wait(() => deep('audio-lesson [data-play]').textContent === 'Listen');
  await app.click(play);
  await app.wait(() => deepAll('.said')[0]?.getAttribute('aria-current') === 'true');
  await app.click(play);
});

test('where the sound does not come, a sentence says so and the text is whole', async ({ app }) => {
  await app.page.route('**/*.mp3', (route) =>
    route.fulfill({ status: 200, contentType: 'audio/mpeg', body: 'no sound' }),
  );
  await open(app);
  await app.click(play);
  await app.wait(() => deep('audio-lesson .notice').textContent?.includes('cannot be played'));
  await expect(app.page.locator('.turn').last()).toBeVisible();
  expect(await app.errors()).toHaveLength(1); // the browser's own, of the sound
  await app.eval(() => {
    window.collectedErrors = [];
  });
});

test('opened from disk, it plays, too', async ({ app }) => {
  app.collectFromConsole();
  await open(app, pathToFileURL(join(DIST, page)).href);
  await hear(app, 'That is the total.');
  await app.wait(playing);
  expect(await app.eval(marked)).toEqual(['That is the total.']);
  expect(app.consoleErrors).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the text is there to its end, with the player of the browser and files to keep', async ({ app }) => {
    await app.goto(page);
    await expect(app.page.locator('.turn').last()).toBeVisible();
    await expect(app.page.locator('audio-lesson audio')).toBeVisible();
    await expect(app.page.locator('audio-lesson a[download]')).toHaveCount(3);
    await expect(app.page.locator('.prediction-answer').first()).toBeVisible();
  });
});
