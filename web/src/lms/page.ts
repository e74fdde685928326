/** Runs first in every page of a package: takes the host that the launch page around it offers. Without one, nothing changes. */

import { shared } from '../state/global.ts';
import type { OfferingWindow } from './offer.ts';

/** The launch page holds the page, or something the page shows holds another. */
const DEEPEST = 3;

function offered(): OfferingWindow['NonlinearVisit'] {
  let around: Window = window;
  for (let depth = 0; depth < DEEPEST && around.parent !== around; depth++) {
    around = around.parent;
    try {
      const { NonlinearVisit } = around as OfferingWindow;
      if (NonlinearVisit) return NonlinearVisit;
    } catch {
      return undefined; // a window of another origin, as around a page in a sandbox
    }
  }
  return undefined;
}

const offer = offered();
if (offer) shared().host = offer.host;

// In the frame of a platform, another site would take the course's place, if it lets itself be framed at all.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || !/^https?:$/.test(link.protocol) || link.host === location.host) return;
  link.target = '_blank';
  link.rel = 'noopener';
});
