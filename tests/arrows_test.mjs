// Dependencies point one way: every #include of src/ and every import of web/ is held against the tables below.
// Who may use what is written here and nowhere else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const foundation = ['core/simd', 'core/math'];
const networks = ['core/nn', 'core/data'];
const studies = ['core/analysis', 'core/scenarios', 'core/facts'];

/** C++ areas and what they may include beside themselves; `core` is what lies at its top (errors, arguments, self-test). */
const includes = {
  'core/simd': ['core', ...foundation],
  'core/math': ['core', ...foundation],
  'core/activations': ['core', ...foundation],
  'core/nn': ['core', ...foundation, 'core/activations', ...networks],
  'core/data': ['core', ...foundation, 'core/activations', ...networks],
  'core/analysis': ['core', ...foundation, 'core/activations', ...networks, ...studies],
  'core/scenarios': ['core', ...foundation, 'core/activations', ...networks, ...studies],
  'core/facts': ['core', ...foundation, 'core/activations', ...networks, ...studies],
  'core/export': ['core', ...foundation, 'core/activations', ...networks],
  core: [...foundation, 'core/activations', ...networks, ...studies],
  bindings: ['core', 'core/activations', ...networks, ...studies, 'core/export'],
  tools: ['core', 'core/math', 'core/activations', ...networks, ...studies],
};

/** TypeScript areas and what they may import beside themselves. The protocol is shared by page, worker and build. */
const imports = {
  'src/locales': [],
  'src/icons': [],
  'src/plot': ['src/locales'],
  'src/embed': ['src/state', 'src/locales'],
  'src/share': ['src/embed', 'src/state', 'src/locales'],
  'src/styles': ['src/embed'],
  'src/sound': ['src/plot'],
  'src/plot-controls': ['src/plot', 'src/icons', 'src/embed', 'src/sound', 'src/state', 'src/locales'],
  'src/quiz': ['src/plot', 'src/locales'],
  'src/core': ['src/state', 'built core'],
  'src/state': ['src/embed', 'src/core', 'src/plot', 'src/quiz', 'src/review', 'src/locales'],
  'src/review': ['src/locales'],
  'src/record': ['src/quiz', 'src/review', 'src/state', 'src/locales'],
  'src/lms': ['src/record', 'src/quiz', 'src/review', 'src/state', 'src/locales'],
  // By page and build alike: it knows files, and nothing of the page.
  'src/packages': ['src/lms'],
  'src/receipt': ['src/quiz', 'src/record', 'src/state', 'src/locales'],
  'src/search': ['src/state', 'src/locales'],
  'src/single': ['src/core', 'src/state'],
  'src/offline': ['src/core', 'src/state'],
  'src/embed/api': [],
  'src/embed/port': ['src/embed', 'src/embed/api', 'src/quiz', 'src/record', 'src/state'],
  // In pages of others: it knows the messages, and nothing of the course.
  'src/component': ['src/embed/api', 'src/locales'],
  'src/training': ['src/core', 'built core'],
  'src/labs': ['src/training', 'src/core', 'src/embed', 'src/state', 'src/locales'],
  'src/benchmark': ['src/core', 'built core'],
  'src/tables': ['src/core', 'built core'],
  'src/networks': ['src/core', 'built core'],
  'src/elements': [
    'src/plot',
    'src/icons',
    'src/sound',
    'src/plot-controls',
    'src/quiz',
    'src/core',
    'src/training',
    'src/labs',
    'src/embed',
    // Of lessons in frames on the teachers' page.
    'src/embed/api',
    'src/component',
    'src/share',
    'src/packages',
    'src/benchmark',
    'src/tables',
    'src/networks',
    'src/review',
    'src/receipt',
    'src/record',
    'src/offline',
    'src/state',
    'src/locales',
    'src/styles',
  ],
  'src/entries': [
    'src/embed/port',
    'src/elements',
    'src/plot',
    'src/quiz',
    'src/core',
    'src/embed',
    'src/search',
    'src/share',
    'src/single',
    'src/record',
    'src/offline',
    'src/state',
    'src/locales',
    'src/styles',
  ],
  build: [
    'src/plot',
    'src/icons',
    'src/quiz',
    'src/embed',
    'src/embed/api',
    'src/review',
    'src/record',
    'src/lms',
    'src/packages',
    'src/search',
    'src/offline',
    'src/single',
    'src/locales',
    'protocol',
    'built core',
  ],
};

const walk = (folder, wanted) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));

/** The area with the longest matching path, so that `core/nn/layers/dense.h` is `core/nn`, and `core/error.h` is `core`. */
const areaOf = (path, table) =>
  Object.keys(table)
    .filter((area) => path.startsWith(`${area}/`))
    .sort((a, b) => b.length - a.length)[0];

const linesOf = (file) => readFileSync(join(root, file), 'utf8').split('\n');
/** Raw strings are cut: they may hold the source of other programs, which may include and print what they like. */
const codeOf = (file) =>
  readFileSync(join(root, file), 'utf8')
    .replace(/R"\([\s\S]*?\)"/g, (text) => text.replace(/[^\n]/g, ' '))
    .split('\n');
const none = (wrong) => assert.ok(wrong.length === 0, `\n${wrong.join('\n')}`);

