/** What every page runs: reading settings, search, progress, and the scripts of those elements that come near the viewport. */

import { loadScript } from '../state/assets.ts';
import { readCoreStatus } from './core-status.ts';
import { fillDepthSwitch } from './depth-switch.ts';
import { holdTarget } from './hold-target.ts';
import { markLinks } from './link-marks.ts';
import { loadElements } from './load-elements.ts';
import { markLessons } from './mark-lessons.ts';
import { fillPaper } from './paper.ts';
import { fillReadingMenu } from './reading-menu.ts';
import { fillSearchButton } from './search-button.ts';

fillReadingMenu(document);
fillSearchButton(document);
fillDepthSwitch(document);
markLessons(document);
readCoreStatus(document);
markLinks(document);
holdTarget(document);
fillPaper(document);
loadElements(document);
// In a frame, there is a page around this one to speak with. Without that script, the lesson still stands there.
if (self !== top) loadScript('port').catch(console.warn);
