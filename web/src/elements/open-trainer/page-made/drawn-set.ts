/** The points that a reader has drawn, as examples. Pure. */

import { type DrawnPoint, MOST_LABELS, readDrawn, writeDrawn } from '../../../labs/drawn-points.ts';
import { random } from '../../../quiz/shuffled.ts';
import type { TrainerState } from '../trainer-state.ts';
import { mixed } from './class-sets.ts';
import { type Examples, planeExamples } from './examples.ts';

/** Fewer points are no task. */
const FEWEST = 4;

/** Where drawing begins: a corner of one kind, a bow of another. */
const BEGINNING: readonly DrawnPoint[] = Array.from({ length: 16 }, (_, index) => {
  const label = index % 2;
  const angle = (index / 16) * 1.6 * Math.PI;
  const radius = label === 0 ? 1.5 + (index % 3) * 0.3 : 4 + (index % 5) * 0.2;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle), label };
});

/** `text` is what a pad is to show. Where there are too `few` to train with, two more join them until there are enough. */
export function drawnSet(state: TrainerState): { examples: Examples; few: boolean; text: string } {
  const text = state.points === '' ? writeDrawn(BEGINNING) : state.points;
  const points = readDrawn(text) ?? [];
  const few = points.length < FEWEST;
  const classes = Math.max(2, ...points.map(({ label }) => label + 1));
  const filled = few ? [...points, { x: 99, y: 99, label: 0 }, { x: 99, y: 99, label: 1 }] : points; // far outside
  const order = mixed(filled, random(`drawn ${state.seed}`));
  const train = Math.min(order.length - 1, Math.max(1, Math.round((order.length * state.train) / 100)));
  return { examples: planeExamples(order, Math.min(classes, MOST_LABELS), train, state.features), few, text };
}
