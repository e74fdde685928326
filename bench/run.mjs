/** Measures and prints: node run.mjs [kernels] [training] [options]. See the README for the options and for how to read the tables. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureKernels } from './kernels.mjs';
import { withParts } from './markdown.mjs';
import { measureTraining } from './training/run.mjs';

const PAGE = new URL('../docs/bench.md', import.meta.url);

const benches = { kernels: measureKernels, training: measureTraining };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    where: { type: 'string', default: 'both' },
    peers: { type: 'string', default: '' },
    rounds: { type: 'string' },
    sizes: { type: 'string' },
    operations: { type: 'string' },
    workloads: { type: 'string' },
    native: { type: 'string' },
    json: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});

const names = Object.keys(benches);
for (const word of positionals)
  if (!names.includes(word)) throw new Error(`the bench was ${word}; allowed: ${names.join(', ')}`);

console.log(`${cpus()[0].model.trim()}, ${cpus().length} processors`);

const record = {};
for (const name of names)
  if (positionals.length === 0 || positionals.includes(name)) record[name] = await benches[name](options);

if (options.record) await writeFile(PAGE, withParts(await readFile(PAGE, 'utf8'), record));
if (options.json) await writeFile(options.json, `${JSON.stringify(record, null, 2)}\n`);
