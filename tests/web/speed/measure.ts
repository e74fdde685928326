/** `measure` with the site as a static host serves it: in gzip, over HTTP/2, and with the scripts that keep it for offline use. */
import { type Site, serve } from '../rig/server.ts';
import { DIST, test } from '../rig/test.ts';
import { overHttp2 } from './http2.ts';

export const measure = test.extend<object, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
    async ({}, use) => {
      const site = await overHttp2(await serve(DIST, { kept: true, packed: true }));
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
});
