/** The answer, that of the other run, and what a unit answers, each with the points, to be read one by one. */

import type { Plane } from '../../plot/plane.ts';
import { reachOf } from '../../plot/signed-picture.ts';
import { className, frameOf } from './output-view.ts';
import type { Answer, Source } from './source.ts';

export function planeOf(source: Source, cells: Answer, withTest: boolean): Plane {
  const { points, task, table } = source;
  const { at, labels, targets, trainCount } = points;
  const [x = '', y = ''] = table?.axes ?? [];
  return {
    frame: frameOf(source),
    axes: { x, y },
    cells,
    names: Array.from({ length: task.classes }, (_, label) => className(task.names, label)),
    examples: { count: withTest ? at.length / 2 : trainCount, at, wanted: task.classes > 0 ? labels : targets },
  };
}

/** `values` are those of a unit over the plane. A probability takes the full colour at 1. */
export function planeOfUnit(source: Source, values: Float32Array, isShare: boolean, withTest: boolean): Plane {
  const reach = isShare ? 1 : reachOf(values);
  return { ...planeOf(source, { kind: 'numbers', values, reach }, withTest), picture: '.unit-plane' };
}
