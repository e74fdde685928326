/** The bench of the kernels: measures, prints, and hands back what was found. */
import { bars } from './bars.mjs';
import { operations } from './operations.mjs';
import { positive, wordsOf } from './options.mjs';
import { startPlaces } from './places.mjs';
import { barTable, callTable, copyLine, sizeTable } from './report.mjs';

const SAMPLE_MILLISECONDS = 1;
const ROUNDS = '40';
const SIZES = '1024,4096,65536,1048576,16777216';

/** So little that the call is nearly all of the time. Short runs, so there can be many. */
const CALL_SIZE = 4;
const CALL_ROUNDS = 60;

/** From here on a run takes long, and slow kernels say nothing new: by default only the two most telling operations. */
const LARGE = 2 ** 20;
const LARGE_OPERATIONS = ['relu', 'tanh'];

/** @returns {Promise<object[]>} one record for each place */
export async function measureKernels(options) {
  const sizes = wordsOf(options.sizes ?? SIZES).map((size) => positive('--sizes', size));
  const rounds = positive('--rounds', options.rounds ?? ROUNDS);
  const wanted = options.operations && wordsOf(options.operations, '--operations', operations);
  const operationsFor = (size) => wanted ?? (size >= LARGE ? LARGE_OPERATIONS : operations);
  const record = [];

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
  return record;
}
