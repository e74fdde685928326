/** What plots, labs and questions do for people who see, hear and move in other ways: asked of each kind of them. */
import { lesson, pageWith } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';
import { faultsOf } from './checks/all.ts';

/** A page for each kind of plot, question and lab. */
const pages = [
  'index.html',
  lesson('04-what-relu-costs'),
  lesson('12-check-sigmoid-and-tanh'),
  lesson('22-vanishing-gradients'),
  ...[
    'nn-trainer',
    'activation-race',
    'gradient-xray',
    'vanishing-gradient',
    'logistic-lab',
    'sequence-lab',
    'filters-lab',
    'open-trainer',
    'number-walls',
    'dead-unit-lab',
    'kernel-benchmark',
    'audio-lesson',
  ].map(pageWith),
];

for (const page of new Set(pages))
  test(`${page}: behaves for everybody`, async ({ app }) => {
    await app.goto(page);
    await app.wakeAll();
    expect(await faultsOf(app)).toEqual({});
  });
