/** Where the examples of a state come from: from the core, or from the page. */

import { tOpen } from '../../locales/t-open.ts';
import { training } from '../../training/client.ts';
import type { DataSpec } from '../../training/protocol.ts';
import { CLASS_SETS, classPoints } from './class-sets.ts';
import { type Examples, handedOver, planeExamples } from './examples.ts';
import { dataSpec } from './run-spec.ts';
import type { Task } from './task.ts';
import { DATA_GROUPS, type TrainerState } from './trainer-state.ts';

/** Points as they are drawn. The first `trainCount` are for training. */
export type Points = Pick<Examples, 'at' | 'labels' | 'targets' | 'trainCount'>;

export interface Source {
  data: DataSpec;
  task: Task;
  points: Points;
  /** How the plane lies in what the network is told, where the page handed the examples over. */
  view?: Examples['view'];
  /** The names of the network's inputs. */
  inputs: readonly string[];
  /** Half of the side of the square that is drawn. */
  extent: number;
  /** The size of a number that takes the full colour. */
  reach: number;
}

const EXTENT = 6;

export async function sourceOf(state: TrainerState): Promise<Source> {
  const inputs = state.features.map((feature) => tOpen(`feature.${feature}`));
  const plane = { inputs, extent: EXTENT, reach: 1 };
  const set = CLASS_SETS.find((each) => each === state.data);
  if (set) return { ...plane, ...ofClasses(planeOfClasses(state, set)) };
  const data = dataSpec(state);
  const classes = DATA_GROUPS.numbers.some((each) => each === state.data) ? 0 : 2;
  const { inputs: at, ...points } = await training().request('points', { data, seed: state.seed });
  return { ...plane, data, task: { classes, names: [] }, points: { at, ...points } };
}

function ofClasses(examples: Examples): Pick<Source, 'data' | 'task' | 'points' | 'view'> {
  return {
    data: handedOver(examples),
    task: { classes: examples.classes, names: [] },
    points: examples,
    view: examples.view,
  };
}

function planeOfClasses(state: TrainerState, set: (typeof CLASS_SETS)[number]): Examples {
  const { examples, classes, noise, seed, train, features } = state;
  const points = classPoints(set, { examples, classes, noise: noise / 100, seed });
  return planeExamples(points, classes, Math.max(1, Math.floor((examples * train) / 100)), features);
}
