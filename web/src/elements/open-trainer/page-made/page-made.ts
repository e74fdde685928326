/** The examples that the core does not make: several classes, points that a reader drew, tables. A script of its own. */

import { bringPart } from '../../../labs/parts.ts';
import { tOpen } from '../../../locales/t-open.ts';
import { tOwn } from '../../../locales/t-own.ts';
import type { PageMade, Source } from '../source.ts';
import { CLASS_SETS, isOf, type TrainerState } from '../trainer-state.ts';
import { classPoints } from './class-sets.ts';
import { drawnSet } from './drawn-set.ts';
import { type Examples, handedOver, planeExamples } from './examples.ts';
import { PlaneView } from './plane-view.ts';
import { choiceOf, tableOf, tableSet } from './table-set.ts';

const EXTENT = 6;
/** Numbers of a table are standardised: few lie beyond. */
const DEVIATIONS = 2;

async function sourceOf(state: TrainerState, own: string): Promise<Source> {
  if (state.data === 'table' || isOf('real', state.data)) return ofTable(state, own || tOwn('table.sample'));
  const inputs = state.features.map((feature) => tOpen(`feature.${feature}`));
  const plane = { inputs, extent: EXTENT, reach: 1 };
  if (state.data !== 'drawn') return { ...plane, ...handed(ofClasses(state), plane) };
  const { examples, few, text } = drawnSet(state);
  return { ...plane, ...handed(examples, plane), few, drawn: text };
}

async function ofTable(state: TrainerState, own: string): Promise<Source> {
  const open = await tableOf(state, own);
  const { examples, names, inputs, axes, scale, caption, extent } = await tableSet(state, open);
  const plane = { extent, reach: DEVIATIONS };
  return {
    ...handed(examples, plane, names),
    ...{ ...plane, inputs, scale, caption },
    table: { open, ...choiceOf(state, open), axes },
  };
}

function handed(
  examples: Examples,
  plane: Pick<Source, 'extent' | 'reach'>,
  names: readonly string[] = [],
): Pick<Source, 'data' | 'task' | 'points' | 'pictures'> {
  const { classes, view } = examples;
  return {
    data: handedOver(examples),
    task: { classes, names },
    points: examples,
    pictures: (layers) => new PlaneView({ view, classes, ...plane }, layers),
  };
}

function ofClasses(state: TrainerState): Examples {
  const { examples, classes, noise, seed, train, features } = state;
  const set = CLASS_SETS.find((each) => each === state.data) ?? 'blobs';
  const points = classPoints(set, { examples, classes, noise: noise / 100, seed });
  return planeExamples(points, classes, Math.max(1, Math.floor((examples * train) / 100)), features);
}

bringPart('page-made', { sourceOf } satisfies PageMade);
