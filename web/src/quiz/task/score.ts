import type { Verdict } from '../verdict.ts';
import type { TaskGoal, TaskSettings } from './settings.ts';

/** Why a goal was missed, in the order in which a kept answer counts them: new ones go to the end. */
export const TASK_SLIPS = [
  'large',
  'straight',
  'wild',
  'alike',
  'vanished',
  'faint',
  'silent',
  'slow',
  'stuck',
] as const;
export type TaskSlip = (typeof TASK_SLIPS)[number];

/** What is looked at of a run, at one of its steps. */
export interface TaskLook {
  loss: number;
  /** Share of the training examples that is right. */
  accuracy: number;
  diverged: boolean;
  /** Of the hidden layers, from the inputs on. */
  layers: readonly {
    /** Root mean square of the gradient of the weights. */
    gradient: number;
    /** Share of units that gave 0 for every example of a batch. */
    silent: number;
  }[];
}

export interface TaskRun {
  settings: TaskSettings;
  /** Before the first step, half-way, and after the last one. */
  begin: TaskLook;
  middle: TaskLook;
  end: TaskLook;
  /** How often the loss was clearly higher than at the look before it. */
  rises: number;
  steps: number;
}

/** A loss that ends so far above where it began did not come down. */
export const WORSE = 1.02;
/** A loss that goes up and down so often is thrown about. */
const OFTEN = 4;
/** The first layer gets less than this part of what the last hidden one gets. */
const VANISHED = 0.1;
/** A gradient so small moves no weight, in all the steps of any task here. */
const FAINT = 1e-5;
/** Where an item names no share of its own, so many silent units of a layer are nearly all. */
const NEARLY_ALL = 0.9;
/** Squared gradient at which the ground is level: what is left is not a matter of more or longer steps. */
const LEVEL = 5e-5;

/** Undefined where the goal is reached. The reason that explains most comes first. */
export function judgeTask(goal: TaskGoal, run: TaskRun): TaskSlip | undefined {
  const { settings, begin, middle, end, rises, steps } = run;
  const silent = Math.max(0, ...end.layers.map((layer) => layer.silent));
  // A share that is counted must not miss by rounding.
  if (!end.diverged && end.accuracy >= goal.accuracy - 1e-6) {
    if (goal.units !== undefined && settings.units > goal.units) return 'large';
    return goal.silent !== undefined && silent > goal.silent + 1e-6 ? 'silent' : undefined;
  }
  if (end.diverged) return 'wild';
  if (settings.activation === 'identity' || settings.layers === 0) return 'straight';
  if (settings.start === 'zero') return 'alike';
  const [first, last] = [begin.layers[0]?.gradient ?? 0, begin.layers.at(-1)?.gradient ?? 0];
  if (first < VANISHED * last) return 'vanished';
  if (first > 0 && first < FAINT) return 'faint';
  if (silent > (goal.silent ?? NEARLY_ALL)) return 'silent';
  if (end.loss > WORSE * begin.loss || rises >= OFTEN) return 'wild';
  // In a small step, the loss falls by the rate times the squared gradient.
  const squaredGradient = (middle.loss - end.loss) / ((steps / 2) * settings.rate);
  return squaredGradient > LEVEL ? 'slow' : 'stuck';
}

/** A slip as the folded answer has it: it may speak of some settings alone, by their positions; null for any. */
export interface ToldSlip {
  is: TaskSlip;
  when?: readonly (number | null)[];
}

export interface TaskOutcome {
  slip?: TaskSlip;
  percent: number;
}

/** What a run came to, as a verdict; the field has the words. `positions` are those of the menus. */
export function scoreTask(slips: readonly ToldSlip[], positions: readonly number[], outcome: TaskOutcome): Verdict {
  if (outcome.slip === undefined) return { right: true };
  const found = slips.findIndex(
    ({ is, when = [] }) =>
      is === outcome.slip && when.every((place, menu) => place === null || place === positions[menu]),
  );
  return { right: false, ...(found < 0 ? {} : { slip: found }) };
}

/** Whether a run with these settings can have reached the goal at so many percent: what can be told without training anew. */
export function mayReach(goal: TaskGoal, settings: TaskSettings, percent: number): boolean {
  return percent >= percentOf(goal.accuracy) && (goal.units === undefined || settings.units <= goal.units);
}

/** Whole percents, as they are kept. */
function percentOf(share: number): number {
  return Math.floor(100 * share + 1e-6);
}

/** What stands behind the chosen settings in an answer: 0 for a goal that was reached, or which slip; then percents. */
export function kept(slip: TaskSlip | undefined, accuracy: number): [outcome: number, percent: number] {
  return [slip === undefined ? 0 : 1 + TASK_SLIPS.indexOf(slip), percentOf(accuracy)];
}

/** The same, read. Whatever another version may have kept there is no answer. */
export function unkept(outcome: number | undefined, percent: number | undefined): TaskOutcome | undefined {
  if (outcome === undefined || percent === undefined) return undefined;
  if (outcome === 0) return { percent };
  const slip = TASK_SLIPS[outcome - 1];
  return slip === undefined ? undefined : { slip, percent };
}
