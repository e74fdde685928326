/** Whether a sound can come at all: a sentence that says so is better than a button that does nothing. */

export async function isKept(address: string): Promise<boolean> {
  try {
    return (await caches.match(address)) !== undefined;
  } catch {
    return false; // refused, or a page by plain http
  }
}

/** It is not on this device, and there is no network. */
export async function isOutOfReach(address: string): Promise<boolean> {
  if (await isKept(address)) return false;
  if (!navigator.onLine) return true;
  // A device may be on a network that leads nowhere. Without a service worker, this page itself has just come from there.
  if (!navigator.serviceWorker?.controller) return false;
  try {
    await fetch(address, { headers: { range: 'bytes=0-0' } });
    return false;
  } catch {
    return true;
  }
}
