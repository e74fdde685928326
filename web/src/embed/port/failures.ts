/** What does not work in the page, for whoever looks after the one around it. */

import type { Line } from './line.ts';

export function tellFailures(page: Document, line: Line): void {
  page.addEventListener('core-status', (event) => {
    const { module, state, reason } = (event as CustomEvent<{ module: string; state: string; reason?: string }>).detail;
    if (state !== 'failed') return;
    line.send('error', { code: 'core', message: `the module ${module} did not start: ${reason}`.slice(0, 500) });
  });
}
