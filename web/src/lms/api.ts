/** Finds the object by which a platform lets itself be spoken to: in a window around this one, or around the one that opened it. */

import type { Standard } from './course.ts';

/** By the names that the standards give it. */
const NAMES: Record<Standard, string> = { '1.2': 'API', '2004': 'API_1484_11' };

/** Windows in windows, at most: a chain that never ends must not keep anybody waiting. */
const DEEPEST = 100;

export type Api = Record<string, unknown>;

export interface Found {
  api: Api;
  standard: Standard;
}

/** The API of the package's own standard, or else of the other: some platforms offer one for all packages. */
export function findApi(window: Window, standard: Standard): Found | undefined {
  const other: Standard = standard === '1.2' ? '2004' : '1.2';
  const around = [...chain(window), ...chain(openerOf(window))];
  for (const each of [standard, other])
    for (const one of around) {
      const api = guarded(() => (one as unknown as Record<string, unknown>)[NAMES[each]]);
      if (typeof api === 'object' && api !== null) return { api: api as Api, standard: each };
    }
  return undefined;
}

function chain(from: Window | undefined): Window[] {
  const windows: Window[] = [];
  let window = from;
  while (window && windows.length < DEEPEST) {
    windows.push(window);
    const { parent } = { parent: guarded(() => window?.parent) };
    window = parent && parent !== window ? parent : undefined;
  }
  return windows;
}

const openerOf = (window: Window): Window | undefined =>
  guarded(() => window.opener ?? window.top?.opener) ?? undefined;

/** Windows of other origins throw when they are looked into. */
function guarded<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
