/** What the share dialog writes for programs that make sites, pasted into the real program: the page it makes shows a lesson that works. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from '../../../web/src/embed/snippets/frame.ts';
import { WAYS, type Way } from '../../../web/src/embed/snippets/table.ts';
import { at } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { serve } from '../rig/server.ts';
import { expect, test } from '../rig/test.ts';
import { siteMakers } from './site-makers/all.ts';

const PART = 'far-out';

/** With all that a program could get wrong: signs that mean something to it, and a lock. */
const frameOf = (site: string): Frame => ({
  page: `${site}${lesson('09-saturation')}`,
  title: `Loud & flat: "5" < 6 {it's} *far* out`,
  part: PART,
  asked: { theme: 'dark', lock: ['functions', 'seed'] },
  height: 420,
  locked: true,
  component: `${site}embed/nonlinear-lesson.js`,
  oembed: false,
});

for (const { name, make } of siteMakers)
  test(`${name} makes a page with a lesson of what was copied`, async ({ app, site }) => {
    const frame = frameOf(site.url);
    const written = (id: Way['id']) => WAYS.find((way) => way.id === id)?.write(frame) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'site-maker-'));
    const made = make(folder, written);
    const host = await serve(made.site, { base: '/' });
    for (const page of made.pages) {
      await app.goto(host.url + page);
      const loading = app.page.locator('nonlinear-lesson').getByRole('button', { name: /^Load/ });
      if (await app.count('nonlinear-lesson')) await loading.click();
      await app.wait(() => deepAll('iframe').length === 1);
      const shown = await app.eval(() => {
        const { title, sandbox, offsetHeight } = deep<HTMLIFrameElement>('iframe');
        return {
          title,
          mayKeep: sandbox.contains('allow-same-origin'),
          scripts: sandbox.contains('allow-scripts'),
          roomy: offsetHeight >= 420,
        };
      });
      expect(shown, page).toEqual({ title: frame.title, mayKeep: false, scripts: true, roomy: true });

      await app.enter('iframe');
      await app.ready(`#${PART}`);
      await app.type(`#${PART} input.x`, '2.5');
      await app.press('Enter');
      const { value } = await at('sigmoid', 2.5);
      await app.wait((told) => {
        const shown = deep('activation-plot .readout [data-live=value]').dataset.value;
        return Math.abs(Number(shown) - told) < 1e-6;
      }, value);
      expect(await app.eval(() => document.documentElement.dataset.theme), page).toBe('dark');
      expect(await app.errors(), page).toEqual([]);
    }
    host.close();
    rmSync(folder, { recursive: true });
  });
