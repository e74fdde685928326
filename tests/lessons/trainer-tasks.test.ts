/**
 * Tasks for a small network: every setting of every seed is trained in the core. The answer reaches the goal, the network
 * does not reach it as it stands at first, each slip is met where its way leads, and whatever is missed is called by a name
 * that its own numbers bear out.
 */

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Problems } from '../../web/build/content/problems.ts';
import { readQuiz } from '../../web/build/content/quiz.ts';
import { readSource } from '../../web/build/content/source.ts';
import { variantsOf } from '../../web/build/content/variants.ts';
import { startFacts, startModule } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';
import { trainTask } from '../../web/src/elements/task-field/run.ts';

import type { TaskItem } from '../../web/src/quiz/task/schema.ts';
import { judgeTask, type TaskRun } from '../../web/src/quiz/task/score.ts';
import { everyWay, positionsOf, settingsAt } from '../../web/src/quiz/task/settings.ts';
import { taskOf, wayTo } from '../../web/src/quiz/task/ways.ts';
import { createHandlers } from '../../web/src/training/handlers.ts';
import type { Ask } from '../../web/src/training/looks.ts';

const { evaluateFact } = await startFacts();
const handlers = createHandlers(await startModule('training'));
const ask: Ask = async (op, question) => handlers[op](question as never) as never;
const problems = new Problems();
const items = readdirSync(paths.lessons)
  .filter((folder) => /^\d\d-/.test(folder) && readdirSync(`${paths.lessons}${folder}`).includes('quiz.yaml'))
  .flatMap((folder) => readQuiz(readSource(`${paths.lessons}${folder}/quiz.yaml`), problems).items)
  .flatMap(({ item }) => (item.type === 'task' ? [{ item, variants: variantsOf(item, evaluateFact) }] : []));

/** What must be so in a run that is called by this name; written without the judge. */
const signs: Record<string, (run: TaskRun, item: TaskItem) => boolean> = {
  reached: ({ end }, { goal }) => end.accuracy >= goal.accuracy,
  large: ({ end, settings }, { goal }) => end.accuracy >= goal.accuracy && settings.units > (goal.units ?? 99),
  straight: ({ settings }) => settings.activation === 'identity',
  wild: ({ begin, end, settings }) => settings.rate >= 5 && (end.diverged || end.loss > 0.5 * begin.loss),
  alike: ({ settings, end }) => settings.start === 'zero' && end.layers.every(({ silent }) => silent === 1),
  vanished: ({ begin, settings }) =>
    settings.activation === 'sigmoid' && begin.layers[0].gradient * 10 < begin.layers[4].gradient,
  faint: ({ begin, settings }) => settings.start === 'small' && begin.layers.every(({ gradient }) => gradient < 1e-5),
  silent: ({ end, settings }) => settings.activation === 'relu' && end.layers.some(({ silent }) => silent > 0.25),
  slow: ({ begin, middle, end, settings }) =>
    settings.rate <= 0.01 && end.loss < middle.loss && middle.loss < 1.02 * begin.loss,
  stuck: ({ middle, end }) => Math.abs(end.loss - middle.loss) < 0.03,
};

test('three tasks or more are in the lessons, each with six starts or more', () => {
  expect(problems.lines()).toEqual([]);
  expect(items.length).toBeGreaterThanOrEqual(3);
  for (const { item, variants } of items) {
    expect(variants.problems, item.id).toEqual([]);
    expect(new Set(variants.items.map((each) => (each as TaskItem).seed)).size, item.id).toBeGreaterThanOrEqual(6);
  }
});

test.each(items)(
  '$item.id: whatever is set, from each start, the run is called by what it did',
  async ({ item, variants }) => {
    const faults: string[] = [];
    const count: Record<string, number> = {};
    for (const drawn of variants.items as TaskItem[]) {
      const task = taskOf(drawn);
      const called = new Map<string, string>();
      for (const way of everyWay(task)) {
        const run = (await trainTask(task, settingsAt(task, way), ask)) as TaskRun;
        const name = judgeTask(task.goal, run) ?? 'reached';
        called.set(way.join(' '), name);
        count[name] = (count[name] ?? 0) + 1;
        const told = `seed ${task.seed}, ${JSON.stringify(run.settings)}: ${JSON.stringify({ ...run, settings: undefined })}`;
        if (!signs[name]?.(run, drawn)) faults.push(`called ${name}: ${told}`);
      }
      const nameOf = (settings: typeof task.begin) => called.get(positionsOf(task, settings).join(' '));
      if (nameOf(wayTo(drawn)) !== 'reached') faults.push(`seed ${task.seed}: the answer is ${nameOf(wayTo(drawn))}`);
      for (const slip of drawn.slips) {
        const name = slip.way && nameOf(wayTo(drawn, slip));
        if (name && name !== slip.is) faults.push(`seed ${task.seed}: the way to ${slip.is} leads to ${name}`);
      }
      if (nameOf(task.begin) === 'reached') faults.push(`seed ${task.seed}: nothing has to be changed`);
    }
    for (const { is } of item.slips) if (!count[is]) faults.push(`${is} is never met`);
    expect(faults).toEqual([]);
  },
  120_000,
);
