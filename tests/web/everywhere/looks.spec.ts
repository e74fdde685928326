/**
 * How pages look, in each engine, at three widths, by day and by night, beside pictures that somebody has looked at. They lie in
 * `looks/`; where a change of looks is meant, `./scripts/looks` takes them anew. Look at each before it is committed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../rig/everywhere.ts';
import { lesson } from '../rig/pages.ts';
import { serve } from '../rig/server.ts';
import { DIST } from '../rig/test.ts';

interface Scene {
  path: string;
  /** Elements that work before it is taken: all that is seen, and what stands above, which would move it. */
  awake: readonly string[];
  /** What stands in the middle of the picture; without it, the top of the page is shown. */
  middle?: string;
}

const scenes: Record<string, Scene> = {
  start: { path: 'index.html', awake: ['activation-plot'] },
  plot: { path: lesson('03-relu'), awake: ['activation-plot'], middle: 'activation-plot' },
  question: {
    path: lesson('12-check-sigmoid-and-tanh'),
    awake: ['activation-comparison', 'quiz-block'],
    middle: 'fieldset[data-item]',
  },
  trainer: { path: lesson('36-open-trainer'), awake: ['open-trainer'], middle: 'open-trainer' },
};

/** The site, but a font is waited for however late it comes: readers get it with their next page. */
async function serveWithFonts() {
  const site = await serve(DIST);
  for (const name of readdirSync(join(DIST, 'assets')).filter((each) => each.endsWith('.css'))) {
    const styles = readFileSync(join(DIST, 'assets', name), 'utf8');
    site.instead.set(`assets/${name}`, styles.replaceAll('font-display:optional', 'font-display:block'));
  }
  return site;
}

/** Pixels that may differ, as a share: edges of letters are not quite the same on every machine. */
const MAY_DIFFER = 0.01;

for (const [name, { path, awake, middle = 'body > :first-child' }] of Object.entries(scenes)) {
  for (const theme of ['light', 'dark']) {
    test(`${name}, ${theme}, looks as it did`, async ({ open }, { project }) => {
      const site = await serveWithFonts();
      const app = await open(site.url);
      for (const width of [360, 768, 1280]) {
        await app.size(width, 800);
        await app.goto(`${path}?theme=${theme}&motion=off`);
        for (const element of awake) await app.ready(element);
        await app.eval(() => document.fonts.ready.then(() => true));
        await app.reveal(middle);
        expect
          .soft(await app.view())
          .toMatchSnapshot(['looks', project.name, `${name}-${width}-${theme}.png`], { maxDiffPixelRatio: MAY_DIFFER });
      }
      site.close();
    });
  }
}
