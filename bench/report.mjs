/** Rows as people read them: each beside the yardsticks of its own run and beside ours. */
import { formatTable } from './table.mjs';

const OURS = 'nonlinear';
const REFERENCE = 'nonlinear simd128';

const figure = (value, digits = 3) => (value === undefined || Number.isNaN(value) ? '-' : value.toFixed(digits));

/** A yardstick of the row's own module if it has one, else of our SIMD128 build: the peers' instruction set. */
function yardstick(rows, kind, peer) {
  const own = peer.startsWith(OURS) ? peer : REFERENCE;
  return rows.find((row) => row.operation === kind && row.peer === own && !row.variant)?.p25;
}

const plainOurs = (rows, operation, build) =>
  rows.find((row) => row.peer === `${OURS} ${build}` && row.operation === operation && !row.variant)?.p25;

const shape = ({ form, variant }) => (variant ? `${form}, ${variant}` : form);

function cells(row, rows) {
  const against = (reference, digits) => figure(reference && row.p25 / reference, digits);
  return [
    row.operation,
    row.peer,
    shape(row),
    figure(row.p25),
    against(yardstick(rows, 'copy', row.peer), 2),
    against(yardstick(rows, 'multiply', row.peer), 1),
    against(plainOurs(rows, row.operation, 'simd128'), 2),
    against(plainOurs(rows, row.operation, 'relaxed'), 2),
  ];
}

const HEAD = ['operation', 'peer', 'form', 'ns/element', '× copy', 'slots', '÷ our simd128', '÷ our relaxed'];

/**
 * One table for one size.
 * @param {{ operation: string, rows: import('./types.d.ts').Row[] }[]} measured one entry for each run of `measure`
 */
export function sizeTable(measured) {
  const lines = measured.flatMap(({ operation, rows }) =>
    rows
      .filter((row) => row.operation === operation)
      .sort((a, b) => a.p25 - b.p25)
      .map((row) => cells(row, rows)),
  );
  return formatTable(HEAD, lines);
}

/** What copying costs per element in each of our builds, the best of all runs of this size. */
export function copyLine(measured) {
  const copies = measured.flatMap(({ rows }) => rows.filter((row) => row.operation === 'copy' && !row.variant));
  const builds = [...new Set(copies.map(({ peer }) => peer))];
  const best = (build) => Math.min(...copies.filter(({ peer }) => peer === build).map(({ p25 }) => p25));
  return builds.map((build) => `copy in ${build}: ${figure(best(build))} ns/element`).join(', ');
}

/** One call with next to nothing to do, in nanoseconds. Kernels of the peers have no call of their own. */
export const callsOf = (rows) =>
  rows
    .filter(
      ({ operation, form, variant, peer }) =>
        operation === 'relu' && !variant && (form === 'public' || peer.startsWith(OURS)),
    )
    .sort((a, b) => a.p25 - b.p25)
    .map((row) => ({ ...row, nanoseconds: row.p25 * row.size }));

export function callTable(rows) {
  return formatTable(
    ['peer', 'form', 'ns/call'],
    callsOf(rows).map((row) => [row.peer, row.form, figure(row.nanoseconds, 0)]),
  );
}

/** One line a bar, those that do not hold marked. */
export function barTable(bars) {
  const limit = ({ most, least }) => (most === undefined ? `>= ${least}` : `<= ${most}`);
  return formatTable(
    ['bar', 'what', 'figure', 'limit', ''],
    bars.map((bar) => [String(bar.bar), bar.what, figure(bar.figure, 2), limit(bar), bar.holds ? '' : 'MISSED']),
  );
}
