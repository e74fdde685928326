/** Keeps the course on this device, and offers a new version once all of it is there. Comes when the page has long been ready. */

import { ask, isRemoved, keepCourse, savesData } from '../offline/keeping.ts';
import { UpdateOffer } from './update-offer.ts';

async function keep(): Promise<void> {
  // A page whose copy was just removed goes on with its worker: having one says nothing of what the reader wants.
  if (isRemoved() || (savesData() && !navigator.serviceWorker.controller)) return;
  const course = await keepCourse();
  if (!course) return;
  if (course.active) void ask(course.active, 'tidy');
  const offer = new UpdateOffer();
  // Without a worker of its own the page came from the server: it is new.
  const look = (): void => {
    if (course.waiting && navigator.serviceWorker.controller) offer.show(course.waiting);
  };
  look();
  course.addEventListener('updatefound', () => course.installing?.addEventListener('statechange', look));
  course.installing?.addEventListener('statechange', look);
}

void keep();
