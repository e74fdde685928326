/** Of an item: what its element needs, and which settings lead to its answer and to its slips. */

import type { TaskItem } from './schema.ts';
import { TASK_SLIPS, type TaskSlip, type ToldSlip } from './score.ts';
import { changeable, positionsOf, type Setting, type Task, type TaskSettings } from './settings.ts';

type Some = { [S in Setting]?: TaskSettings[S] | undefined };

/** Without its words. A seed that nobody has drawn yet is the build's to complain of. */
export function taskOf({ data, examples, batch, within, seed, begin, change, goal }: TaskItem): Task {
  return { data, examples, batch, steps: within, seed: Number(seed), begin, change, goal };
}

/** All settings of the answer, or those that lead to a slip. */
export function wayTo({ begin, answer }: TaskItem, slip?: TaskItem['slips'][number]): TaskSettings {
  return { ...begin, ...given(answer), ...given(slip?.when), ...given(slip?.way) };
}

/** Optional entries that are there. */
export function given(settings: Some = {}): Partial<TaskSettings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** In the order of their entries in the folded answer: what the item names, then whatever else can happen. */
export function toldSlips(item: TaskItem): ToldSlip[] {
  const task = taskOf(item);
  const anywhere = item.slips.filter(({ when }) => when === undefined).map(({ is }) => is);
  return [
    ...item.slips.map(({ is, when }) => (when ? { is, when: placesOf(task, given(when)) } : { is })),
    ...TASK_SLIPS.filter((is) => !anywhere.includes(is) && canHappen(is, task)).map((is) => ({ is })),
  ];
}

function placesOf(task: Task, when: Partial<TaskSettings>): (number | null)[] {
  const places = positionsOf(task, { ...task.begin, ...when });
  return changeable(task).map((setting, menu) => (setting in when ? (places[menu] ?? null) : null));
}

/** A slip that no choice leads to has no place among the answers. */
function canHappen(slip: TaskSlip, { begin, change, goal }: Task): boolean {
  const offered = (setting: Setting): readonly unknown[] => [begin[setting], ...(change[setting] ?? [])];
  switch (slip) {
    case 'large':
      return goal.units !== undefined;
    case 'straight':
      return offered('activation').includes('identity') || offered('layers').includes(0);
    case 'alike':
      return offered('start').includes('zero');
    case 'vanished':
      return offered('layers').some((layers) => Number(layers) > 1);
    case 'faint':
      return offered('start').includes('small');
    default:
      return true;
  }
}
