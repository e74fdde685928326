/** What authors of pages and their readers do with `<nonlinear-lesson>`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { element, expect, QUIZ, test, told, until } from '../rig/host.ts';
import { DIST } from '../rig/test.ts';

const api = () => JSON.parse(readFileSync(join(DIST, 'embed/api.json'), 'utf8')).element;
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

test('nothing is loaded before a reader asks; then the keyboard is in the lesson, and its frame has its name', async ({
  host,
}) => {
  const asked: string[] = [];
  host.page.on('request', (request) => asked.push(request.url()));
  const page = await host.open(element('lesson="06-check-yourself"', '<a href="#">Test what you know</a>'));
  const button = page.getByRole('button', { name: /^Load .*Test what you know.* From .*127\.0\.0\.1/ });
  await button.waitFor();
  expect(asked.filter((url) => url.startsWith(host.site))).toEqual([`${host.site}embed/nonlinear-lesson.js`]);
  await host.page.evaluate(AXE);
  const found = await page.evaluate(() =>
    window.axe.run(document, {}).then(({ violations }) => violations.map(({ id }) => id)),
  );
  expect(found).toEqual([]);

  await host.page.keyboard.press('Tab');
  await host.page.keyboard.press('Enter');
  await told(page, 'nonlinear-ready');
  const inside = () =>
    page.evaluate(() => document.querySelector('nonlinear-lesson')?.shadowRoot?.activeElement?.localName);
  expect(await inside()).toBe('iframe');
  expect(await page.locator('nonlinear-lesson iframe').getAttribute('title')).toBe('Check yourself');
  await host.page.evaluate(AXE);
  const later = await page.evaluate(() =>
    window.axe.run(document, { iframes: false } as object).then(({ violations }) => violations.map(({ id }) => id)),
  );
  expect(later).toEqual([]);
});

test('attributes, properties, methods, events and parts are those of the documentation, and no others', async ({
  host,
}) => {
  const page = await host.open(element('load="now" lesson="06-check-yourself" poster="../none.png"'));
  await told(page, 'nonlinear-ready');
  const { attributes, methods, events, parts } = api();
  const seen = await page.evaluate(() => {
    const lesson = document.querySelector('nonlinear-lesson') as HTMLElement;
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(lesson));
    const observed = (lesson.constructor as unknown as { observedAttributes: string[] }).observedAttributes;
    const reflected = observed.filter((name) => {
      (lesson as unknown as Record<string, string>)[name] = 'x-1';
      return lesson.getAttribute(name) === 'x-1';
    });
    const inner = [...(lesson.shadowRoot?.querySelectorAll('[part]') ?? [])].map((each) => each.getAttribute('part'));
    return { own, observed, reflected, inner };
  });
  const native = ['lang', 'part'];
  const lifecycle = ['constructor', 'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback'];
  expect(seen.observed.sort()).toEqual(Object.keys(attributes).sort());
  expect(seen.reflected.sort()).toEqual(Object.keys(attributes).sort());
  const documented = [...Object.keys(attributes).filter((name) => !native.includes(name)), ...Object.keys(methods)];
  expect(seen.own.filter((name) => !lifecycle.includes(name)).sort()).toEqual(documented.sort());
  expect([...new Set(seen.inner)].sort()).toEqual(Object.keys(parts).sort());
  const script = readFileSync(join(DIST, 'embed/nonlinear-lesson.js'), 'utf8');
  // A page that does not say its encoding reads it all the same.
  expect(script).toMatch(/^[\x20-\x7e\n]*$/);
  const names = [...script.matchAll(/\b(\w+):\{(?:needs:`\w+`,)?fields:/g)].map(([, type]) => `nonlinear-${type}`);
  expect(names.filter((name) => !/-(hello|done)$/.test(name)).sort()).toEqual(Object.keys(events).sort());
});

test('methods: a state goes out and comes back, the look changes, a reset begins anew', async ({ host }) => {
  const page = await host.open(element('load="now" lesson="06-check-yourself" report="events"'));
  await told(page, 'nonlinear-ready');
  const attempt = '[1700000000000,{"answer":[0],"first":[0],"tries":1,"right":true,"revealed":false,"hints":0}]';
  const key = '06-check-yourself/ten-straight-layers';
  const call = (name: string, value?: unknown) =>
    page.evaluate(
      ([method, given]) =>
        (document.querySelector('nonlinear-lesson') as unknown as Record<string, (given: unknown) => Promise<unknown>>)[
          method as string
        ]?.(given),
      [name, value],
    ) as Promise<{ progress?: Record<string, string>; fragment?: string } | undefined>;
  await call('setState', { progress: { [key]: attempt }, fragment: 's1:abc' });
  expect(await call('getState')).toMatchObject({ progress: { [key]: attempt }, fragment: 's1:abc' });
  const lesson = await host.lesson(QUIZ);
  await page.evaluate(() => document.querySelector('nonlinear-lesson')?.setAttribute('theme', 'dark'));
  await lesson.locator('html[data-theme=dark]').waitFor();
  await call('set', { theme: 'light' });
  await lesson.locator('html[data-theme=light]').waitFor();
  await call('set', { colour: 'red' });
  expect((await told(page, 'nonlinear-warning')).message).toBe('parameter was "colour"; allowed: theme');

  await call('reset');
  await until(
    async () => (await page.evaluate(() => window.told)).filter(({ type }) => type === 'nonlinear-ready').length === 2,
    'ready again',
  );
  const { progress = {}, fragment } = (await call('getState')) ?? {};
  expect(progress[key] === undefined || JSON.parse(progress[key]).length === 1, 'forgotten').toBe(true);
  expect(fragment).toBe('');
});

test('several on a page; one that changes while it loads, is taken out and put back shows what it says last', async ({
  host,
}) => {
  const page = await host.open(element('load="now" lesson="03-relu"'));
  await page.evaluate(() => {
    const first = document.createElement('nonlinear-lesson');
    first.setAttribute('load', 'now');
    first.setAttribute('lesson', '08-sigmoid');
    document.body.append(first);
    first.setAttribute('lesson', '10-tanh');
    first.remove();
    document.body.append(first);
    first.setAttribute('lesson', '06-check-yourself');
  });
  await told(page, 'nonlinear-ready', ({ lesson }) => lesson === '06-check-yourself');
  await told(page, 'nonlinear-ready', ({ lesson }) => lesson === '03-relu');
  expect(await page.locator('nonlinear-lesson iframe').count()).toBe(2);
  const ready = (await page.evaluate(() => window.told)).filter(({ type }) => type === 'nonlinear-ready');
  expect(ready.map(({ detail }) => detail.lesson).sort()).toEqual(['03-relu', '06-check-yourself']);
});

test('what is asked for stands in the address of the frame; what is not allowed is named', async ({ host }) => {
  const attributes = 'part="quiz" theme="dark" hide="hints" lock="x" seed="7" state="s1:abc" report="loud"';
  const page = await host.open(element(`lesson="06-check-yourself" ${attributes}`));
  await page.evaluate(() => document.querySelector('nonlinear-lesson')?.setAttribute('load', 'soon'));
  expect((await told(page, 'nonlinear-warning')).message).toBe('load was "soon"; allowed: click,visible,now');
  await page.evaluate(() => document.querySelector('nonlinear-lesson')?.setAttribute('load', 'now'));
  const { searchParams, hash } = new URL((await page.locator('nonlinear-lesson iframe').getAttribute('src')) ?? '');
  const { origin } = new URL(page.url());
  const asked = {
    embed: '1',
    v: '1',
    part: 'quiz',
    theme: 'dark',
    hide: 'hints',
    lock: 'x',
    seed: '7',
    report: 'none',
    host: origin,
  };
  expect(Object.fromEntries(searchParams)).toEqual(asked);
  expect(hash).toBe('#s1:abc');
});

test('a page that does not answer is said to, with a way to open it; one without an address, too', async ({ host }) => {
  await host.page.clock.install();
  const page = await host.open(element('load="now" src="silent.html"'), 'another origin', {
    'host/silent.html': { html: '<!doctype html><title>silent</title>' },
  });
  await page.locator('nonlinear-lesson iframe').waitFor();
  await host.page.clock.fastForward(21_000);
  expect((await told(page, 'nonlinear-error')).code).toBe('silent');
  const link = page.getByRole('link', { name: 'Open it in a page of its own' });
  expect(await link.getAttribute('href')).toMatch(/\/silent\.html$/);
  await page.evaluate(() => {
    const lesson = document.createElement('nonlinear-lesson');
    lesson.setAttribute('src', 'javascript:alert(1)');
    lesson.setAttribute('load', 'now');
    document.body.append(lesson);
  });
  await told(page, 'nonlinear-error', ({ code }) => code === 'address');
  expect(await page.locator('nonlinear-lesson iframe').count()).toBe(1);
});
