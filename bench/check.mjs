/**
 * Runs everything once and holds it against double precision: every case of the kernels against its definition, every
 * engine's training against the oracle. node check.mjs [kernels] [training] [--where node|chromium|both] [--peers text]
 */
import { parseArgs } from 'node:util';
import { TOLERANCE } from './operations.mjs';
import { startPlaces } from './places.mjs';
import { formatTable } from './table.mjs';
import { absenceLines } from './training/report.mjs';
import { TOLERANCE as TRAINING_TOLERANCE } from './training/tolerance.mjs';
import { workloads } from './training/workloads.mjs';

const FLOATS = 4096;

/** Each hands back heads and lines, and whether all is right. */
const checks = {
  async kernels(place) {
    const rows = await place.check(FLOATS);
    const isRight = ({ error, complete }) => complete && error <= TOLERANCE;
    return {
      head: ['peer', 'operation', 'form', 'max abs error', ''],
      lines: rows.map((row) => [
        row.peer,
        `${row.operation} ${row.variant}`.trim(),
        row.form,
        row.error.toExponential(1),
        isRight(row) ? '' : 'WRONG',
      ]),
      isRight: rows.every(isRight),
      absent: (await place.absences()).map(({ what, reason }) => `${what}: ${reason}`),
    };
  },
  async training(place) {
    const rows = [];
    for (const { id } of workloads) rows.push(...(await place.check(id)));
    const isRight = ({ error }) => error <= TRAINING_TOLERANCE;
    return {
      head: ['workload', 'peer', 'error', ''],
      lines: rows.map((row) => [row.workload, row.peer, row.error.toExponential(1), isRight(row) ? '' : 'WRONG']),
      isRight: rows.every(isRight),
      absent: absenceLines({ absences: await place.absences() }),
    };
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    where: { type: 'string', default: 'both' },
    peers: { type: 'string', default: '' },
  },
});
const names = Object.keys(checks);
for (const word of positionals)
  if (!names.includes(word)) throw new Error(`the check was ${word}; allowed: ${names.join(', ')}`);

for (const name of positionals.length > 0 ? positionals : names) {
  for await (const place of startPlaces(name, values)) {
    const { head, lines, isRight, absent } = await checks[name](place);
    console.log(`\n${place.name}: ${place.peers.map((peer) => `${peer.name} ${peer.version}`).join(', ')}\n`);
    console.log(formatTable(head, lines));
    for (const line of absent) console.log(`left out: ${line}`);
    if (!isRight) process.exitCode = 1;
  }
}
