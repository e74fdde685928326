/**
 * The scripts of the site, each one classic file that also runs from disk: `site`, `theme`, `port`, `runtime`, `labs`, the
 * elements, the workers, and the one element for other sites. What elements share lives once in `runtime`, and what labs alone share in `labs`, which loads after it: both
 * under `Nonlinear.modules`; the elements' own files refer to it.
 */

import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { build, minifySync, type Plugin, type Rolldown } from 'vite';
import type { BuildName, ModuleName } from '../../src/core/protocol.ts';
import type { Assets } from '../assets.ts';
import { elementNames } from '../elements.ts';
import { withFileList } from '../file-list.ts';
import { paths } from '../paths.ts';
import { speaks } from '../words/script-words.ts';
import type { Spoken } from '../words/words.ts';

/** Folders whose modules hold state: two copies of one would not know of each other. */
const stateful = ['core', 'state', 'training'].map((folder) => `${paths.source}${folder}/`);
const packages = `${paths.web}node_modules/`;

/**
 * Elements of pages for study and teaching. What they alone use is in their own scripts, with a copy each where two use it:
 * lessons would load it with the runtime and never need it.
 */
const besideLessons = [
  'class-map',
  'drawn-check',
  'due-today',
  'embed-chooser',
  'offline-keeper',
  'package-maker',
  'progress-keeper',
  'receipt-maker',
  'review-session',
];

/** Parts of labs that a reader asks for: their scripts load after the lab's. No lesson has them in its page. */
const partsOfLabs = ['own-table', 'plane-reader', 'point-pad'];

/** The same without an element, by name: what it brings goes to labs/parts.ts. */
const bareParts: Record<string, string> = {
  'page-made': 'elements/open-trainer/page-made/page-made.ts',
  insight: 'elements/open-trainer/insight/insight.ts',
  puzzles: 'elements/open-trainer/puzzles/trainer-puzzles.ts',
  'take-along': 'elements/open-trainer/take-along/take-along.ts',
};

const modules: ModuleName[] = ['core', 'training'];
const coreBuilds: BuildName[] = ['relaxed', 'simd128', 'scalar'];

export interface Scripts {
  theme: string;
  /** Read by pages whose address asks for something, before they are painted. */
  asked: string;
  /** What every page runs, by language. */
  site: ReadonlyMap<string, string>;
  /** The element for other sites, as code, by language. */
  component: ReadonlyMap<string, string>;
}

/** A lab is what has the frame of labs; on a page its element says so by `data-lab` (entries/load-elements.ts). */
const frameOfLabs = `${paths.source}styles/lab.css.ts`;

/** Which file holds a module that elements share. */
type Shelf = 'runtime' | 'labs';

interface Shared {
  name: string;
  shelf: Shelf;
}

/** Elements, search and frame are written once for each language, since their words are a part of them. */
export async function writeScripts(assets: Assets, languages: readonly Spoken[]): Promise<Scripts> {
  const elements = elementNames();
  const entryOf = (name: string): string => `${paths.source}elements/${name}/${name}.ts`;
  const used = new Map<string, string[]>();
  for (const name of elements) used.set(name, (await bundle(entryOf(name))).moduleIds);
  const usedBy = (beside: boolean): string[][] =>
    [...used]
      .filter(([name]) => (besideLessons.includes(name) || partsOfLabs.includes(name)) === beside)
      .map(([, ids]) => ids);
  const shared = sharedModules(usedBy(false), usedBy(true));

  const entries = new Map<string, string>();
  const component = new Map<string, string>();
  for (const spoken of languages) {
    const { language } = spoken;
    const speaking = speaks(spoken);
    const wanted = new Map<Shelf, Set<string>>([
      ['runtime', new Set()],
      ['labs', new Set()],
    ]);
    const idsOn = (shelf: Shelf): string[] => [...(wanted.get(shelf) ?? [])].sort();
    const publish = async (name: string, entry: string, ...plugins: Plugin[]): Promise<void> => {
      const { code } = await bundle(entry, [...plugins, speaking]);
      assets.publish(name, code, `${name}.js`, language.id);
    };
    // Pages for study have no lab, and so not what labs share.
    const sharedWith = (name: string) => (besideLessons.includes(name) ? onRuntime(shared) : shared);
    for (const name of elements) await publish(name, entryOf(name), fromRuntime(sharedWith(name), wanted));
    await publish('plot-words', `${paths.source}entries/plot-words.ts`, fromRuntime(onRuntime(shared), wanted));
    for (const [name, entry] of Object.entries(bareParts))
      await publish(name, `${paths.source}${entry}`, fromRuntime(shared, wanted));
    // Before the runtime, as what labs share wants modules of it, too.
    await publish('labs', shelfId, shelf(idsOn('labs')), fromRuntime(onRuntime(shared), wanted));
    await publish('runtime', shelfId, shelf(idsOn('runtime')));
    await publish('search', `${paths.source}entries/search.ts`);
    await publish('offline', `${paths.source}entries/offline.ts`);
    await publish('address', `${paths.source}entries/address.ts`);
    await publish('share', `${paths.source}entries/share.ts`);
    await publish('reading-settings', `${paths.source}entries/reading-settings.ts`);
    entries.set(language.id, (await bundle(`${paths.source}entries/site.ts`, [speaking])).code);
    const element = await bundle(`${paths.source}component/nonlinear-lesson.ts`, [speaking]);
    component.set(language.id, inAscii(element.code));
  }
  assets.publish('port', (await bundle(`${paths.source}entries/port.ts`)).code, 'port.js');
  for (const module of modules)
    for (const build of coreBuilds)
      assets.publishBytes(`${module}-${build}.wasm`, readFileSync(`${paths.modules}${build}/${module}.wasm`));
  const workers = [
    ['simd128/core', 'core/core.worker'],
    ['simd128/core', 'benchmark/benchmark.worker'],
    ['simd128/training', 'training/training.worker'],
    ['tables/tables', 'tables/tables.worker'],
    ['networks/networks', 'networks/networks.worker'],
  ] as const;
  for (const [glue, entry] of workers) await writeWorker(assets, glue, entry);
  for (const module of ['tables', 'networks'])
    assets.publishBytes(`${module}.wasm`, readFileSync(`${paths.modules}${module}/${module}.wasm`));
  // Last, as it lists what is there.
  const site = new Map(
    [...entries].map(([language, code]) => [
      language,
      assets.add('site.js', withFileList(assets.list(language), code)),
    ]),
  );
  const early = async (name: 'theme' | 'asked'): Promise<string> =>
    assets.add(`${name}.js`, (await bundle(`${paths.source}entries/${name}.ts`)).code);
  return { theme: await early('theme'), asked: await early('asked'), site, component };
}

