/** Blocks the first paint for a moment, on purpose: a page must not flash in colours or sizes that the reader did not choose, nor show summaries and then fold them. */

import { applyDepth, applyReading, storedDepth } from '../state/settings.ts';

applyReading();
applyDepth(storedDepth());
