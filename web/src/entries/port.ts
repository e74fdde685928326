/** What a page does that stands in a frame: it says how tall it is, and speaks with the page around it. Loaded there alone. */

import { address } from '../embed/address.ts';
import { speakDialects } from '../embed/port/dialects.ts';
import { tellFailures } from '../embed/port/failures.ts';
import { shakeHands } from '../embed/port/handshake.ts';
import { heightOf, watchHeight } from '../embed/port/height.ts';
import { KeptByHost } from '../embed/port/kept-by-host.ts';
import { Learner } from '../embed/port/learner.ts';
import { Line } from '../embed/port/line.ts';
import { askedOfPort, warningOf } from '../embed/port/parameters.ts';
import { toldParts } from '../embed/port/parts.ts';
import { answer } from '../embed/port/requests.ts';

const page = document;
const { host, report, resize, secret, part } = askedOfPort();
const lesson = page.querySelector<HTMLElement>('main[data-lesson]')?.dataset.lesson ?? '';
/** Keys of progress that belong to this lesson: a host hears of no others that were there before. */
const own = (key: string): boolean =>
  lesson !== '' && (key.startsWith(`${lesson}/`) || key === `*far/${lesson}` || key === `*read/${lesson}`);

const line = new Line(report, (message) => answer(message, { page, line, keeper, own, part }));
const keeper = new KeptByHost(line, own);
const learner = new Learner(page, line, { lesson, part });

/** How many of the page's warnings the host has heard. */
let heard = 0;
function warn(): void {
  if (!line.isOpen) return;
  for (const warning of address().warnings.slice(heard)) line.send('warning', warningOf(warning));
  heard = address().warnings.length;
}
page.addEventListener('address-warning', warn);

shakeHands({
  host,
  connected: () => line.isOpen,
  forget: () => line.close(),
  connect(port, { keep }) {
    line.open(port);
    line.send('ready', {
      title: (page.querySelector('h1')?.textContent ?? page.title).trim().slice(0, 300),
      ...(lesson === '' ? {} : { lesson }),
      language: page.documentElement.lang,
      height: heightOf(page.body),
      report,
      parts: toldParts(page),
    });
    keeper.offered(keep === true, report);
    warn();
    learner.begin();
  },
});

const dialects = resize ? speakDialects(host, secret) : undefined;
watchHeight(page.body, (height) => {
  if (line.isOpen) line.send('resize', { height });
  else dialects?.tell(height);
});

tellFailures(page, line);
