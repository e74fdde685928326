/** Runs every case once and holds its result against the definition in double precision: node check.mjs [--where node|chromium|both] */
import { parseArgs } from 'node:util';
import { TOLERANCE } from './operations.mjs';
import { startPlaces } from './places.mjs';
import { formatTable } from './table.mjs';

const FLOATS = 4096;

const { values } = parseArgs({
  options: { where: { type: 'string', default: 'both' }, peers: { type: 'string', default: '' } },
});

for await (const place of startPlaces('kernels', values)) {
  const rows = await place.check(FLOATS);
  const isRight = ({ error, complete }) => complete && error <= TOLERANCE;
  console.log(`\n${place.name}: ${place.peers.map(({ name, version }) => `${name} ${version}`).join(', ')}\n`);
  console.log(
    formatTable(
      ['peer', 'operation', 'form', 'max abs error', ''],
      rows.map((row) => [
        row.peer,
        `${row.operation} ${row.variant}`.trim(),
        row.form,
        row.error.toExponential(1),
        isRight(row) ? '' : 'WRONG',
      ]),
    ),
  );
  for (const { what, reason } of await place.absences()) console.log(`left out: ${what}: ${reason}`);
  if (!rows.every(isRight)) process.exitCode = 1;
}
