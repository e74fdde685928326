/** Exported source code computes what the core computes: each language runs it for itself. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cases } from './networks.ts';

const networks = cases();
const folder = mkdtempSync(join(tmpdir(), 'nonlinear-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, args: string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { encoding: 'utf8', cwd: folder });
const works = (program: string, args: string[]): boolean => run(program, args).status === 0;

/** A Python that has this module, or undefined. */
const pythonWith = (module: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((python) => works(python, ['-c', `import ${module}`]));

/** Writes all networks in this language: `<index>.<extension>` in a folder of its own. */
function write(target: string, extension: string): string {
  const place = join(folder, target);
  mkdirSync(place);
  for (const [i, { network }] of networks.entries()) {
    const { value, error } = network.source(target);
    expect(error).toBeUndefined();
    writeFileSync(join(place, `network_${i}.${extension}`), value ?? '');
  }
  return place;
}

/** Runs a program that prints all outputs as JSON, [network][example][number], and compares them with the core's. */
function compare(program: string, args: string[]): void {
  const { status, stdout, stderr } = run(program, args);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const given: number[][][] = JSON.parse(stdout);
  expect(given).toHaveLength(networks.length);
  for (const [i, { name, outputs }] of networks.entries()) {
    expect(given[i]?.map((numbers) => numbers.length)).toEqual(outputs.map((numbers) => numbers.length));
    const differences = outputs.flatMap((numbers, example) =>
      numbers.map((y, k) => Math.abs(y - (given[i]?.[example]?.[k] ?? Number.NaN)) / Math.max(1, Math.abs(y))),
    );
    expect(Math.max(...differences), name).toBeLessThan(1e-6); // float32 here, double there
  }
}

const shaped = networks.map(({ file, inputs }) => ({ shape: file.input, inputs }));

const python = (module: string): string => `
import importlib, json, sys
sys.path.insert(0, "${module}")
import numpy as np
results = []
for i, case in enumerate(json.load(open("${module}/inputs.json"))):
    predict = importlib.import_module(f"network_{i}").predict
    x = np.array(case["inputs"]).reshape([-1] + case["shape"])
    many = np.asarray(predict(x), dtype=float)
    ${module === 'numpy' ? 'assert np.allclose(predict(x[0]), many[0], rtol=0, atol=1e-12)' : ''}
    results.append(many.reshape(len(x), -1).tolist())
print(json.dumps(results))
`;

test.for([
  ['NumPy', 'numpy', 'numpy'],
  ['PyTorch', 'pytorch', 'torch'],
])(
  '%s computes what the core computes, for every kind of layer and every activation',
  {
    timeout: 60_000,
  },
  ([, target = '', module = ''], { skip }) => {
    const program = pythonWith(module);
    if (program === undefined) return skip(`no python3 here has ${module}`);
    const place = write(target, 'py');
    writeFileSync(join(place, 'inputs.json'), JSON.stringify(shaped));
    compare(program, ['-W', 'ignore', '-c', python(target)]);
  },
);

test('JavaScript computes what the core computes, for every kind of layer and every activation', () => {
  const place = write('javascript', 'mjs');
  writeFileSync(join(place, 'inputs.json'), JSON.stringify(shaped));
  writeFileSync(
    join(place, 'main.mjs'),
    `import { readFileSync } from 'node:fs';
const results = [];
for (const [i, { inputs }] of JSON.parse(readFileSync('javascript/inputs.json', 'utf8')).entries()) {
  const { predict } = await import(\`./network_\${i}.mjs\`);
  results.push(inputs.map((x) => [...predict(x)]));
}
console.log(JSON.stringify(results));
`,
  );
  compare(process.execPath, ['javascript/main.mjs']);
});

test('C++ computes what the core computes, for every kind of layer and every activation', {
  timeout: 60_000,
}, ({ skip }) => {
  if (!works('g++', ['--version'])) return skip('there is no g++ here');
  const place = write('cpp', 'cpp');
  const list = (numbers: number[]) => `{${numbers.join(', ')}}`;
  const headers = ['algorithm', 'cmath', 'iostream', 'iterator', 'limits', 'vector'];
  const wrapped = networks.map((_, i) => `namespace n${i} {\n#include "network_${i}.cpp"\n}`);
  const prints = networks.map(
    ({ inputs }, i) => `  print("${i === 0 ? '[' : ','}", n${i}::network::predict, {${inputs.map(list).join(', ')}});`,
  );
  // One program of all networks without their main, each in a namespace of its own: a compiler for each takes a minute.
  for (const [i, { network }] of networks.entries()) {
    const [functions = '', main] = network.source('cpp').value?.split('\nint main() {') ?? [];
    expect(main).toContain('predict(x)');
    writeFileSync(join(place, `network_${i}.cpp`), functions);
  }
  writeFileSync(
    join(folder, 'cpp', 'main.cpp'),
    `${headers.map((header) => `#include <${header}>`).join('\n')}
${wrapped.join('\n')}
using Numbers = std::vector<double>;
void print(const char* before, Numbers (*predict)(Numbers), std::vector<Numbers> inputs) {
  std::cout << before;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    std::cout << (i == 0 ? "[" : ",");
    const Numbers y = predict(inputs[i]);
    for (std::size_t k = 0; k < y.size(); ++k) std::cout << (k == 0 ? "[" : ",") << y[k];
    std::cout << "]";
  }
  std::cout << "]";
}
int main() {
  std::cout.precision(12);
${prints.join('\n')}
  std::cout << "]";
}
`,
  );
  const { status, stderr } = run('g++', ['-std=c++17', '-Wall', '-Wextra', 'cpp/main.cpp', '-o', 'cpp/main']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  compare('cpp/main', []);
});

test('the C++ program reads inputs and prints outputs, or says how many it needs', { timeout: 60_000 }, ({ skip }) => {
  if (!works('g++', ['--version'])) return skip('there is no g++ here');
  const [first] = networks;
  if (!first) throw new Error('no network');
  writeFileSync(join(folder, 'network.cpp'), first.network.source('cpp').value ?? '');
  const built = run('g++', ['-std=c++17', '-O2', 'network.cpp', '-o', 'network']);
  expect(built.stderr).toBe('');
  const ask = (input: string) => spawnSync('./network', { cwd: folder, encoding: 'utf8', input });
  expect(Number(ask(first.inputs[0]?.join(' ') ?? '').stdout)).toBeCloseTo(first.outputs[0]?.[0] ?? Number.NaN, 6);
  expect(ask('1').stderr).toBe('there were 1 numbers; needed: 2\n');
});
