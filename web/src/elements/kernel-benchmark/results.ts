/** What has been measured so far, and what it says in words. Pure. */

import type { Maker, Measured, Row } from '../../benchmark/protocol.ts';
import type { Absence } from '../../benchmark/run.ts';
import { nameInWords } from '../../locales/family-words.ts';
import { fixed, localised } from '../../locales/num.ts';
import { tBenchmark } from '../../locales/t-benchmark.ts';

export interface Results {
  /** Numbers in one go. */
  size: number;
  /** Best first. */
  makers: readonly Maker[];
  absent: readonly Absence[];
  /** What people call the activations, by id. */
  names: Readonly<Record<string, string>>;
  rows: readonly Row[];
}

const SLOPE = '_slope_from_value';

export function rowOf({ rows }: Results, operation: Measured, maker: Maker): Row | undefined {
  return rows.find((row) => row.operation === operation && row.maker === maker);
}

/** "tanh", or "Slope of tanh from its value". */
export function nameOf({ names }: Results, operation: Measured): string {
  if (operation === 'copy') return tBenchmark('copy');
  const id = operation.replace(SLOPE, '');
  const name = nameInWords(id, names[id] ?? id);
  return operation.endsWith(SLOPE) ? tBenchmark('slope', { name }) : name;
}

export const makerName = (maker: Maker): string => tBenchmark(`maker.${maker}`);

/** "0.042", "0.40", "13": two digits, as a second run would give no more of them again. */
export const nanosecondsText = (nanoseconds: number): string =>
  nanoseconds < 9.95 ? localised(nanoseconds.toPrecision(2)) : fixed(nanoseconds, 0);

/** "1.0", "6.2", "31": one decimal where it says something. */
export const timesText = (times: number): string => fixed(times, times < 9.95 ? 1 : 0);

/** What the numbers come to, as far as they are there. */
export function sentence(results: Results): string {
  const [maker] = results.makers;
  if (maker === undefined) return '';
  const times = (operation: Measured) => rowOf(results, operation, maker)?.timesCopy;
  const [relu, tanh] = [times('relu'), times('tanh')];
  const ours = rowOf(results, 'sigmoid', maker)?.nanoseconds;
  const theirs = rowOf(results, 'sigmoid', 'javascript')?.nanoseconds;
  const name = makerName(maker);
  const parts: string[] = [];
  if (relu !== undefined && tanh !== undefined)
    parts.push(tBenchmark('sentence.copy', { maker: name, relu: timesText(relu), tanh: timesText(tanh) }));
  if (ours !== undefined && theirs !== undefined && maker !== 'javascript')
    parts.push(tBenchmark('sentence.javascript', { maker: name, times: timesText(theirs / ours) }));
  return parts.join(' ');
}

export function absenceText({ build, reason }: Absence): string {
  const maker = makerName(build);
  return reason === undefined
    ? tBenchmark('absent.unknown', { maker })
    : tBenchmark('absent.reason', { maker, reason });
}
