/** What is learnt of a table: which column is told from which others, and which two are drawn. */

import { num } from '../../../locales/num.ts';
import { tOwn } from '../../../locales/t-own.ts';
import { loadBytes } from '../../../state/assets.ts';
import { tables } from '../../../tables/client.ts';
import type { Scale, Table, TableColumn, TableExamples } from '../../../tables/protocol.ts';
import type { TrainerState } from '../trainer-state.ts';
import type { Examples } from './examples.ts';

/** A real set of lessons/data: which of its columns matter most. */
const REAL: Record<string, { file: string; target: string; columns?: readonly string[]; axes: readonly string[] }> = {
  breast_cancer: {
    file: 'breast-cancer.csv',
    target: 'malignant',
    axes: ['concave_points_worst', 'area_worst'],
  },
  iris: { file: 'iris.csv', target: 'species', axes: ['petal_length_cm', 'petal_width_cm'] },
  penguins: {
    file: 'penguins.csv',
    target: 'species',
    columns: ['bill_length_mm', 'bill_depth_mm', 'flipper_length_mm', 'body_mass_g'],
    axes: ['bill_length_mm', 'flipper_length_mm'],
  },
};

/** More would be a crowd of colours. */
const MOST_CLASSES = 12;

export interface OpenTable extends Table {
  text: string;
}

const open = new Map<string, Promise<OpenTable>>();

/** The table of a state: a real one, or that of the reader. */
export function tableOf({ data }: TrainerState, own: string): Promise<OpenTable> {
  const real = REAL[data];
  const key = real?.file ?? own;
  const known = open.get(key);
  if (known) return known;
  if (!real) for (const each of open.keys()) if (!each.endsWith('.csv')) open.delete(each); // one of the reader's at a time
  const opening = readTable(real ? loadBytes(real.file).then((bytes) => new TextDecoder().decode(bytes)) : own);
  opening.catch(() => open.delete(key));
  open.set(key, opening);
  return opening;
}

async function readTable(given: string | Promise<string>): Promise<OpenTable> {
  const text = await given;
  return { text, ...(await tables().request('readTable', { text })) };
}

export interface Choice {
  target: string;
  columns: readonly string[];
}

const teaches = ({ kind }: TableColumn): boolean => kind === 'numbers' || kind === 'categories';

/** What the state asks for, with what the table suggests in the place of what it leaves open. */
export function choiceOf({ data, target, columns }: TrainerState, table: Table): Choice {
  const real = REAL[data];
  const known = table.columns.filter(teaches);
  for (const column of [target, ...columns])
    if (column !== '' && !known.some(({ name }) => name === column))
      throw new Error(tOwn('problem.column', { column, allowed: known.map(({ name }) => name).join(', ') }));
  const last = known.findLast(({ kind }) => kind === 'categories') ?? known.at(-1);
  const told = target || real?.target || (last?.name ?? '');
  const others = known.filter(({ name }) => name !== told);
  const numbers = others.filter(({ kind }) => kind === 'numbers').map(({ name }) => name);
  const asked = columns.filter((name) => name !== told);
  const usual = told === real?.target ? (real.columns ?? numbers) : numbers;
  const chosen = asked.length > 0 ? asked : usual.length > 0 ? usual : others.map(({ name }) => name);
  if (chosen.length === 0) throw new Error(tOwn('problem.numberless'));
  return { target: told, columns: chosen };
}

export interface TableSet {
  examples: Examples;
  names: readonly string[];
  inputs: readonly string[];
  scale: Scale;
  /** Which inputs are drawn, by name, and what their ends mean. */
  axes: readonly [across: string, up: string];
  caption: string;
  extent: number;
}

export async function tableSet(state: TrainerState, table: OpenTable): Promise<TableSet> {
  const { target, columns } = choiceOf(state, table);
  const trainShare = Math.min(0.9, Math.max(0.1, state.train / 100));
  const options = { target, inputs: [...columns], trainShare, seed: state.seed };
  const read = await tables().request('examples', { text: table.text, options });
  if (read.data.classes > MOST_CLASSES)
    throw new Error(tOwn('problem.classes', { column: target, given: read.data.classes, most: MOST_CLASSES }));
  return drawn(read, state);
}

function drawn(read: TableExamples, { data, axes }: TrainerState): TableSet {
  const { inputs, classes, inputScale } = read;
  const width = inputs.length;
  const wished = axes.length > 0 ? axes : (REAL[data]?.axes ?? []);
  const [first, second] = wished.map((name) => inputs.indexOf(name)).filter((at) => at >= 0);
  const across = first ?? 0;
  const up = second ?? inputs.findIndex((_, at) => at !== across); // -1: there is one input alone
  const count = read.data.inputs.length / width;
  const at = new Float32Array(2 * count);
  for (let point = 0; point < count; point++) {
    at[2 * point] = read.data.inputs[point * width + across] ?? 0;
    at[2 * point + 1] = up < 0 ? 0 : (read.data.inputs[point * width + up] ?? 0);
  }
  const extent = Math.min(8, Math.max(1.5, ...at.map(Math.abs)) * 1.06);
  const axis = (column: number) => {
    const [mean, deviation] = [inputScale.mean[column] ?? 0, inputScale.deviation[column] ?? 1];
    const [low, high] = [mean - extent * deviation, mean + extent * deviation].map((end) => num(end, 3));
    return tOwn('output.axis', { name: inputs[column] ?? '', low: low ?? '', high: high ?? '' });
  };
  const plane = up < 0 ? axis(across) : tOwn('output.axes', { across: axis(across), up: axis(up) });
  return {
    examples: { ...read.data, at, view: { across, up, width } },
    names: classes,
    inputs,
    scale: inputScale,
    axes: [inputs[across] ?? '', inputs[up] ?? ''],
    caption: width > 2 ? `${plane} ${tOwn('output.mean')}` : plane,
    extent,
  };
}
