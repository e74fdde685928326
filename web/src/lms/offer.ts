/** What the launch page holds for the pages in its frame, under one name of its window. */

import type { Host } from '../state/keeper.ts';

export interface Offer {
  host: Host;
}

export type OfferingWindow = Window & { NonlinearVisit?: Offer };