/** Emscripten's glue of a module, the same for all its builds, and a worker of ours in one file. */
async function writeWorker(assets: Assets, glueOf: string, entry: string): Promise<void> {
  const name = basename(entry);
  const glue = readFileSync(`${paths.modules}${glueOf}.js`, 'utf8');
  const { code } = await bundle(`${paths.source}${entry}.ts`);
  // As one program, so that the glue's many names shrink, too.
  const worker = minifySync(`${name}.js`, `(()=>{${glue}\n${code}})();\n`);
  for (const error of worker.errors) throw new Error(`${name}: ${error.message}`);
  assets.publishBytes(name, worker.code, `${name}.js`);
}

/**
 * What two elements use, what holds state, and packages: the next element will want them, too. `beside` is used by elements
 * that no lesson has: of theirs, only what holds state has to be shared.
 */
export function sharedModules(uses: readonly string[][], beside: readonly string[][] = []): Map<string, Shared> {
  const users = (id: string): readonly string[][] => uses.filter((ids) => ids.includes(id));
  const holdsState = (id: string): boolean => stateful.some((folder) => id.startsWith(folder));
  const ids = [
    ...uses.flat().filter((id) => users(id).length > 1 || holdsState(id) || id.startsWith(packages)),
    ...beside.flat().filter(holdsState),
  ];
  const forLabs = (id: string): boolean =>
    users(id).length > 0 && users(id).every((element) => element.includes(frameOfLabs));
  const shelved = [...new Set(ids)].sort();
  return new Map(shelved.map((id) => [id, { name: nameOf(id), shelf: forLabs(id) ? 'labs' : 'runtime' }]));
}

const onRuntime = (shared: ReadonlyMap<string, Shared>): Map<string, Shared> =>
  new Map([...shared].filter(([, { shelf }]) => shelf === 'runtime'));

/** "lit/index.js", "src/plot/ticks.ts": stable across machines. */
function nameOf(id: string): string {
  return relative(paths.web, id).replace(/^node_modules\//, '');
}

/** In an element's script, shared modules are properties of the global. The ids of those it imports go to `wanted`. */
function fromRuntime(shared: ReadonlyMap<string, Shared>, wanted: ReadonlyMap<Shelf, Set<string>>): Plugin {
  return {
    name: 'from-runtime',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const found = resolved && shared.get(resolved.id);
      if (!found) return null;
      wanted.get(found.shelf)?.add(resolved.id);
      return { id: found.name, external: true };
    },
  };
}

/** A page of others may not say in which encoding its scripts are. All signs beyond ASCII stand in strings. */
const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const shelfId = 'virtual:shelf';

/** The file that holds these modules, by name, beside those that are there already. */
function shelf(ids: readonly string[]): Plugin {
  return {
    name: 'shelf',
    resolveId: (source) => (source === shelfId ? shelfId : null),
    load(id) {
      if (id !== shelfId) return null;
      const all = ids.map((path, index) => ({ path, name: nameOf(path), local: `m${index}` }));
      const imports = all.map(({ path, local }) => `import * as ${local} from ${JSON.stringify(path)};`);
      const entries = all.map(({ name, local }) => `${JSON.stringify(name)}: ${local}`);
      const written = `{ ${entries.join(', ')} }`;
      return `${imports.join('\n')}\nObject.assign((globalThis.Nonlinear ??= {}).modules ??= {}, ${written});`;
    },
  };
}

/** Styles of elements are template strings, which no minifier touches: drops their comments and indentation. */
const tightStyles: Plugin = {
  name: 'tight-styles',
  transform: {
    filter: { id: /\.css\.ts$/ },
    handler: (code) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n'),
  },
};

/** The data of the embed API holds sentences for its documentation, which no page needs. */
const withoutProse: Plugin = {
  name: 'without-prose',
  enforce: 'pre',
  transform: {
    filter: { id: /\/embed\/api\/\w+\.ts$/ },
    handler: (code) => code.replace(/\babout:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g, ''),
  },
};

/** One classic script from this file on, and what went into it. */
export async function bundle(input: string, plugins: Plugin[] = []): Promise<{ code: string; moduleIds: string[] }> {
  const result = (await build({
    configFile: false,
    root: paths.web,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins, tightStyles, withoutProse],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input,
        output: { format: 'iife', codeSplitting: false, globals: (id) => `Nonlinear.modules[${JSON.stringify(id)}]` },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk] = result.output;
  return { code: chunk.code, moduleIds: chunk.moduleIds.filter((id) => !id.startsWith('\0')) };
}
