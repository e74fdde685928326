/**
 * The accessibility tree of what the course is made of, kept in `trees/`: roles, names, values in words and states, in the
 * order in which a screen reader comes by them. A change shows as a difference in these files. Read it as somebody would hear
 * it; if it is meant, renew them:
 *
 *   web/node_modules/.bin/playwright test --config tests/web --project=chromium a11y/tree --update-snapshots
 */
import { treeOf } from '../rig/accessibility-tree.ts';
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

interface Kept {
  page: string;
  css: string;
  /** Once the page is awake: brings it into the state that is kept. */
  before?: (app: App) => Promise<unknown>;
}

const question = (type: string, slug: string): Kept => ({ page: lesson(slug), css: `fieldset[data-type=${type}]` });

const answerWrongly = async (app: App): Promise<void> => {
  const item = 'fieldset[data-type=choice]';
  const wrong = await app.eval((css) => deep(css).dataset.option, `${item} .quiz-reasons > [data-right=false]`);
  await app.check(`${item} .quiz-options input[value="${wrong}"]`);
  await app.click(`${item} .quiz-check`);
  await app.wait((css) => deepAll(`${css} .quiz-feedback details`).length > 0, item); // it comes with a script of its own
};

const kept: Record<string, Kept> = {
  menu: { page: 'index.html', css: '.site-header' },
  'reading-settings': {
    page: 'index.html',
    css: '#reading-menu',
    before: async (app) => {
      await app.click('[data-reading-button]');
      await app.wait(() => deepAll('#reading-menu :checked').length > 0);
    },
  },
  'share-dialog': {
    page: lesson('09-saturation'),
    css: 'share-dialog dialog',
    before: async (app) => {
      await app.page.getByRole('button', { name: 'Share or embed this page' }).press('Enter');
      await expect(app.page.getByRole('dialog', { name: 'Share or embed' })).toBeVisible();
    },
  },
  plot: { page: lesson('03-relu'), css: '#value-and-slope' },
  'plot-sounding': {
    page: lesson('03-relu'),
    css: '#value-and-slope curve-sound',
    before: async (app) => {
      await app.click('#value-and-slope button.hear');
      await app.page.getByRole('button', { name: 'Stop' }).click();
    },
  },
  comparison: { page: lesson('22-vanishing-gradients'), css: '#slopes-near-zero' },
  choice: question('choice', '06-check-yourself'),
  'choice-answered-wrongly': { ...question('choice', '06-check-yourself'), before: answerWrongly },
  choices: question('choices', '06-check-yourself'),
  number: question('number', '06-check-yourself'),
  order: question('order', '06-check-yourself'),
  match: question('match', '06-check-yourself'),
  hinges: question('hinges', '03-relu'),
  point: question('point', '03-relu'),
  sketch: question('sketch', '03-relu'),
  task: question('task', '02-why-depth-needs-a-bend'),
  cards: { page: lesson('03-relu'), css: 'card-deck' },
  trainer: { page: lesson('02-why-depth-needs-a-bend'), css: 'nn-trainer' },
  'plane-reader': {
    page: lesson('02-why-depth-needs-a-bend'),
    css: 'nn-trainer plane-reader',
    before: async (app) => {
      await app.click('nn-trainer .read-plane');
      await app.ready('nn-trainer plane-reader');
    },
  },
  race: { page: lesson('30-race'), css: 'activation-race' },
  'open-trainer': { page: lesson('36-open-trainer'), css: 'open-trainer' },
  player: { page: 'en/listen/add-first-then-bend/index.html', css: 'audio-lesson .player' },
};

for (const [name, { page, css, before }] of Object.entries(kept))
  test(name, async ({ app }) => {
    await app.goto(page);
    await app.wakeAll();
    await before?.(app);
    expect(await treeOf(app, css)).toMatchSnapshot(['trees', `${name}.yaml`]);
  });