const cpp = walk('src', /\.(h|cpp)$/).flatMap((file) =>
  codeOf(file).flatMap((line, index) => {
    const match = line.match(/^\s*#\s*include\s+(["<])([^">]+)[">]/);
    return match ? [{ file, line: index + 1, quoted: match[1] === '"', target: match[2] }] : [];
  }),
);

// A type-only import counts, too: it is knowledge of the other part. Comments are cut first: they may speak of imports.
const withoutComments = (text) =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/^\s*\/\/.*$/gm, '');
const ts = walk('web/src', /\.(ts|js)$/)
  .concat(walk('web/build', /\.(ts|mjs)$/))
  .filter((file) => !file.endsWith('.test.ts')) // tests may use anything
  .flatMap((file) =>
    [
      ...withoutComments(readFileSync(join(root, file), 'utf8')).matchAll(
        /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g,
      ),
    ].map(([, target]) => ({ file: file.slice('web/'.length), target })),
  );

/** Where an import leads, as an area of the table; undefined for packages. */
function tsArea({ file, target }) {
  if (/^#(core|training|tables|networks|facts)$/.test(target)) return 'built core';
  if (!target.startsWith('.')) return undefined;
  const path = normalize(join(dirname(file), target));
  if (/^src\/core\/protocol(\.[jt]s)?$/.test(path) && !file.startsWith('src/')) return 'protocol';
  if (path.startsWith('../')) return path.includes('build/wasm') ? 'built core' : path;
  return areaOf(path, imports) ?? dirname(path);
}

test('includes and imports were found to check', () => {
  assert.ok(cpp.length > 20, `${cpp.length} includes`);
  assert.ok(ts.length > 20, `${ts.length} imports`);
});

test('project headers are included from src as "core/…", others in angle brackets', () => {
  none(
    cpp
      .filter(({ quoted, target }) => quoted && !/^(core|bindings|tools)\//.test(target))
      .map(
        ({ file, line, target }) =>
          `${file}:${line} includes "${target}"; allowed: a path from src, like "core/error.h"`,
      ),
  );
});

test('C++ areas include only what stands below them', () => {
  none(
    cpp
      .filter(({ quoted }) => quoted)
      .flatMap(({ file, line, target }) => {
        const from = areaOf(file.slice('src/'.length), includes);
        const to = areaOf(target, includes);
        if (from === to || includes[from]?.includes(to)) return [];
        return [`${file}:${line} includes "${target}"; ${from} may use: ${includes[from]?.join(', ')}`];
      }),
  );
});

test('the core knows no browser and prints nothing', () => {
  const outside =
    /#\s*include\s+[<"](emscripten|iostream)|\b(printf|fprintf|puts|putchar)\s*\(|\bstd::(cout|cerr|clog)\b/;
  none(
    walk('src/core', /\.(h|cpp)$/).flatMap((file) =>
      codeOf(file).flatMap((line, index) => {
        const found = line.match(outside);
        return found ? [`${file}:${index + 1} uses ${found[0]}; allowed: in bindings or tools`] : [];
      }),
    ),
  );
});

test('vector instructions are named in simd/ alone', () => {
  none(
    cpp
      .filter(
        ({ file, target }) =>
          /^(wasm_simd128|[a-z]*mmintrin|arm_neon)\.h$/.test(target) && !file.startsWith('src/core/simd/'),
      )
      .map(({ file, line, target }) => `${file}:${line} includes <${target}>; allowed: in src/core/simd`),
  );
});

test('web areas import only what stands below them', () => {
  none(
    ts.flatMap((edge) => {
      const from = areaOf(edge.file, imports);
      const to = tsArea(edge);
      if (to === undefined || from === to || imports[from]?.includes(to)) return [];
      return [
        `web/${edge.file} imports ${edge.target}; ${from ?? dirname(edge.file)} may use: ${imports[from]?.join(', ')}`,
      ];
    }),
  );
});

test('the workers alone import the built core in web/src', () => {
  none(
    ts
      .filter((edge) => edge.file.startsWith('src/') && tsArea(edge) === 'built core')
      .filter(
        ({ file }) =>
          !/^src\/(core\/handlers|training\/(training\.worker|handlers)|tables\/(tables\.worker|handlers)|networks\/(networks\.worker|handlers)|benchmark\/kernels)\.[jt]s$/.test(
            file,
          ),
      )
      .map(
        ({ file, target }) =>
          `web/${file} imports ${target}; allowed: in training.worker.ts, handlers.ts and kernels.js`,
      ),
  );
});

test('elements know each other by tag, not by class', () => {
  const folder = (path) => path.match(/^src\/elements\/([^/]+)\//)?.[1];
  none(
    ts.flatMap(({ file, target }) => {
      const from = folder(file);
      const to = target.startsWith('.') ? folder(normalize(join(dirname(file), target))) : undefined;
      return from && to && from !== to ? [`web/${file} imports ${target} of another element; allowed: its tag`] : [];
    }),
  );
});

test('plot and quiz look nothing up in the page and ask no network', () => {
  const impure = /\b(document\.(querySelector|getElementById)|fetch\(|XMLHttpRequest|localStorage)/;
  none(
    walk('web/src', /\.ts$/)
      .filter((file) => /^web\/src\/(plot|quiz)\//.test(file) && !file.endsWith('.test.ts'))
      .flatMap((file) =>
        linesOf(file).flatMap((line, index) => {
          const found = line.match(impure);
          return found ? [`${file}:${index + 1} uses ${found[1]}; allowed: in elements, core or state`] : [];
        }),
      ),
  );
});

test('nothing that ships uses tests', () => {
  none(
    [...cpp, ...ts]
      .filter(({ target }) => /(^|\/)tests\//.test(target) || /\.test(\.[jt]s)?$/.test(target))
      .map(({ file, target }) => `${file} uses ${target}`),
  );
});
