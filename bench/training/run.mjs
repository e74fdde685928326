/** The bench of training: holds every engine against the oracle, measures, prints, and hands back what was found. */
import { readFile } from 'node:fs/promises';
import { positive, wordsOf } from '../options.mjs';
import { startPlaces } from '../places.mjs';
import { barTable } from '../report.mjs';
import { formatTable } from '../table.mjs';
import { bars } from './bars.mjs';
import { absenceLines, agreementLine, ownTable, peakLine, rateTable, ratioTable } from './report.mjs';
import { workloads } from './workloads.mjs';

const SAMPLE_MILLISECONDS = 10;
const ROUNDS = '16';

/** Whether steps leave anything behind. */
const MEMORY = { workloads: ['W1', 'W3'], steps: 100_000 };

function print({ head, lines }) {
  if (lines.length > 0) console.log(`\n${formatTable(head, lines)}`);
}

/** @returns {Promise<object[]>} one record for each place */
export async function measureTraining(options) {
  const known = workloads.map(({ id }) => id);
  const ids = options.workloads ? wordsOf(options.workloads, '--workloads', known) : known;
  const rounds = positive('--rounds', options.rounds ?? ROUNDS);
  const native = options.native && JSON.parse(await readFile(options.native, 'utf8'));
  const record = [];

  for await (const place of startPlaces('training', options)) {
    console.log(`\n${place.name}: ${place.peers.map(({ name, version }) => `${name} ${version}`).join(', ')}`);
    const checks = [];
    const rows = [];
    const memory = [];
    for (const id of ids) {
      checks.push(...(await place.check(id)));
      rows.push(...(await place.measure({ id, rounds, sampleMilliseconds: SAMPLE_MILLISECONDS })));
      if (MEMORY.workloads.includes(id)) memory.push(...(await place.memory({ id, steps: MEMORY.steps })));
    }

    const absences = await place.absences();
    const found = { place: place.name, peers: place.peers, rounds, checks, rows, memory, native, absences };
    for (const table of [rateTable, ratioTable, ownTable]) print(table(found));
    console.log(`\npeak: ${peakLine(found)}`);
    console.log(`furthest from the oracle: ${agreementLine(found)}`);
    for (const line of absenceLines(found)) console.log(`left out: ${line}`);
    const checked = bars(found);
    if (checked.length > 0) console.log(`\n${barTable(checked.map((bar) => ({ bar: 'training', ...bar })))}\n`);
    record.push({ ...found, bars: checked });
  }
  return record;
}
