/**
 * A kept answer says how the network was set and what its run came to. Training it anew elsewhere proves nothing: builds of the
 * core differ in their last bits, and so do devices. So the outcome counts as the page kept it, where settings and accuracy
 * bear it out.
 */

import { type Answer, UNFIT } from '../key.ts';
import type { Verdict } from '../verdict.ts';
import type { TaskItem } from './schema.ts';
import { mayReach, scoreTask, type ToldSlip, unkept } from './score.ts';
import { changeable, settingsAt, type Task } from './settings.ts';
import { taskOf, toldSlips } from './ways.ts';

export interface TaskKeyGoal {
  task: Pick<Task, 'begin' | 'change' | 'goal'>;
  slips: readonly ToldSlip[];
}

export function goalOf(item: TaskItem): TaskKeyGoal {
  const { begin, change, goal } = taskOf(item);
  return { task: { begin, change, goal }, slips: toldSlips(item) };
}

export function score({ task, slips }: TaskKeyGoal, answer: Answer): Verdict {
  const menus = changeable(task);
  if (typeof answer === 'string' || answer.length !== menus.length + 2) return UNFIT;
  const positions = answer.slice(0, menus.length);
  if (menus.some((setting, menu) => !((positions[menu] ?? -1) in (task.change[setting] ?? [])))) return UNFIT;
  const outcome = unkept(answer[menus.length], answer[menus.length + 1]);
  if (!outcome) return UNFIT;
  const isReached = outcome.slip === undefined;
  if (isReached && !mayReach(task.goal, settingsAt(task, positions), outcome.percent)) return UNFIT;
  return scoreTask(slips, positions, outcome);
}
