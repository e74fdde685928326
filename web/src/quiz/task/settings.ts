/** What a task is about: a small network in plain settings, and what its training has to reach. No Lit, no core, no document. */

/** In the order in which they are asked for, told and kept. */
export const SETTINGS = ['layers', 'units', 'activation', 'start', 'rate'] as const;
export type Setting = (typeof SETTINGS)[number];

/** How the first weights are drawn. `small`: with a spread of 0.01. */
export const STARTS = ['he', 'glorot', 'lecun', 'small', 'zero'] as const;
export type Start = (typeof STARTS)[number];

export interface TaskSettings {
  /** Hidden layers, and the units in each. */
  layers: number;
  units: number;
  /** Of the hidden layers. */
  activation: string;
  start: Start;
  rate: number;
}

/** Sets that the core makes from a seed. */
export const TASK_DATA = ['xor_corners', 'xor', 'circle', 'gaussians', 'spiral'] as const;
export type TaskData = (typeof TASK_DATA)[number];

export interface TaskGoal {
  /** Share of the training examples that has to be right. */
  accuracy: number;
  /** Most units in a hidden layer. */
  units?: number | undefined;
  /** Largest share of silent units in any hidden layer. */
  silent?: number | undefined;
}

/** Everything that `task-field` needs to train: the item without its words. */
export interface Task {
  data: TaskData;
  /** Of generated sets; the corners of exclusive or are four. */
  examples: number;
  batch: number;
  steps: number;
  seed: number;
  /** How the network is set at first. */
  begin: TaskSettings;
  /** What the reader may change, and to what. */
  change: { [S in Setting]?: readonly TaskSettings[S][] | undefined };
  goal: TaskGoal;
}

/** The settings that the reader may change, in their order. */
export function changeable({ change }: Pick<Task, 'change'>): Setting[] {
  return SETTINGS.filter((setting) => change[setting] !== undefined);
}

/** Where these settings stand in the menus of what can be changed. */
export function positionsOf(task: Pick<Task, 'change'>, settings: TaskSettings): number[] {
  return changeable(task).map((setting) => [...(task.change[setting] ?? [])].indexOf(settings[setting] as never));
}

/** What the menus say, over how the network is set at first. */
export function settingsAt(task: Pick<Task, 'begin' | 'change'>, positions: readonly number[]): TaskSettings {
  const chosen = changeable(task).map((setting, menu) => [setting, task.change[setting]?.[positions[menu] ?? -1]]);
  return { ...task.begin, ...Object.fromEntries(chosen.filter(([, value]) => value !== undefined)) };
}

/** Every way to set the network, as positions in its menus. */
export function everyWay(task: Pick<Task, 'change'>): number[][] {
  return changeable(task).reduce<number[][]>(
    (ways, setting) => ways.flatMap((way) => (task.change[setting] ?? []).map((_, position) => [...way, position])),
    [[]],
  );
}
