/** What a set asks of a network, one of several classes or a number, and with which losses it can be learnt. Pure. */

import type { RunSpec } from '../../training/protocol.ts';
import type { LOSSES } from './trainer-state.ts';

export interface Task {
  /** 0: the answer is a number. */
  classes: number;
  /** Of each class, where the data has names for them. */
  names: readonly string[];
}

type LossChoice = (typeof LOSSES)[number];

/** The losses of the menu; the first is taken where the state's own does not fit. */
export function lossesFor({ classes }: Task): readonly LossChoice[] {
  if (classes === 0) return ['mse', 'huber'];
  return classes === 2 ? ['binary_cross_entropy', 'mse', 'huber'] : ['binary_cross_entropy'];
}

/** The state's loss, or one that fits the task: a link need not name it. */
export function fittingLoss(task: Task, wanted: LossChoice): LossChoice {
  const fitting = lossesFor(task);
  return fitting.find((each) => each === wanted) ?? (fitting[0] as LossChoice);
}

/** What the last layer is like. Cross-entropies take logits. */
export function outputFor(
  task: Task,
  wanted: LossChoice,
): { loss: RunSpec['loss']; units: number; activation: 'identity' | 'sigmoid' } {
  const loss = fittingLoss(task, wanted);
  if (task.classes > 2) return { loss: 'softmax_cross_entropy', units: task.classes, activation: 'identity' };
  // Other losses than cross-entropy compare shares with the labels 0 and 1, so that they end in a sigmoid.
  const share = task.classes === 2 && loss !== 'binary_cross_entropy';
  return { loss, units: 1, activation: share ? 'sigmoid' : 'identity' };
}

/** What who guesses among the classes loses: the logarithm of their number. 0 where the answer is a number. */
export const guessingLoss = ({ classes }: Task): number => Math.log(Math.max(1, classes));
