/** Packages in a platform's page: answers arrive, visits go on where they were, whatever breaks, and no platform is needed. */
import { expect } from '../rig/test.ts';
import { Launch, test } from './rig.ts';

/** Of every page in every frame, since the platform's page was opened. */
async function faults({ page }: Launch): Promise<string[]> {
  const all = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => window.collectedErrors ?? []).catch(() => [])),
  );
  return all.flat();
}

for (const standard of ['1.2', '2004'] as const) {
  const [score, status, place] =
    standard === '1.2'
      ? ['cmi.core.score.raw', 'cmi.core.lesson_status', 'cmi.core.lesson_location']
      : ['cmi.score.raw', 'cmi.completion_status', 'cmi.location'];
  /** The package of SCORM 1.2 is that of a unit, which begins with its first lesson. */
  const toLesson = async (launch: Launch): Promise<void> => {
    if (standard === '2004') await launch.course.locator('.hero a.button').click();
    await launch.course.locator('main[data-lesson="01-what-a-unit-does"]').waitFor();
  };

  test(`SCORM ${standard}: an answer arrives at once, and the next visit goes on with it`, async ({ page, site }) => {
    const launch = new Launch(page, standard);
    await launch.open(site.url);
    await toLesson(launch);
    const item = await launch.answer(0);
    await expect.poll(async () => (await launch.seen()).stored.interactions?.length).toBe(1);
    const { stored, refusals } = await launch.seen();
    expect(stored.interactions?.[0]).toMatchObject({
      id: `01-what-a-unit-does.${item}`,
      type: 'choice',
      result: 'correct',
    });
    expect(Number(stored[score])).toBeGreaterThan(0);
    expect(stored[status]).toBe('incomplete');
    expect(refusals).toEqual([]);

    await launch.course.locator('.lesson-nav a[rel=next]').click();
    await launch.course.locator('main[data-lesson="02-why-depth-needs-a-bend"]').waitFor();
    await expect(page.frameLocator('iframe').locator('[data-notice]')).toBeHidden();
    expect(await faults(launch)).toEqual([]);
    await launch.close();
    const after = await launch.seen();
    expect(after.finishes).toBe(1);
    expect(after.refusals).toEqual([]);
    expect(after.stored[place]).toBe('en/02-why-depth-needs-a-bend/index.html');

    await launch.open(site.url, { stored: after.stored });
    await launch.course.locator('main[data-lesson="02-why-depth-needs-a-bend"]').waitFor();
    await launch.course.locator('.lesson-nav a[rel=prev]').click();
    const answered = launch.course.locator(`fieldset[data-item="${item}"]`);
    await answered.scrollIntoViewIfNeeded();
    await expect(answered.locator('.quiz-feedback')).toHaveAttribute('data-verdict', 'right');
    await expect(answered.locator('input:checked')).toHaveCount(1);
    expect((await launch.seen()).refusals).toEqual([]);
  });

  test(`SCORM ${standard}: a window that breaks loses nothing that was answered before`, async ({ page, site }) => {
    const launch = new Launch(page, standard);
    await launch.open(site.url);
    await toLesson(launch);
    const answered: string[] = [];
    for (const index of [0, 1]) {
      answered.push(await launch.answer(index));
      await expect.poll(async () => (await launch.seen()).stored.interactions?.length).toBe(answered.length);
      // What was committed is all that is left: the next visit has a platform that knows nothing of how this one ended.
      const { stored } = await launch.seen();
      await launch.open(site.url, { stored });
      await launch.course.locator('main[data-lesson="01-what-a-unit-does"]').waitFor();
      for (const item of answered) {
        const field = launch.course.locator(`fieldset[data-item="${item}"]`);
        await field.scrollIntoViewIfNeeded();
        await expect(field.locator('.quiz-feedback')).toHaveAttribute('data-verdict', 'right');
      }
    }
  });
}

