import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pages } from './rig/pages.ts';
import { test } from './rig/test.ts';

const folder = join(__dirname, '../../build/screenshots');
mkdirSync(folder, { recursive: true });

const words = (process.env.SCREENSHOTS_OF ?? '').split(' ').filter(Boolean);
const chosen = pages.filter((page) => words.length === 0 || words.some((word) => page.includes(word)));

for (const page of chosen) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [360, 768, 1280]) {
      test(`${page}, ${width} pixels, ${scheme}`, async ({ app }) => {
        await app.theme(scheme);
        await app.size(width, 800);
        await app.goto(page);
        await app.wakeAll();
        const name = page.replace(/\/?index\.html$/, '').replaceAll('/', '-') || 'start';
        await writeFile(join(folder, `${name}-${width}-${scheme}.png`), await app.shot());
      });
    }
  }
}
