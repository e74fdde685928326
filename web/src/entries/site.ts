/**
 * What every page runs: reading settings, search, progress, the scripts of those elements that come near the viewport, and what
 * its address asks for.
 */

import { loadScript } from '../state/assets.ts';
import { shared } from '../state/global.ts';
import { readCoreStatus } from './core-status.ts';
import { fillDepthSwitch } from './depth-switch.ts';
import { holdTarget } from './hold-target.ts';
import { keepOffline } from './keep-offline.ts';
import { markLinks } from './link-marks.ts';
import { loadElements } from './load-elements.ts';
import { markLessons } from './mark-lessons.ts';
import { fillPaper } from './paper.ts';
import { fillReadingMenu } from './reading-menu.ts';
import { fillSearchButton } from './search-button.ts';
import { fillShareButton } from './share-button.ts';

const { address } = shared();

address?.begin?.(document);
if (!address?.asked.embed) {
  fillReadingMenu(document);
  fillSearchButton(document);
  fillShareButton(document);
}
fillDepthSwitch(document);
markLessons(document);
readCoreStatus(document);
markLinks(document);
holdTarget(document);
fillPaper(document);
loadElements(document);
// In a frame, there is a page around this one to speak with. Without that script, the lesson still stands there.
if (self !== top) loadScript('port').catch(console.warn);
if (address) loadScript('address').catch((error) => console.warn(error));
keepOffline(document);
