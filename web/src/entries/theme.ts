/** Blocks the first paint for a moment, on purpose: a page must not flash in colours that the reader did not choose. */

import { applyTheme, storedTheme } from '../state/settings.ts';

applyTheme(storedTheme());
