/** Blocks the first paint for a moment, on purpose: a page must not flash in colours that the reader did not choose, nor show summaries and then fold them. */

import { applyDepth, applyTheme, storedDepth, storedTheme } from '../state/settings.ts';

applyTheme(storedTheme());
applyDepth(storedDepth());
