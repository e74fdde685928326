// Starts a build target: node web/build/run.mjs <target> [option…]. Vite loads the TypeScript, since node 20 cannot.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Before Vite decides: packages with a noisy development build must give their other one.
process.env.NODE_ENV = 'production';

const here = fileURLToPath(new URL('.', import.meta.url));
const name = process.argv[2] ?? 'site';
const entry = `${here}targets/${name}.target.ts`;

if (!existsSync(entry)) {
  const targets = readdirSync(`${here}targets`).flatMap((file) => file.match(/^(.+)\.target\.ts$/)?.[1] ?? []);
  console.error(`web/build: target was "${name}"; allowed: ${targets.join(', ')}`);
  process.exit(1);
}

try {
  const { module } = await runnerImport(entry, { configFile: false, root: `${here}..`, logLevel: 'warn' });
  await module.build(process.argv.slice(3));
} catch (error) {
  // Problems in lessons and pages are explained line by line; a stack would hide them.
  console.error(error.name === 'Problems' ? error.message : error.stack);
  process.exit(1);
}
