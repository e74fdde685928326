/** Measures and prints. See the README for the options and for how to read the tables. */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { bars } from './bars.mjs';
import { benchPage } from './markdown.mjs';
import { operations } from './operations.mjs';
import { startPlaces } from './places.mjs';
import { barTable, callTable, copyLine, sizeTable } from './report.mjs';

const SAMPLE_MILLISECONDS = 1;

/** So little that the call is nearly all of the time. Short runs, so there can be many. */
const CALL_SIZE = 4;
const CALL_ROUNDS = 60;

/** From here on a run takes long, and slow kernels say nothing new: by default only the two most telling operations. */
const LARGE = 2 ** 20;
const LARGE_OPERATIONS = ['relu', 'tanh'];

const { values: options } = parseArgs({
  options: {
    where: { type: 'string', default: 'both' },
    sizes: { type: 'string', default: '1024,4096,65536,1048576,16777216' },
    operations: { type: 'string' },
    peers: { type: 'string', default: '' },
    rounds: { type: 'string', default: '40' },
    json: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});

function listOf(text, read) {
  return text.split(',').map((item) => read(item.trim()));
}

function positive(name, text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} was ${text}; allowed: whole numbers from 1`);
  return number;
}

function operationNamed(name) {
  if (!operations.includes(name)) throw new Error(`--operations had ${name}; allowed: ${operations.join(', ')}`);
  return name;
}

const sizes = listOf(options.sizes, (size) => positive('--sizes', size));
const rounds = positive('--rounds', options.rounds);
const wanted = options.operations && listOf(options.operations, operationNamed);
const operationsFor = (size) => wanted ?? (size >= LARGE ? LARGE_OPERATIONS : operations);

const record = [];

console.log(`${cpus()[0].model.trim()}, ${cpus().length} processors`);

for await (const place of startPlaces('kernels', options)) {
  console.log(`\n${place.name}: ${place.peers.map(({ name, version }) => `${name} ${version}`).join(', ')}`);
  const runs = [];
  const timing = { rounds, sampleMilliseconds: SAMPLE_MILLISECONDS };

  for (const size of sizes) {
    const measured = [];
    for (const operation of operationsFor(size)) {
      measured.push({ operation, rows: await place.measure({ operation, size, ...timing }) });
    }
    console.log(`\n${size} floats. ${copyLine(measured)}\n\n${sizeTable(measured)}`);
    runs.push({ size, measured });
  }

  const calls = await place.measure({ operation: 'relu', size: CALL_SIZE, ...timing, rounds: CALL_ROUNDS });
  console.log(`\nOne call of ReLU on ${CALL_SIZE} floats\n\n${callTable(calls)}\n`);

  const absences = await place.absences();
  for (const { what, reason } of absences) console.log(`left out: ${what}: ${reason}`);
  const found = { place: place.name, peers: place.peers, rounds, runs, calls, absences };
  const checked = bars(found);
  console.log(`\n${barTable(checked)}\n`);
  record.push({ ...found, bars: checked });
}

if (options.record) await writeFile(new URL('../docs/bench.md', import.meta.url), benchPage(record));
if (options.json) await writeFile(options.json, `${JSON.stringify(record, null, 2)}\n`);
