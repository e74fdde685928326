/** The results as plain text in columns, to keep or to send to somebody. Pure. */

import { MEASURED } from '../../benchmark/protocol.ts';
import { count } from '../../locales/num.ts';
import { tBenchmark } from '../../locales/t-benchmark.ts';
import {
  absenceText,
  makerName,
  nameOf,
  nanosecondsText,
  type Results,
  rowOf,
  sentence,
  timesText,
} from './results.ts';

/** What stands in the table's cell and in the text: "0.35 (8.4×)", or "none". */
export function cellText(results: Results, ...of: [Parameters<typeof rowOf>[1], Parameters<typeof rowOf>[2]]): string {
  const row = rowOf(results, ...of);
  if (!row) return tBenchmark('table.none');
  const { nanoseconds, timesCopy } = row;
  return tBenchmark('table.cell', { nanoseconds: nanosecondsText(nanoseconds), times: timesText(timesCopy) });
}

/** The operations that were measured, in order. */
export function measuredIn({ rows }: Results) {
  return MEASURED.filter((operation) => rows.some((row) => row.operation === operation));
}

export function resultsText(results: Results, browser: string): string {
  const { makers, absent, size } = results;
  const head = ['', ...makers.map(makerName)];
  const lines = measuredIn(results).map((operation) => [
    nameOf(results, operation),
    ...makers.map((maker) => cellText(results, operation, maker)),
  ]);
  return [
    tBenchmark('text.head', { browser, size: count(size) }),
    '',
    columns([head, ...lines]),
    '',
    ...absent.map(absenceText),
    sentence(results),
  ]
    .join('\n')
    .trimEnd();
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
