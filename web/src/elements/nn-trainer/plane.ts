/** The surface and its points, to be read one by one. */

import type { Plane } from '../../plot/plane.ts';
import type { Run } from './run.ts';
import type { DataKind } from './settings.ts';
import { frameOf, labelNames, shownPart } from './surface-view.ts';

export function planeOf(data: DataKind, { info, surface }: Run): Plane | undefined {
  if (!info || !surface) return undefined;
  const { points: at, labels: wanted } = info;
  return {
    frame: frameOf(data),
    cells: { kind: 'share', values: shownPart(data, surface) },
    names: labelNames(data),
    examples: { count: wanted.length, at, wanted },
  };
}
