/** What a lesson posts to the window around it: greetings and heights, in the words of many hosts, and nothing of its learner. */
import { answerInEveryWay } from '../rig/every-way.ts';
import { expect, openRaw, said, test, until, wakeQuestions } from '../rig/host.ts';

/** Every form that may be posted where anybody can listen. */
const allowed = [
  /^\{"protocol":"nonlinear","version":1,"type":"hello"\}$/,
  /^\{"context":"h5p","action":"hello"\}$/,
  /^"\{\\"subject\\":\\"lti.frameResize\\",\\"height\\":\d+\}"$/,
  /^"\{\\"context\\":\\"iframe.resize\\",\\"height\\":\d+,\\"src\\":\\"http:[^?]*\?embed=1&report=events\\"\}"$/,
  /^\{"type":"plugin.resize","payload":\{"height":\d+\}\}$/,
];

for (const connected of [true, false])
  test(`a whole quiz, ${connected ? 'with' : 'without'} a port: nothing but heights is posted to the window`, async ({
    host,
  }) => {
    const page = await openRaw(host, 'embed=1&report=events');
    if (connected) {
      await page.evaluate(() => window.raw.connect());
      await said(page, 'ready');
    }
    const lesson = await host.lesson('embed=1');
    await wakeQuestions(lesson);
    expect(await lesson.evaluate(`(${answerInEveryWay})(true)`)).toEqual([]);
    if (connected) expect(await said(page, 'score', ({ done, items }) => done === items)).toMatchObject({ share: 1 });
    const heard = await page.evaluate(() => window.heard.map(({ data }) => JSON.stringify(data)));
    expect(heard.filter((text) => !allowed.some((form) => form.test(text)))).toEqual([]);
    expect(heard.some((text) => text.includes('lti.frameResize')) || connected).toBe(true);
  });

/** What each host does with a message, in its own way. */
const listeners = {
  canvas: `const said = JSON.parse(data); if (said.subject === 'lti.frameResize') grow(said.height);`,
  edx: `if (data.type === 'plugin.resize') grow(data.payload.height);`,
  embedly: `const said = JSON.parse(data);
    if (said.context === 'iframe.resize' && document.querySelector('iframe[src="' + said.src + '"]')) grow(said.height);`,
  wordpress: `if (data.message === 'height' && data.secret === 'Abc123') grow(Math.min(1000, Math.max(200, data.value)));`,
  h5p: `if (data.context !== 'h5p') return;
    if (data.action === 'hello') source.postMessage({ context: 'h5p', action: 'hello' }, '*');
    if (data.action === 'resize') grow(data.scrollHeight);`,
};

test('a plain frame grows and shrinks in hosts that listen in their own words', async ({ host }) => {
  const more = `<script>
    window.grown = {};
    ${Object.entries(listeners)
      .map(
        ([name, code]) => `addEventListener('message', ({ data, source }) => {
      const grow = (height) => { grown.${name} = height; };
      try { ${code} } catch {}
    });`,
      )
      .join('\n')}
  </script>`;
  const page = await openRaw(host, 'embed=1#?secret=Abc123', { more });
  const grown = () => page.evaluate('window.grown') as Promise<Record<string, number>>;
  await until(async () => Object.keys(await grown()).length === 5, 'five heights');
  const lesson = await host.lesson('embed=1');
  const own = () => lesson.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const tall = await own();
  await until(async () => (await grown()).canvas === (await own()), 'the height of the lesson');
  expect(tall).toBeGreaterThan(2000);
  expect((await grown()).wordpress).toBe(1000);
  // A frame as tall as the lesson says makes it no taller, and it shrinks with what it shows.
  await page.evaluate((height) => document.getElementById('lesson')?.setAttribute('height', `${height}`), tall);
  await lesson.evaluate(() => document.querySelector('.lesson')?.remove());
  await until(async () => (await grown()).h5p === (await own()), 'the smaller height');
  expect(await own()).toBeLessThan(tall / 2);
  const { canvas, edx, embedly, h5p } = await grown();
  expect(new Set([canvas, edx, embedly, h5p]).size).toBe(1);
});

test('with resize=off nothing but the greeting is posted', async ({ host }) => {
  const page = await openRaw(host, 'embed=1&resize=off');
  await page.evaluate(() => window.raw.connect());
  await said(page, 'ready');
  const heard = await page.evaluate(() => window.heard.map(({ data }) => JSON.stringify(data)));
  expect(heard).toEqual(['{"protocol":"nonlinear","version":1,"type":"hello"}']);
});
