/** Hosts that mean harm, and lessons that lie. */
import { element, expect, openRaw, said, test, told, until } from '../rig/host.ts';

test('a frame beside the lesson cannot connect to it; the page around both can', async ({ host }) => {
  const thief = `<!doctype html><title>thief</title><script>
    const { port1, port2 } = new MessageChannel();
    window.stolen = [];
    port1.onmessage = ({ data }) => stolen.push(data);
    parent.frames[0].postMessage({ protocol: 'nonlinear', version: 1, type: 'connect' }, '*', [port2]);
    window.tried = true;
  </script>`;
  const page = await openRaw(host, 'embed=1&report=events', { guests: { 'host/thief.html': { html: thief } } });
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'thief.html';
    document.body.append(frame);
  });
  const beside = () => host.page.frames().find((frame) => frame.url().endsWith('thief.html'));
  await until(async () => (await beside()?.evaluate('window.tried')) === true, 'the thief');
  await page.evaluate(() => window.raw.connect());
  await said(page, 'ready');
  expect(await beside()?.evaluate('window.stolen')).toEqual([]);
});

test('with host= only that origin can connect', async ({ host }) => {
  await openRaw(host, 'embed=1&report=events');
  // A greeting to another origin never arrives, so this page does not even hear of the lesson.
  await host.page.evaluate(() => {
    window.raw.hellos = 0;
    const frame = document.getElementById('lesson') as HTMLIFrameElement;
    frame.src = `${frame.src}&host=https://school.example`;
  });
  const lesson = await host.lesson('host=https://school.example');
  const scripts = () => lesson.evaluate('[...Nonlinear.scripts.keys()].join()') as Promise<string>;
  await until(async () => (await scripts().catch(() => '')).includes('/port-'), 'the script of the port');
  await host.page.evaluate(() => window.raw.connect());
  await host.page.evaluate(() => window.raw.send({ type: 'getState', id: 'a' }));
  // Long enough for an answer: the lesson answers another channel meanwhile.
  await lesson.evaluate(() => new Promise((soon) => requestAnimationFrame(() => setTimeout(soon))));
  expect(await host.page.evaluate(() => window.raw.said)).toEqual([]);
  expect(await host.page.evaluate(() => window.raw.hellos)).toBe(0);
});

test('a host that sends nonsense, giants, a flood and a second port is answered by name, and the lesson goes on', async ({
  host,
}) => {
  const page = await openRaw(host, 'embed=1&report=events');
  await page.evaluate(() => window.raw.connect());
  await said(page, 'ready');
  const refused = async (id: string, message: object, why: RegExp) => {
    await page.evaluate((each) => window.raw.send(each), { id, ...message });
    expect((await said(page, 'error', (each) => each.id === id)).message).toMatch(why);
  };
  await refused('a', { type: 'explode' }, /^type was "explode"/);
  await refused('b', { type: 'set', params: { theme: 'x'.repeat(70_000) } }, /^message was "too large"/);
  await page.evaluate(() => {
    const progress = Object.defineProperty({}, '__proto__', { value: '[1,"polluted"]', enumerable: true });
    window.raw.send({ type: 'setState', id: 'c', progress });
  });
  expect((await said(page, 'error', ({ id }) => id === 'c')).message).toContain(
    'key of setState.progress was "__proto__"',
  );
  await page.evaluate(() => window.raw.send({ type: 'setState', id: 'd', progress: { 'some/key': 'no progress' } }));
  expect((await said(page, 'warning', ({ code }) => code === 'state')).message).toContain('state of some/key');

  await page.evaluate(() => {
    for (let at = 0; at < 500; at++) window.raw.send({ type: 'focus', id: `flood-${at}` });
  });
  await said(page, 'warning', ({ code }) => code === 'flood');
  const done = () => page.evaluate(() => window.raw.said.filter(({ id }) => id?.startsWith('flood-')).length);
  expect(await done()).toBeLessThanOrEqual(120);

  // A second port hears nothing, and the first goes on.
  const before = await page.evaluate(() => {
    const first = window.raw.send;
    const { said: all } = window.raw;
    const count = all.length;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => all.push({ type: 'second port' });
    const message = { protocol: 'nonlinear', version: 1, type: 'connect' };
    (document.getElementById('lesson') as HTMLIFrameElement).contentWindow?.postMessage(message, '*', [port2]);
    window.raw.send = first;
    return count;
  });
  await until(async () => {
    await page.evaluate(() => window.raw.send({ type: 'getState', id: 'after' }));
    return page.evaluate((count) => window.raw.said.slice(count).some(({ id }) => id === 'after'), before);
  }, 'an answer on the first port');
  expect(await page.evaluate(() => window.raw.said.some(({ type }) => type === 'second port'))).toBe(false);
  const lesson = await host.lesson('embed=1');
  expect(await lesson.evaluate(() => ({}) as { polluted?: string })).toEqual({});
  expect(await lesson.evaluate(() => window.collectedErrors)).toEqual([]);
});

test('a lesson that lies moves nothing, tells nothing of the learner unasked, and is called by name', async ({
  host,
}) => {
  const liar = `<!doctype html><title>liar</title><script>
    const ours = { protocol: 'nonlinear', version: 1 };
    addEventListener('message', ({ ports: [port] }) => {
      const say = (message) => port.postMessage({ ...ours, ...message });
      say({ type: 'ready', title: 'A lesson', language: 'en', height: 300, report: 'events', parts: [] });
      for (const height of [NaN, Infinity, -5, 1e9, '900']) say({ type: 'resize', height });
      say({ type: 'ready', title: 'x'.repeat(90000), language: 'en', height: 900, report: 'none', parts: [] });
      say({ type: 'answer', lesson: 'x', item: 'y', kind: 'question', right: true, tries: 1, chosen: [0] });
      say({ type: 'score', lesson: 'x', items: 1, done: 2, first: 1, later: 0, share: 7 });
      for (let at = 0; at < 500; at++) say({ type: 'resize', height: 400 });
    });
    parent.postMessage({ ...ours, type: 'hello' }, '*');
  </script>`;
  const body = (site: string) => element(`load="now" src="liar.html" report="score"`)(site);
  const page = await host.open(body, 'another origin', { 'host/liar.html': { html: liar } });
  await told(page, 'nonlinear-warning', ({ code }) => code === 'flood');
  const all = await page.evaluate(() => window.told);
  const of = (type: string) => all.filter((each) => each.type === `nonlinear-${type}`);
  expect(of('answer')).toEqual([]);
  expect(of('score')).toEqual([]);
  expect(of('resize').every(({ detail }) => detail.height === 400)).toBe(true);
  expect(all.length).toBeLessThan(80);
  const warnings = of('warning').map(({ detail }) => detail.message as string);
  expect(warnings.filter((each) => each.startsWith('resize.height was'))).toHaveLength(5);
  expect(warnings.some((each) => each.startsWith('message was "too large"'))).toBe(true);
  expect(warnings.some((each) => each.startsWith('score.share was 7'))).toBe(true);
  expect(await page.locator('nonlinear-lesson').evaluate((each) => each.clientHeight)).toBeLessThan(500);
});