test('who looks back sees the answers, is told so, and the platform hears nothing', async ({ page, site }) => {
  const launch = new Launch(page, '1.2');
  await launch.open(site.url);
  await launch.answer(0);
  await expect.poll(async () => (await launch.seen()).stored.interactions?.length).toBe(1);
  await launch.close();
  const { stored } = await launch.seen();
  await launch.open(site.url, {
    stored,
    given: { 'cmi.core.lesson_mode': 'review', 'cmi.core.credit': 'no-credit' },
  });
  await expect(launch.launchPage.locator('[data-notice]')).toContainText('You are looking back');
  await launch.answer(1);
  await launch.close();
  expect((await launch.seen()).written).toEqual([]);
});

test('what the browser kept for somebody else is neither shown nor taken', async ({ page, site }) => {
  const launch = new Launch(page, '1.2');
  await page.goto(site.url);
  const theirs = '[1900000000000,true]';
  await page.evaluate((text) => localStorage.setItem('nonlinear.progress/*read/01-what-a-unit-does', text), theirs);
  await launch.open(site.url);
  await launch.answer(0);
  await expect.poll(async () => (await launch.seen()).stored.interactions?.length).toBe(1);
  await launch.course.locator('.site-nav a').first().click();
  await expect(launch.course.locator('.unit-card .read-so-far').first()).toHaveText('0 of 7 read');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/')))).toEqual([
    'nonlinear.progress/*read/01-what-a-unit-does',
  ]);
});

test('a platform that opens the package in a window of its own is found', async ({ page, site }) => {
  await page.goto(site.url);
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      type Strict = new (standard: string) => { api: object };
      const { StrictPlatform } = globalThis as unknown as { StrictPlatform: Strict };
      const platform = new StrictPlatform('1.2');
      Object.assign(window, { platform, API: platform.api });
      open('p12/launch.html');
    }),
  ]);
  await popup.frameLocator('iframe').locator('main[data-lesson]').waitFor();
  await popup.close({ runBeforeUnload: false });
  const finishes = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { platform: { finishes: number } }).platform.finishes);
  await expect.poll(finishes).toBe(1);
});

test('in a sandbox, where no platform can be found, the lesson runs all the same', async ({ page, site }) => {
  const launch = new Launch(page, '1.2');
  await launch.open(site.url, { sandbox: 'allow-scripts' });
  await launch.course.locator('main[data-lesson="01-what-a-unit-does"]').waitFor();
  const status = launch.course.locator('[data-core-status]');
  await launch.course.locator('activation-plot').first().scrollIntoViewIfNeeded();
  await expect(status).toContainText('Core: ');
  await launch.answer(0);
  const { written, finishes } = await launch.seen();
  expect([written, finishes]).toEqual([[], 0]);
});

test('a platform that does not begin is named, and the course can be read', async ({ page, site }) => {
  await page.goto(site.url);
  await page.evaluate(() => {
    Object.assign(window, { API: { LMSInitialize: () => 'false', LMSGetLastError: () => '391' } });
    const frame = document.createElement('iframe');
    frame.src = 'p12/launch.html';
    document.body.append(frame);
  });
  await expect(page.frameLocator('iframe').locator('[data-notice]')).toContainText('did not begin');
  await page.frameLocator('iframe').frameLocator('iframe').locator('main[data-lesson]').waitFor();
});

test('links to other sites open beside the course, not in its place', async ({ page, site }) => {
  const launch = new Launch(page, '1.2');
  await launch.open(site.url);
  await launch.course.locator('main[data-lesson]').waitFor();
  const target = await launch.course.locator('body').evaluate((body) => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    body.append(link);
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    return [link.target, link.rel];
  });
  expect(target).toEqual(['_blank', 'noopener']);
});

test('the launch page fits a narrow phone and names its frame', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const launch = new Launch(page, '2004');
  await launch.open(site.url, { given: { 'cmi.mode': 'review' } });
  await expect(launch.launchPage.locator('[data-notice]')).toBeVisible();
  const frame = launch.launchPage.locator('iframe');
  await expect(frame).toHaveAttribute('title', /in your learning platform$/);
  const fits = await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(fits).toBe(true);
  const box = await frame.boundingBox();
  expect(box?.height).toBeGreaterThan(400);
});
