// What `./scripts/serve` gives instead of the service worker: whoever changes pages wants to see them as they are now. It takes
// the place of a worker that another server has left at this address, drops what that one kept, and goes.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  const { scope } = registration;
  const names = (await caches.keys()).filter((name) => name.startsWith(`nonlinear course ${scope} `));
  await Promise.all(names.map((name) => caches.delete(name)));
  const pages = await clients.matchAll({ type: 'window' }); // those that the other worker has answered
  await registration.unregister();
  for (const page of pages) page.navigate(page.url);
}
