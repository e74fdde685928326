/** A package for learning platforms: the site with a page around it that speaks with the platform. */

import { decoded, encoded, type Kit, type Read, type ScormRecipe, type Texts } from '../kit.ts';
import { isSound, staysOnSite, withoutSound, withoutWorker } from '../left-out.ts';
import { xmlFile } from '../xml.ts';
import type { Plan, PlannedFile } from '../zip.ts';
import { manifest12 } from './manifest-12.ts';
import { manifest2004 } from './manifest-2004.ts';

const manifests = { '1.2': manifest12, '2004': manifest2004 } as const;

export function scormPlan({ files, scorm }: Kit, recipe: ScormRecipe, read: Read): Plan {
  const { id, standard, title, data, own } = recipe;
  const plan = new Map<string, PlannedFile>();
  for (const [path] of files)
    if (!staysOnSite(path) && !isSound(path)) plan.set(path, async () => packed(path, await read(path)));
  const put = (texts: Texts): void => {
    for (const [path, text] of Object.entries(texts)) plan.set(path, encoded(text));
  };
  put(scorm.common);
  put(own);
  const listed = [...plan.keys()].sort();
  plan.set('imsmanifest.xml', xmlFile(manifests[standard]({ id, title, data, files: listed })));
  put(scorm.schemas[standard]);
  return plan;
}

/** In each page, before all other scripts, the one that finds the visit in the window around it. */
function packed(path: string, bytes: Uint8Array): Uint8Array {
  if (!path.endsWith('.html')) return withoutWorker(path, bytes);
  const page = withoutSound(decoded(bytes));
  const toRoot = '../'.repeat(path.split('/').length - 1);
  const whole = page.replace('<script', `<script src="${toRoot}lms/page.js"></script>\n<script`);
  if (whole === page) throw new Error(`${path} has no script; allowed: at least one, before which another can stand`);
  return encoded(whole);
}
