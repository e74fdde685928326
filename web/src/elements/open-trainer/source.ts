/** Where the examples of a state come from: from the core, or from the part of this lab that makes them in the page. */

import { partOf } from '../../labs/parts.ts';
import { tOpen } from '../../locales/t-open.ts';
import type { ClassCells } from '../../plot/class-picture.ts';
import type { Rgb } from '../../plot/heat-layer.ts';
import type { Scale, Table } from '../../tables/protocol.ts';
import { training } from '../../training/client.ts';
import type { UnitSurfaces } from '../../training/instruments.ts';
import type { DataSpec, NetworkLayer } from '../../training/protocol.ts';
import { dataSpec } from './run-spec.ts';
import type { Task } from './task.ts';
import { isOf, type TrainerState } from './trainer-state.ts';

/** Points as they are drawn: x0, y0, x1, y1, … The first `trainCount` are for training. */
export interface Points {
  at: Float32Array;
  trainCount: number;
  /** One a point, where there are classes. */
  labels: Uint8Array;
  /** One a point, where the answers are numbers. */
  targets: Float32Array;
}

/** What a network says all over the plane. */
export type Answer =
  /** The probability of label 1. */
  | { kind: 'share'; values: Float32Array }
  /** Which of several classes is the likeliest; it knows how it is painted. */
  | ({ kind: 'classes'; paint(canvas: HTMLCanvasElement, colours: readonly Rgb[], paper: Rgb): void } & ClassCells)
  /** A number; `reach` is the size that takes the full colour. */
  | { kind: 'numbers'; values: Float32Array; reach: number };

/** Draws networks whose examples the core does not know as points of the plane. */
export interface Pictures {
  look(parameters: Float32Array, unitCells: number, cells: number): Promise<{ units: UnitSurfaces; answer: Answer }>;
  close(): void;
}

export interface Source {
  data: DataSpec;
  task: Task;
  points: Points;
  /** The names of the network's inputs. */
  inputs: readonly string[];
  /** Half of the side of the square that is drawn. */
  extent: number;
  /** The size of a number that takes the full colour. */
  reach: number;
  /** Where the core does not draw the network itself: what does. `layers` are those that train. */
  pictures?(layers: readonly NetworkLayer[]): Pictures;
  /** There is too little to train with. */
  few?: boolean;
  /** What the sides of the square mean, where they are not x and y. */
  caption?: string;
  /** The points that a reader has drawn, as labs/drawn-points.ts writes them. */
  drawn?: string;
  /** Of a table: how its inputs were brought to mean 0 and standard deviation 1. */
  scale?: Scale;
  /** Of a table, its text and what is chosen of it. */
  table?: { open: Table & { text: string }; target: string; columns: readonly string[]; axes: readonly string[] };
}

/** What the part `page-made` brings. */
export interface PageMade {
  /** `own` is the text of the reader's table, or empty. */
  sourceOf(state: TrainerState, own: string): Promise<Source>;
}

const EXTENT = 6;

export async function sourceOf(state: TrainerState, own: string): Promise<Source> {
  if (!isOf('two', state.data) && !isOf('numbers', state.data))
    return (await partOf<PageMade>('page-made')).sourceOf(state, own);
  const data = dataSpec(state);
  const { inputs: at, ...points } = await training().request('points', { data, seed: state.seed });
  return {
    ...{ data, points: { at, ...points }, extent: EXTENT, reach: 1 },
    task: { classes: isOf('numbers', state.data) ? 0 : 2, names: [] },
    inputs: state.features.map((feature) => tOpen(`feature.${feature}`)),
  };
}
