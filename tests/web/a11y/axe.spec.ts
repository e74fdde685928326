/** No page breaks a rule of WCAG 2.2 AA that can be found automatically, asleep or awake, in either theme. */
import { differentPages } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

for (const page of differentPages) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`${page}, ${scheme}: axe finds nothing`, async ({ app }) => {
      await app.theme(scheme);
      await app.goto(page);
      await app.wakeAll();
      expect(await app.axe()).toEqual([]);
    });
  }
}
