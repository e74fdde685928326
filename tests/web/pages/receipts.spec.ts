/** Receipts: a learner saves one, a teacher reads many, and one that was altered does not count. */
import { readFile } from 'node:fs/promises';
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const files = 'class-map input[type=file]';

/** Answers a question of the first lesson, and saves what the learner would send. */
const receiptOf = async (app: App, name: string, option: number): Promise<string> => {
  await app.goto(lesson('01-what-a-unit-does'));
  await app.ready('quiz-block');
  await app.check(`[data-item="which-step-first"] [data-option="${option}"] input`, { force: true });
  await app.click('[data-item="which-step-first"] .quiz-check');
  await app.goto('en/progress/index.html');
  await app.ready('receipt-maker');
  expect(await app.text('receipt-maker .holds')).toContain('1 answered question');
  await app.fill('receipt-maker input', name);
  const [download] = await Promise.all([app.page.waitForEvent('download'), app.click('receipt-maker button')]);
  return readFile((await download.path()) as string, 'utf8');
};

const give = async (app: App, texts: Record<string, string>): Promise<void> => {
  const given = Object.entries(texts).map(([name, text]) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  }));
  await app.page.locator(files).setInputFiles(given);
  await app.wait(() => deep('class-map [role=status]').innerText !== '');
};

test('what a learner saves, a teacher reads: who, what, and where it was hard; an altered file does not count', async ({
  app,
}) => {
  const right = await receiptOf(app, 'Ada', 2);
  await app.eval(() => localStorage.clear());
  const wrong = await receiptOf(app, '', 0);

  await app.goto('en/teachers/index.html');
  await app.ready('class-map');
  await give(app, {
    'ada.json': right,
    'again.json': right,
    'nobody.json': wrong,
    'altered.json': right.replace('"Ada"', '"Eve"'),
    'picture.json': 'not a receipt',
  });
  const status = await app.text('class-map [role=status]');
  expect(status).toContain('2 receipts read. 1 was there twice and counts once.');
  expect(status).toMatch(/altered\.json.*altered after it was saved/);
  expect(status).toMatch(/picture\.json.*not a receipt/);
  const rows = await app.eval(() =>
    deepAll('class-map tbody tr').map((row) => row.innerText.replace(/\s+/g, ' ').trim()),
  );
  expect(rows).toEqual(['No name 1 0 of 1 0 of 1', 'Ada 1 of 1 1 of 1']);
  expect(await app.text('class-map tfoot')).toContain('1 of 2');
  expect(await app.text('class-map ol')).toContain('What is the activation applied to?');
  expect(await app.axe()).toEqual([]);
  await app.click('class-map ol a');
  await app.wait(
    () => location.pathname.endsWith('/01-what-a-unit-does/index.html') && deepAll(':target').length === 1,
  );
});

test('two hundred receipts are read at once, and the table becomes a file', async ({ app }) => {
  const one = await receiptOf(app, 'Learner', 2);
  await app.goto('en/teachers/index.html');
  await app.ready('class-map');
  const { createHash } = await import('node:crypto');
  const { content, ...rest } = JSON.parse(one);
  const many = Array.from({ length: 200 }, (_, index) => {
    const named = { ...content, name: `Learner ${String(index).padStart(3, '0')}` };
    const seal = createHash('sha256').update(JSON.stringify(named)).digest('hex');
    return [`${index}.json`, JSON.stringify({ ...rest, content: named, seal })];
  });
  await give(app, Object.fromEntries(many));
  await app.wait(() => deepAll('class-map tbody tr').length === 200);
  expect(await app.text('class-map tfoot')).toContain('200 of 200');
  const [download] = await Promise.all([app.page.waitForEvent('download'), app.click('class-map [data-csv]')]);
  const csv = await readFile((await download.path()) as string, 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(201);
});
