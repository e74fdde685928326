/**
 * The scripts of the site, each one classic file that also runs from disk: `site`, `theme`, `runtime`, the elements, the
 * workers. What elements share lives once in `runtime`, under `Nonlinear.modules`; their own files refer to it.
 */

import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { build, minifySync, type Plugin, type Rolldown } from 'vite';
import type { BuildName, ModuleName } from '../../src/core/protocol.ts';
import type { Assets } from '../assets.ts';
import { elementNames } from '../elements.ts';
import { paths } from '../paths.ts';
import { speaks } from '../words/script-words.ts';
import type { Spoken } from '../words/words.ts';

/** Folders whose modules hold state: two copies of one would not know of each other. */
const stateful = ['core', 'state', 'training'].map((folder) => `${paths.source}${folder}/`);
const packages = `${paths.web}node_modules/`;

const modules: ModuleName[] = ['core', 'training'];
const coreBuilds: BuildName[] = ['relaxed', 'simd128', 'scalar'];

export interface Scripts {
  theme: string;
  /** What every page runs, by language. */
  site: ReadonlyMap<string, string>;
}

/** Elements, search and frame are written once for each language, since their words are a part of them. */
export async function writeScripts(assets: Assets, languages: readonly Spoken[]): Promise<Scripts> {
  const elements = elementNames();
  const entryOf = (name: string): string => `${paths.source}elements/${name}/${name}.ts`;
  const used = new Map<string, string[]>();
  for (const name of elements) used.set(name, (await bundle(entryOf(name))).moduleIds);
  const shared = sharedModules([...used.values()]);

  const site = new Map<string, string>();
  for (const spoken of languages) {
    const { language } = spoken;
    const speaking = speaks(spoken);
    const wanted = new Set<string>();
    const publish = async (name: string, entry: string, ...plugins: Plugin[]): Promise<void> => {
      const { code } = await bundle(entry, [...plugins, speaking]);
      assets.publish(name, code, `${name}.js`, language.id);
    };
    for (const name of elements) await publish(name, entryOf(name), fromRuntime(shared, wanted));
    await publish('runtime', runtimeId, runtime([...wanted].sort()));
    await publish('search', `${paths.source}entries/search.ts`);
    const { code } = await bundle(`${paths.source}entries/site.ts`, [speaking]);
    site.set(language.id, assets.add('site.js', code));
  }
  for (const module of modules)
    for (const build of coreBuilds)
      assets.publishBytes(`${module}-${build}.wasm`, readFileSync(`${paths.modules}${build}/${module}.wasm`));
  await writeWorker(assets, 'core', 'core/core.worker');
  await writeWorker(assets, 'core', 'benchmark/benchmark.worker');
  await writeWorker(assets, 'training', 'training/training.worker');
  return { theme: assets.add('theme.js', (await bundle(`${paths.source}entries/theme.ts`)).code), site };
}

/** Emscripten's glue of a module, the same for all its builds, and a worker of ours in one file. */
async function writeWorker(assets: Assets, module: ModuleName, entry: string): Promise<void> {
  const name = basename(entry);
  const glue = readFileSync(`${paths.modules}simd128/${module}.js`, 'utf8');
  const { code } = await bundle(`${paths.source}${entry}.ts`);
  // As one program, so that the glue's many names shrink, too.
  const worker = minifySync(`${name}.js`, `(()=>{${glue}\n${code}})();\n`);
  for (const error of worker.errors) throw new Error(`${name}: ${error.message}`);
  assets.publishBytes(name, worker.code, `${name}.js`);
}

/** What two elements use, what holds state, and packages: the next element will want them, too. */
function sharedModules(uses: readonly string[][]): Map<string, string> {
  const count = new Map<string, number>();
  for (const id of uses.flat()) count.set(id, (count.get(id) ?? 0) + 1);
  const ids = [...count.keys()].filter(
    (id) => (count.get(id) ?? 0) > 1 || [...stateful, packages].some((folder) => id.startsWith(folder)),
  );
  return new Map(ids.sort().map((id) => [id, nameOf(id)]));
}

/** "lit/index.js", "src/plot/ticks.ts": stable across machines. */
function nameOf(id: string): string {
  return relative(paths.web, id).replace(/^node_modules\//, '');
}

/** In an element's script, shared modules are properties of the global. The ids of those it imports go to `wanted`. */
function fromRuntime(shared: ReadonlyMap<string, string>, wanted: Set<string>): Plugin {
  return {
    name: 'from-runtime',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const name = resolved && shared.get(resolved.id);
      if (!name) return null;
      wanted.add(resolved.id);
      return { id: name, external: true };
    },
  };
}

const runtimeId = 'virtual:runtime';

function runtime(ids: readonly string[]): Plugin {
  return {
    name: 'runtime',
    resolveId: (source) => (source === runtimeId ? runtimeId : null),
    load(id) {
      if (id !== runtimeId) return null;
      const all = ids.map((path, index) => ({ path, name: nameOf(path), local: `m${index}` }));
      const imports = all.map(({ path, local }) => `import * as ${local} from ${JSON.stringify(path)};`);
      const entries = all.map(({ name, local }) => `${JSON.stringify(name)}: ${local}`);
      return `${imports.join('\n')}\n(globalThis.Nonlinear ??= {}).modules = { ${entries.join(', ')} };`;
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

async function bundle(input: string, plugins: Plugin[] = []): Promise<{ code: string; moduleIds: string[] }> {
  const result = (await build({
    configFile: false,
    root: paths.web,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins, tightStyles],
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
