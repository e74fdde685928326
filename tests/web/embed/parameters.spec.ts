/** What an address asks for, each seen on a page. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const page = lesson('09-saturation');
const leaky = lesson('04-what-relu-costs');
/** Has a question that draws its numbers. */
const drawing = lesson('01-what-a-unit-does');

const shownIds = (app: App) =>
  app.eval(() => deepAll('main [id]').flatMap((each) => (each.checkVisibility() && each.id ? [each.id] : [])));
const root = (app: App) => app.eval(() => ({ ...document.documentElement.dataset }));
const ground = (app: App) => app.eval(() => getComputedStyle(document.body).backgroundColor);
/** The late script has run once the line at the foot is there. */
const settled = (app: App) => app.wait(() => deepAll('.asked-foot').length > 0);

test('embed: nothing stands around the page, and it is no taller than its content', async ({ app }) => {
  await app.goto(`${page}?embed=1&part=question-loud-or-silent`);
  await settled(app);
  for (const gone of ['.site-header', '.site-footer', '.skip-link', '.lesson-nav'])
    expect(await app.page.locator(gone).isVisible(), gone).toBe(false);
  expect(await app.eval(() => document.body.scrollHeight)).toBeLessThan(700);
  expect(await app.eval(() => document.body.getBoundingClientRect().height)).toBeLessThan(700);
  const link = app.page.getByRole('link', { name: 'Nonlinear · open the lesson' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener');
  expect(await link.getAttribute('href')).toBe(`${app.siteUrl}${page}#question-loud-or-silent`);
});

test('embed: a whole lesson, without what leads on; links to other pages open a tab', async ({ app }) => {
  await app.goto(`${page}?embed=1`);
  await settled(app);
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(app.page.locator('.lesson-nav')).toBeHidden();
  const [tab] = await Promise.all([
    app.page.context().waitForEvent('page'),
    app.page.locator('main a[href*="../"]:visible').first().click(),
  ]);
  expect(tab.url()).not.toContain('embed=1');
  await tab.close();
  expect(app.page.url()).toContain('embed=1');
});

for (const part of [
  'far-out',
  'chain',
  'question-loud-or-silent',
  'slope-everywhere',
  'quiz',
  'standstill',
  'cards-09-saturation',
])
  test(`part=${part}: it stands alone, in the whole width, and works`, async ({ app }) => {
    await app.size(360, 800);
    await app.goto(`${page}?embed=1&part=${part}`);
    await settled(app);
    const ids = await shownIds(app);
    const inside = await app.eval((id) => deepAll(`:is(#${id}, #${id} [id])`).map((each) => each.id), part);
    expect(ids).toContain(part);
    expect(ids.filter((id) => !inside.includes(id))).toEqual([]);
    expect(await app.eval((id) => Math.round(deep(`#${id}`).getBoundingClientRect().width), part)).toBe(344);
    expect(await app.eval(() => document.documentElement.scrollWidth)).toBe(360);
    // What is not shown is not loaded either.
    const [tag, tags] = await app.eval((id) => {
      const holder = deep(`#${id}`).closest(
        'activation-plot, quiz-block, prediction-block, nn-trainer, card-deck, figure',
      );
      const all = deepAll('main :is(activation-plot, prediction-block, nn-trainer, card-deck)');
      return [holder?.localName, [...new Set(all.map(({ localName }) => localName))]] as const;
    }, part);
    await app.wakeAll();
    const awake = await app.eval((all) => all.filter((each) => customElements.get(each)), tags);
    expect(awake.filter((each) => each !== tag)).toEqual([]);
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await app.page.title()).not.toBe('Saturation · Nonlinear');
  });

test('part: one that is not there is named, with those that are, as links', async ({ app }) => {
  await app.goto(`${page}?embed=1&theme=dark&part=no-such`);
  await settled(app);
  await expect(app.page.getByRole('heading', { name: 'This page has no part “no-such”' })).toBeVisible();
  expect(await shownIds(app)).toEqual([]);
  await app.page.getByRole('link', { name: /^At 6 the value is nearly 1/ }).click();
  await settled(app);
  expect(await shownIds(app)).toContain('far-out');
  expect((await root(app)).theme).toBe('dark');
});

test('theme: holds for this page, before the first paint, and nothing is kept', async ({ app }) => {
  await app.theme('light');
  await app.goto(page);
  const light = await ground(app);
  await app.goto(`${page}?theme=dark`, 'domcontentloaded');
  const dark = await ground(app);
  expect(dark).not.toBe(light);
  expect(await app.eval(() => Object.keys(localStorage).filter((key) => /theme|contrast/.test(key)))).toEqual([]);
  await app.goto(`${page}?theme=contrast`);
  expect(await root(app)).toMatchObject({ contrast: 'more' });
  await app.goto(page);
  expect(await ground(app)).toBe(light);
});

test('theme: auto is the device, whatever the reader keeps; who chooses on the page has the last word', async ({
  app,
}) => {
  await app.theme('light');
  await app.goto(page);
  const light = await ground(app);
  await app.eval(() => localStorage.setItem('nonlinear.theme', 'dark'));
  await app.goto(`${page}?theme=auto`);
  expect(await ground(app)).toBe(light);
  await app.click('[data-reading-button]');
  await expect(app.page.getByRole('radio', { name: 'As the device' }).first()).toBeChecked();
  await app.check('#reading-menu input[value=dark]', { force: true });
  expect(await ground(app)).not.toBe(light);
});

test('motion: off stills what glides, and the trainer paints once a second', async ({ app }) => {
  await app.goto(`${page}?motion=off`);
  expect((await root(app)).motion).toBe('off');
  expect(await app.eval(() => getComputedStyle(document.documentElement).getPropertyValue('--quick').trim())).toBe(
    '0s',
  );
});

test('hide: controls are gone in the page and inside elements', async ({ app }) => {
  await app.goto(`${page}?hide=table,options,hints,answers,caption,seed,marks`);
  await app.ready('#far-out');
  await app.ready('#standstill');
  const visible = (css: string) =>
    app.eval((selector) => deepAll(selector).filter((each) => each.checkVisibility()).length, css);
  for (const gone of [
    'details:has(table)',
    '.options',
    '.quiz-hint',
    '.quiz-answer',
    '.link-mark',
    '.seed',
    '.next-seed',
  ])
    expect(await visible(gone), gone).toBe(0);
  expect(await visible('figcaption p')).toBe(0);
  expect(await visible('.readout')).toBeGreaterThan(0);
});

test('lock: sliders and settings are shown and cannot be changed, the trainer still runs', async ({ app }) => {
  await app.goto(`${leaky}?lock=parameters,settings,seed`);
  await app.ready('#leak');
  const slider = app.page.locator('#leak [data-parameter]');
  await expect(slider).toBeVisible();
  await expect(slider).toBeDisabled();
  await app.ready('nn-trainer');
  for (const locked of ['.activation input', '.fields select', '.seed input', '.next-seed'])
    await expect(app.page.locator(`nn-trainer ${locked}`).first()).toBeDisabled();
  await app.page.locator('nn-trainer button.step').first().click();
  await app.wait(() => deepAll('nn-trainer')[0]?.dataset.step !== '0');
  await expect(app.page.locator('nn-trainer .seed input').first()).toBeDisabled();
});

test('seed: labs begin with it, and a question draws by it', async ({ app }) => {
  await app.goto(`${page}?seed=42`);
  await app.ready('#standstill');
  await expect(app.page.locator('#standstill .seed input')).toHaveValue('42');
  const prompts = new Set<string>();
  for (const seed of ['', '?seed=3', '?seed=5', '?seed=5']) {
    await app.goto(`${drawing}${seed}`);
    await app.wait(() => {
      deep('#question-one-unit-by-hand').scrollIntoView();
      return deep('quiz-block:has(#question-one-unit-by-hand)').hasAttribute('data-ready');
    });
    prompts.add(await app.text('#question-one-unit-by-hand'));
  }
  expect(prompts.size).toBe(3);
});

test('load: a page that is to be started sleeps until then, and says so', async ({ app }) => {
  await app.goto(`${page}?load=click&part=far-out`);
  await app.wait(() => deepAll('.asked-wake').length > 0);
  await expect(app.page.locator('#far-out svg').first()).toBeVisible();
  expect(await app.eval(() => deepAll('script[src*="runtime"]').length)).toBe(0);
  await app.page.getByRole('button', { name: 'Start' }).press('Enter');
  await app.ready('#far-out');
  await expect(app.page.locator('.asked-wake')).toHaveCount(0);
});

test('load: now wakes all of the page, without a look at the view', async ({ app }) => {
  await app.size(600, 300);
  await app.goto(`${page}?load=now`);
  await app.wait(() => ['#far-out', '#standstill', '#quiz'].every((id) => deep(id).hasAttribute('data-ready')));
});

test('lang: this page’s own language changes nothing; one that it has not is named', async ({ app }) => {
  await app.goto(`${page}?lang=en-GB`);
  expect(app.page.url()).toContain('lang=en-GB');
  await expect(app.page.locator('.asked-notice')).toHaveCount(0);
  await app.goto(`${page}?lang=tlh`);
  await expect(app.page.locator('.asked-notice')).toContainText('lang was “tlh”; allowed: a language of this page: en');
});

test('what is not understood stands in a notice that can be closed, and the rest holds', async ({ app }) => {
  await app.goto(`${page}?theme=blue&motion=off&colour=red&seed=1e99&seed=2&hide=everything`);
  const notice = app.page.getByRole('complementary', { name: 'About the address of this page' });
  await expect(notice).toContainText('theme was “blue”; allowed: one of auto, light, dark, contrast');
  await expect(notice).toContainText('“colour” is no parameter of these pages; allowed: v, embed, part');
  await expect(notice).toContainText('seed was “1e99”; allowed: a whole number from 0 to 4,294,967,295');
  await expect(notice).toContainText('hide was “everything”; allowed: any of caption, table');
  expect((await root(app)).motion).toBe('off');
  expect(await app.axe()).toEqual([]);
  await notice.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(notice).toHaveCount(0);
});

test('in a frame there is no notice: the list waits for whoever embeds', async ({ app }) => {
  await app.goto(`${page}?embed=1&theme=blue`);
  await settled(app);
  await expect(app.page.locator('.asked-notice')).toHaveCount(0);
  const warnings = await app.eval(
    () => (globalThis as { Nonlinear?: { address?: { warnings: unknown } } }).Nonlinear?.address?.warnings,
  );
  expect(warnings).toEqual([{ problem: 'value', name: 'theme', given: 'blue' }]);
});

test('an address that asks for nothing loads nothing for it', async ({ app }) => {
  const asked: string[] = [];
  app.page.on('request', (request) => asked.push(request.url()));
  await app.goto(`${page}#far-out`);
  await app.ready('#far-out');
  expect(asked.filter((url) => /\/(asked|address|share)-/.test(url))).toEqual([]);
});
