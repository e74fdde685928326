/**
 * What the lessons state is what the core computes as machine code, too: every fact as pages print it, once from the
 * module that the build asks and once from the program build/native/src/tools/facts.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(`${root}web/package.json`);
const facts = require('yaml').parse(readFileSync(`${root}lessons/facts.yaml`, 'utf8'));

const printed = (value, { digits, decimals = 0 }) =>
  digits === undefined ? value.toFixed(decimals) : value.toPrecision(digits);

async function fromModule() {
  const folder = `${root}build/wasm/modules/simd128/`;
  const module = await require(`${folder}facts.js`)({ wasmBinary: readFileSync(`${folder}facts.wasm`) });
  for (const file of readdirSync(`${root}lessons/data`, { recursive: true }))
    if (/\.(csv|bin)$/.test(file))
      module.addLessonFile(file.replace(/^.*\//, ''), readFileSync(`${root}lessons/data/${file}`));
  return (expression) => module.evaluateFact(expression).value;
}

/** One call for all: experiments that several facts ask for take their time in each. */
function fromProgram() {
  const expressions = Object.values(facts).map(({ expression }) => expression);
  const output = execFileSync(`${root}build/native/src/tools/facts`, expressions, { cwd: root, encoding: 'utf8' });
  const lines = output.trimEnd().split('\n');
  assert.equal(lines.length, expressions.length);
  return new Map(lines.map((line, i) => [expressions[i], Number(line.slice(line.lastIndexOf(' = ') + 3))]));
}

const module = await fromModule();
const program = fromProgram();

for (const [id, fact] of Object.entries(facts))
  test(id, () => assert.equal(printed(program.get(fact.expression), fact), printed(module(fact.expression), fact)));
