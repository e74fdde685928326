/**
 * Runs before anything else loads or shows, on purpose: a page must not flash in colours or sizes that the reader did not
 * choose, nor show summaries and then fold them.
 *
 * An address that asks for something is read by a script of its own (entries/asked.ts), which most visits never load. Written
 * into the page here, it blocks the first paint, too.
 */

import { applyDepth, applyReading, storedDepth } from '../state/settings.ts';
import { allowOwnFilesOnly } from './own-files.ts';

allowOwnFilesOnly(document);
applyReading();
applyDepth(storedDepth());
// In one file there is none to load: there, the query says which page it is.
const asked = document.currentScript?.dataset.asked;
if (asked && (location.search.length > 1 || location.hash.startsWith('#s1:')))
  document.write(`<script src="${asked}"></script>`);
