/**
 * What the kernels cost, out of docs/bench.md, which `./scripts/bench --record` writes: times over that of copying as many
 * numbers, in a browser. Who has not run it for a new function has no figure of it.
 */

import { readSource } from './source.ts';

/** Of the sizes that are measured, the one at which all numbers lie close to the processor. */
const SIZE = 4096;

export interface Costs {
  /** Where it was measured: browser, processor. */
  browser: string;
  machine: string;
  size: number;
  /** Times over a copy, by id of the activation. */
  of: ReadonlyMap<string, { simd128: number; scalar: number }>;
}

export const readCosts = (path: string): Costs => parseCosts(readSource(path).text);

export function parseCosts(text: string): Costs {
  const browser = /^### (Chromium \d+)/m.exec(text);
  const table = text.slice(browser?.index ?? text.length).split(`#### ${SIZE.toLocaleString('en')} floats`)[1] ?? '';
  const [header = [], , ...rows] = table
    .trimStart()
    .split('\n\n', 1)
    .join('')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const column = (row: string[], name: string): number => Number.parseFloat(row[header.indexOf(name)] ?? '');
  const entries = rows.flatMap((row) => {
    const cost = { simd128: column(row, 'simd128'), scalar: column(row, 'scalar') };
    const id = idOf(row[1] ?? '');
    return id === undefined || !Number.isFinite(cost.simd128 + cost.scalar) ? [] : [[id, cost] as const];
  });
  const machine = /^Measured on (.+?),/m.exec(text)?.[1] ?? '';
  return { browser: browser?.[1] ?? '', machine, size: SIZE, of: new Map(entries) };
}

/** "tanh, accurate" is the activation accurate_tanh; slopes and other forms are none. */
function idOf(row: string): string | undefined {
  const accurate = /^(\w+), accurate$/.exec(row)?.[1];
  return accurate === undefined ? /^\w+$/.exec(row)?.[0] : `accurate_${accurate}`;
}
