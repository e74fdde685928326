/** The page that a platform opens: holds the visit, while the pages of the course come and go in its frame. */

import { type LmsKey, tLms } from '../locales/t-lms.ts';
import { findApi } from './api.ts';
import type { PackagedCourse } from './course.ts';
import type { OfferingWindow } from './offer.ts';
import { Runtime } from './runtime.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import { Visit } from './visit.ts';

const frame = document.querySelector('iframe') as HTMLIFrameElement;
const line = document.querySelector('[data-notice]') as HTMLElement;
const course = (globalThis as unknown as { NonlinearCourse: PackagedCourse }).NonlinearCourse;
const root = new URL('.', location.href);

function say(notice: LmsKey | undefined): void {
  line.textContent = notice ? tLms(notice) : '';
  line.hidden = notice === undefined;
}

function begin(): Visit | undefined {
  const found = findApi(window, course.standard);
  if (!found) return undefined; // opened without a platform: the browser keeps progress, as it does for the site
  const runtime = new Runtime(found);
  const platform = found.standard === '1.2' ? scorm12(runtime) : scorm2004(runtime);
  if (platform.begin()) return new Visit(platform, course);
  say('absent');
  return undefined;
}

/** The page in the frame, from the package's root; undefined where it is none, or of a frame that lets nobody look in. */
function shownPage(): { path: string; title: string } | undefined {
  try {
    const { location: at, document: page } = frame.contentWindow as Window;
    const path = `${at.pathname}${at.hash}`;
    return path.startsWith(root.pathname) ? { path: path.slice(root.pathname.length), title: page.title } : undefined;
  } catch {
    return undefined;
  }
}

const visit = begin();
if (visit) {
  (window as OfferingWindow).NonlinearVisit = { host: visit.host };
  visit.onNotice = () => say(visit.notice);
  say(visit.notice);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') visit.save();
  });
  addEventListener('pagehide', () => visit.finish());
  // A visit that is over cannot be taken up again: another one begins.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}
frame.addEventListener('load', () => {
  const page = shownPage();
  if (!page || page.path === '') return;
  document.title = page.title;
  visit?.opened(page.path);
});
frame.src = visit?.place ?? course.start;
