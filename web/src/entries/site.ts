/** What every page runs: colours, search, progress, and the scripts of those elements that come near the viewport. */

import { readCoreStatus } from './core-status.ts';
import { fillDepthSwitch } from './depth-switch.ts';
import { holdTarget } from './hold-target.ts';
import { markLinks } from './link-marks.ts';
import { loadElements } from './load-elements.ts';
import { markLessons } from './mark-lessons.ts';
import { fillSearchButton } from './search-button.ts';
import { fillThemeButtons } from './theme-button.ts';

fillThemeButtons(document);
fillSearchButton(document);
fillDepthSwitch(document);
markLessons(document);
readCoreStatus(document);
markLinks(document);
holdTarget(document);
loadElements(document);
