/** What a page does that stands in a frame: it says how tall it is, and speaks with the page around it. Loaded there alone. */

import { speakDialects } from '../embed/port/dialects.ts';
import { tellFailures } from '../embed/port/failures.ts';
import { shakeHands } from '../embed/port/handshake.ts';
import { heightOf, watchHeight } from '../embed/port/height.ts';
import { KeptByHost } from '../embed/port/kept-by-host.ts';
import { Learner } from '../embed/port/learner.ts';
import { Line } from '../embed/port/line.ts';
import { readParameters, type Warning } from '../embed/port/parameters.ts';
import { partsOf } from '../embed/port/parts.ts';
import { answer } from '../embed/port/requests.ts';

const page = document;
const warnings: Warning[] = [];
const { host, report, resize, secret, part } = readParameters(new URL(location.href), (warning) =>
  warnings.push(warning),
);
const lesson = page.querySelector<HTMLElement>('main[data-lesson]')?.dataset.lesson ?? '';
/** Keys of progress that belong to this lesson: a host hears of no others that were there before. */
const own = (key: string): boolean =>
  lesson !== '' && (key.startsWith(`${lesson}/`) || key === `*far/${lesson}` || key === `*read/${lesson}`);

const line = new Line(report, (message) => answer(message, { page, line, keeper, own, part }));
const keeper = new KeptByHost(line, own);
const learner = new Learner(page, line, { lesson, part });

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
      parts: partsOf(page),
    });
    keeper.offered(keep === true, report);
    for (const warning of warnings.splice(0)) line.send('warning', warning);
    learner.begin();
  },
});

const dialects = resize ? speakDialects(host, secret) : undefined;
watchHeight(page.body, (height) => {
  if (line.isOpen) line.send('resize', { height });
  else dialects?.tell(height);
});

tellFailures(page, line);
