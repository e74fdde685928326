/** Examples that the page hands to the core, since the core did not make them, and how they lie in the plane. Pure. */

import type { DataSpec, PlaneFeature } from '../../../training/protocol.ts';

export interface Examples {
  /** Where they are drawn: x0, y0, x1, y1, … The first `trainCount` are for training. */
  at: Float32Array;
  trainCount: number;
  /** 2 or more; 0 where the answers are numbers. */
  classes: number;
  /** One a point, where there are classes. */
  labels: Uint8Array;
  /** One a point, where the answers are numbers. */
  targets: Float32Array;
  /** What the network is told: [example][input]. */
  inputs: Float32Array;
  /** What an input says of the plane: a feature of the point, or nothing but its place among the columns of a table. */
  view: { features: readonly PlaneFeature[] } | { across: number; up: number; width: number };
}

const featureOf: Record<PlaneFeature, (x: number, y: number) => number> = {
  x: (x) => x,
  y: (_, y) => y,
  x_squared: (x) => x * x,
  y_squared: (_, y) => y * y,
  x_times_y: (x, y) => x * y,
  sin_x: (x) => Math.sin(x),
  sin_y: (_, y) => Math.sin(y),
};

/** The same as src/core/data/features.cpp: [point][feature]. */
export function featuresOf(at: Float32Array, features: readonly PlaneFeature[]): Float32Array {
  const points = at.length / 2;
  const told = new Float32Array(points * features.length);
  for (let point = 0; point < points; point++)
    for (const [place, feature] of features.entries())
      told[point * features.length + place] = featureOf[feature](at[2 * point] ?? 0, at[2 * point + 1] ?? 0);
  return told;
}

export function widthOf({ view }: Examples): number {
  return 'features' in view ? view.features.length : view.width;
}

export function handedOver(examples: Examples): DataSpec {
  const { inputs, labels, targets, classes, trainCount } = examples;
  const answers = classes > 0 ? { labels, classes } : { targets };
  return { kind: 'numbers', inputs, shape: [widthOf(examples)], ...answers, trainCount };
}

/** Points of the plane with labels, mixed, of which a network sees these features. */
export function planeExamples(
  points: readonly { x: number; y: number; label: number }[],
  classes: number,
  trainCount: number,
  features: readonly PlaneFeature[],
): Examples {
  const at = Float32Array.from(points.flatMap(({ x, y }) => [x, y]));
  const labels = Uint8Array.from(points, ({ label }) => label);
  const inputs = featuresOf(at, features);
  return { at, labels, targets: new Float32Array(), classes, trainCount, inputs, view: { features } };
}
