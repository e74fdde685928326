/** Talks that are kept on purpose, and those that are not, without a network. */
import { builtFile, copyIs, expect, keptWhole, listOf, test } from './kept.ts';

const { sounds } = listOf(builtFile('sw.js'), builtFile);
const all = sounds.length;
const size = `${(sounds.reduce((sum, [, , bytes]) => sum + bytes, 0) / 1e6).toPrecision(2)} MB`;

const talk = 'en/listen/add-first-then-bend/index.html';
const play = 'audio-lesson [data-play]';
const notice = () => deepAll('audio-lesson .notice')[0]?.textContent ?? '';

test('talks that are kept play and wind without the server, and go when the reader says so', async ({ app, host }) => {
  await app.goto('en/offline/index.html');
  await copyIs(app, 'kept');
  expect(await app.text('[data-kept]')).toContain(`they take ${size}`);
  await app.click('[data-keep-sound]');
  await app.wait(
    (count) => deep('[data-kept]').dataset.kept === `${count}` && deepAll('[data-remove-sound]').length > 0,
    all,
  );
  expect(await app.text('[data-kept]')).toBe(`All talks are on this device. They take ${size}.`);

  host.close();
  await app.goto(talk);
  await app.ready('audio-lesson');
  await app.click(play);
  await app.wait(() => deep<HTMLAudioElement>('audio').currentTime > 0.2);
  await app.eval(() => {
    deep<HTMLAudioElement>('audio').currentTime = 300;
  });
  await app.wait(() => {
    const { currentTime, paused, seeking } = deep<HTMLAudioElement>('audio');
    return !paused && !seeking && currentTime > 300.1 && currentTime < 320;
  });
  await app.click(play);
  const part = await app.eval(async () => {
    const response = await fetch(deep<HTMLAudioElement>('audio').src, { headers: { range: 'bytes=1000-1999' } });
    return [response.status, response.headers.get('content-range'), (await response.arrayBuffer()).byteLength];
  });
  expect(part).toEqual([206, expect.stringMatching(/^bytes 1000-1999\/13\d{5}$/), 1000]);

  await app.goto('en/offline/index.html');
  await app.ready('offline-keeper');
  await app.click('[data-remove-sound]');
  await app.wait(() => deep('[data-kept]').dataset.kept === '0');
  expect(await app.eval(async () => (await caches.keys()).filter((name) => name.includes('sound')))).toEqual([]);
});

test('who stops it half-way keeps what has come, and goes on with the rest', async ({ app, host }) => {
  await app.goto('en/offline/index.html');
  await copyIs(app, 'kept');
  const hold = await app.page.context().newCDPSession(app.page);
  await hold.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: 600_000,
    uploadThroughput: -1,
  });
  await app.click('[data-keep-sound]');
  await app.wait(() => Number(deep('[data-kept]').dataset.kept) >= 1);
  await app.click('[data-cancel]');
  await app.wait(() => deepAll('[data-keep-sound]').length > 0);
  expect(await app.text('[data-kept]')).toMatch(/^\d of \d talks are on this device\. The others take \d/);
  await hold.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const asked = host.asked.length;
  await app.click('[data-keep-sound]');
  await app.wait((count) => deep('[data-kept]').dataset.kept === `${count}`, all);
  expect(host.asked.slice(asked).filter((path) => path.endsWith('.mp3')).length).toBeLessThan(all);
});

test('a talk that is not kept says so without a network, keeps its text and its place, and plays when it is back', async ({
  app,
  context,
}) => {
  await app.goto(talk);
  await keptWhole(app);
  await context.setOffline(true);
  await app.reload();
  await app.ready('audio-lesson');
  await app.wait(() => /not kept on this device/.test(deep('audio-lesson .notice').textContent ?? ''));
  await app.click(play);
  await app.wait(() => deep<HTMLAudioElement>('audio').error !== null);
  expect(await app.eval(notice)).toContain('not kept on this device');
  await expect(app.page.locator('.turn').last()).toBeVisible();
  await context.setOffline(false);
  await app.wait(() => deep('audio-lesson .notice').textContent === '');
  await app.click(play);
  await app.wait(() => deep<HTMLAudioElement>('audio').currentTime > 0.2);
  app.consoleErrors.length = 0; // the browser's own, of the sound
});
