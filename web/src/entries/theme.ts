/** Runs before anything else loads or shows, on purpose: a page must not flash in colours or sizes that the reader did not choose, nor show summaries and then fold them. */

import { applyDepth, applyReading, storedDepth } from '../state/settings.ts';
import { allowOwnFilesOnly } from './own-files.ts';

allowOwnFilesOnly(document);
applyReading();
applyDepth(storedDepth());
