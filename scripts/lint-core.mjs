// Lints the C++ of the core: node lint-core.mjs <folder for what is known>, after the native build. The slowest check, so a
// file that was found clean is not looked at again: the same text, headers, rules and linter give the same findings. Which
// headers those are the build has noted.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const [known] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '..');
const built = join(root, 'build/native');
const print = (command, ...args) => execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });

/** Of every source file the files of ours that it is made of, itself among them. */
function madeOf() {
  const files = new Map();
  for (const entry of print('ninja', '-C', built, '-t', 'deps').split('\n\n')) {
    const [, ...read] = entry.split('\n').map((line) => resolve(built, line.trim()));
    const ours = read.filter((path) => path.startsWith(`${root}/src/`));
    if (ours.length > 0) files.set(ours[0], new Set([...(files.get(ours[0]) ?? []), ...ours]));
  }
  return files;
}

const rules = print('clang-tidy', '--version') + readFileSync(join(root, '.clang-tidy'), 'utf8');
const headers = madeOf();

function keyOf(source) {
  const read = headers.get(source);
  if (!read) throw new Error(`${source} is in no object of build/native: build it first`);
  const key = createHash('sha256').update(rules);
  for (const path of [...read].sort()) key.update(`${path.slice(root.length)}\0`).update(readFileSync(path));
  return key.digest('hex').slice(0, 32);
}

const paths = print('git', 'ls-files', '--cached', '--others', '--exclude-standard', '--', 'src/core/*.cpp').trim().split('\n');
const waiting = paths
  .map((path) => ({ path, mark: join(known, keyOf(join(root, path))) }))
  .filter(({ mark }) => !existsSync(mark));
console.log(`${paths.length - waiting.length} files are as they were when they were found clean; ${waiting.length} to look at`);
mkdirSync(known, { recursive: true });

const queue = waiting.values(); // one iterator, from which all lanes take
async function lane() {
  for (const { path, mark } of queue) {
    try {
      await promisify(execFile)('clang-tidy', ['-p', built, '--quiet', '--warnings-as-errors=*', path], { cwd: root });
      writeFileSync(mark, '');
    } catch ({ message, stdout }) {
      console.log(stdout || message);
      process.exitCode = 1;
    }
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, lane));
