/** The picture of one lane with the points that all of them learn from, to be read one by one. */

import { tRace } from '../../locales/t-race.ts';
import type { Plane } from '../../plot/plane.ts';
import type { Lane } from './lane.ts';
import { EXTENT } from './race-setup.ts';

/** `wanted` of the lanes is read, or the last one where there are fewer; `choose` is told of another. */
export function planeOf(lanes: readonly Lane[], wanted: number, choose: (lane: number) => void): Plane | undefined {
  const index = Math.min(wanted, lanes.length - 1);
  const { info, surface } = lanes[index] ?? {};
  if (!info || !surface) return undefined;
  const side = { low: -EXTENT, high: EXTENT };
  return {
    frame: { x: side, y: side },
    cells: { kind: 'share', values: surface },
    names: [0, 1].map((label) => tRace('label', { label })),
    examples: { count: info.labels.length, at: info.points, wanted: info.labels },
    among: { names: lanes.map(({ name }) => name), index, choose },
  };
}
