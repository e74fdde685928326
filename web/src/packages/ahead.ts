/** A plan whose next files are begun while one is packed: a server far away is waited for once, not once a file. */

import type { Plan } from './zip.ts';

export function ahead(plan: Plan, count: number): Plan {
  const made = [...plan].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([, make]) => typeof make === 'function');
  const begun = new Map<string, Promise<Uint8Array>>();
  const begin = (at: number): Promise<Uint8Array> | undefined => {
    const [path, make] = made[at] ?? [];
    if (path === undefined || typeof make !== 'function') return undefined;
    const coming = begun.get(path) ?? make();
    if (!begun.has(path)) coming.catch(() => {}); // told to whoever waits for it
    begun.set(path, coming);
    return coming;
  };
  const whole = new Map(plan);
  for (const [at, [path]] of made.entries())
    whole.set(path, async () => {
      const own = begin(at);
      for (let next = 1; next <= count; next++) begin(at + next);
      const bytes = await own;
      begun.delete(path);
      if (!bytes) throw new Error(`unreachable: ${path} was begun`);
      return bytes;
    });
  return whole;
}
