/**
 * Measures how exact the kernels are: every build, every function, half a billion float32. Writes docs/accuracy.json, which pages
 * read, and docs/accuracy.md, which people read. Started by scripts/accuracy, which has the options.
 *
 * The expected values are the definitions in double precision; they take most of the time, so each chunk of them is
 * computed once and given to all builds. A worker per processor takes one function after another.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { accuracyPage } from './accuracy-page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const builds = ['scalar', 'simd128', 'relaxed'];
const kinds = ['value', 'slope', 'slope from value'];

/**
 * The sizes of input that are tried, as bit patterns on both sides of 0, and every how many floats. Where functions bend,
 * every one. Below 2^-14 a function is its value and slope at 0 and nothing more; beyond 128 it is a line or flat.
 */
const sizes = [
  { from: 0, to: 0x38800000, below: '2^-14', every: 16 },
  { from: 0x38800000, to: 0x43000000, below: '128', every: 1 },
  { from: 0x43000000, to: 0x7f800000, below: '∞', every: 997 },
];
const SIGN = 0x80000000;

const specials = [
  ['-∞', -Infinity],
  ['-3e38', -3e38],
  ['-1e-40', -1e-40],
  ['-0', -0],
  ['0', 0],
  ['1e-40', 1e-40],
  ['3e38', 3e38],
  ['∞', Infinity],
  ['NaN', Number.NaN],
];

const load = (build) => createRequire(import.meta.url)(`${root}build/wasm/src/tools/sweep_${build}.cjs`)();

function* ranges(step) {
  for (const sign of [0, SIGN]) {
    for (const { from, to, every } of sizes) yield { first: sign + from, end: sign + to, step: every * step };
  }
}

/** @returns worst errors per build */
function sweep(modules, index, kind, step) {
  const [reference] = modules;
  const chunk = reference._chunk_size();
  const buffers = modules.map((module) => {
    const at = module._expected_buffer() / Float64Array.BYTES_PER_ELEMENT;
    return module.HEAPF64.subarray(at, at + chunk);
  });
  for (const module of modules) module._start();
  for (const range of ranges(step)) {
    for (let first = range.first; first < range.end; first += chunk * range.step) {
      const n = Math.min(chunk, Math.ceil((range.end - first) / range.step));
      reference._expect(index, kind, first, range.step, n);
      modules.forEach((module, k) => {
        if (k > 0) buffers[k].set(buffers[0]);
        module._compare(index, kind, first, range.step, n);
      });
    }
  }
  return modules.map((module) => {
    const [ulp, ulpAt, absolute, absoluteAt] = new Float64Array(module.HEAPF64.buffer, module._worst_so_far(), 4);
    return { ulp, ulpAt, absolute, absoluteAt };
  });
}

function describe(modules, index) {
  const [module] = modules;
  return {
    id: module.UTF8ToString(module._function_id(index)),
    name: module.UTF8ToString(module._function_name(index)),
    kinds: kinds.map((_, kind) => kind).filter((kind) => kind < 2 || module._has_slope_from_value(index)),
  };
}

/** As text, since JSON has neither infinities nor NaN nor -0; to six digits, which is what a float32 has. */
const number = (x) => (Object.is(x, -0) ? '-0' : String(Number(x.toPrecision(6))).replace('Infinity', '∞'));

function specialValues(modules, index) {
  return specials.map(([name, x]) => {
    const answers = modules.map((module) => number(module._at(index, 0, x)));
    if (new Set(answers).size > 1) throw new Error(`at ${name} the builds differ: ${answers.join(', ')}`);
    return { x: name, y: answers[0] };
  });
}

async function work() {
  const modules = await Promise.all(builds.map(load));
  parentPort.on('message', ({ index, kind, step }) => {
    parentPort.postMessage({ index, kind, builds: sweep(modules, index, kind, step) });
  });
}

async function measureAll({ only, step }) {
  const modules = await Promise.all(builds.map(load));
  const functions = Array.from({ length: modules[0]._function_count() }, (_, index) => ({
    index,
    ...describe(modules, index),
    special: specialValues(modules, index),
    accuracy: [],
  }));
  const chosen = only.length ? functions.filter(({ id }) => only.includes(id)) : functions;
  const jobs = chosen.flatMap(({ index, kinds: own }) => own.map((kind) => ({ index, kind, step })));
  const total = jobs.length;
  let done = 0;

  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), jobs.length) }, () => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: 'sweep' });
      return new Promise((resolve, reject) => {
        const next = () => {
          const job = jobs.shift();
          if (job) worker.postMessage(job);
          else worker.terminate().then(resolve);
        };
        worker.on('error', reject);
        worker.on('message', ({ index, kind, builds: worst }) => {
          const f = functions[index];
          const promised = {
            ulp: modules[0]._promised_ulp(index, kind),
            absolute: modules[0]._promised_absolute(index, kind),
          };
          f.accuracy.push({
            kind: kinds[kind],
            promised,
            ...Object.fromEntries(builds.map((build, k) => [build, worst[k]])),
          });
          done += 1;
          console.error(
            `${done}/${total}  ${f.id} ${kinds[kind]}: ${worst.map(({ ulp }) => ulp.toFixed(3)).join(' ')} ulp`,
          );
          next();
        });
        next();
      });
    }),
  );
  for (const f of chosen) f.accuracy.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return chosen.map(({ id, name, special, accuracy }) => ({ id, name, special, accuracy }));
}

async function main() {
  const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const step = Number(process.argv.find((argument) => argument.startsWith('--step='))?.slice('--step='.length) ?? 1);
  if (!Number.isInteger(step) || step < 1) throw new Error(`--step was ${step}; allowed: a whole number from 1`);
  const modules = await load('scalar');
  const ids = Array.from({ length: modules._function_count() }, (_, i) =>
    modules.UTF8ToString(modules._function_id(i)),
  );
  for (const id of only) if (!ids.includes(id)) throw new Error(`function was "${id}"; allowed: ${ids.join(', ')}`);

  const functions = await measureAll({ only, step });
  if (step > 1) {
    console.log(accuracyPage({ step, builds, sizes, functions }));
    return;
  }
  const path = `${root}docs/accuracy.json`;
  const known = only.length ? JSON.parse(readFileSync(path, 'utf8')).functions : [];
  const newest = (id) => [...functions, ...known].find((each) => each.id === id) ?? [];
  const table = { step, builds, sizes, functions: ids.flatMap(newest) };
  writeFileSync(path, `${JSON.stringify(table, null, 1)}\n`);
  writeFileSync(`${root}docs/accuracy.md`, accuracyPage(table));
}

if (isMainThread) await main();
else if (workerData === 'sweep') await work();
