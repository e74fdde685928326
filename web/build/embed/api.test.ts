import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributeNames, methods } from '../../src/embed/api/component.ts';
import { paths } from '../paths.ts';
import { api, events } from './api.ts';
import { apiPage } from './page.ts';
import { componentTypes } from './types.ts';

test('the page of the API is what its data says', () => {
  expect(readFileSync(paths.embedApi, 'utf8'), 'node web/build/run.mjs embed-api writes it').toBe(apiPage());
});

test('every message, field, attribute and method says what it is', () => {
  const silent: string[] = [];
  for (const [name, { about }] of Object.entries({ ...api.element.attributes, ...api.element.methods }))
    if (!about) silent.push(name);
  for (const [name, { about }] of events) if (!about) silent.push(name);
  expect(silent).toEqual([]);
});

test('programs in TypeScript know the element, its properties, methods and events', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nonlinear-types-'));
  const own = attributeNames.map((name) => `lesson.${name};`).join('\n');
  const calls = Object.keys(methods)
    .map((name) => `lesson.${name};`)
    .join('\n');
  const program = `import './nonlinear-lesson.d.ts';
const lesson = document.createElement('nonlinear-lesson');
${own}
${calls}
lesson.theme = 'dark';
lesson.addEventListener('nonlinear-score', ({ detail }) => { const share: number = detail.share; });
lesson.addEventListener('nonlinear-answer', ({ detail }) => { const kind: 'question' | 'guess' = detail.kind; });
lesson.addEventListener('click', (event) => { event.preventDefault(); });
const state: Promise<{ fragment?: string }> = lesson.getState();
// @ts-expect-error no such colours
lesson.theme = 'pink';
// @ts-expect-error a score has no such field
lesson.addEventListener('nonlinear-score', ({ detail }) => detail.grade);
`;
  try {
    writeFileSync(join(folder, 'nonlinear-lesson.d.ts'), componentTypes());
    writeFileSync(join(folder, 'program.ts'), program);
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
      '--types',
      '',
    ];
    const tsc = join(paths.web, 'node_modules/.bin/tsc');
    const found = run(tsc, [...options, '--allowImportingTsExtensions', join(folder, 'program.ts')]);
    expect(found).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000); // a compiler starts

/** What a program prints, also when it fails. */
function run(program: string, options: string[]): string {
  try {
    return execFileSync(program, options, { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}
