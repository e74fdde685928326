/** The folder for a stick: the site as it is, and beside it a page that says where to begin. All in one folder, so that unpacking makes no mess. */

import { encoded, KIT, type Kit, type Read } from './kit.ts';
import type { Plan, PlannedFile } from './zip.ts';

const FOLDER = 'nonlinear/';

export function portablePlan({ files, portable }: Kit, read: Read): Plan {
  const paths = [...files.map(([path]) => path), KIT];
  return new Map<string, PlannedFile>([
    [`${FOLDER}START.html`, encoded(portable.start)],
    ...paths.map((path): [string, PlannedFile] => [`${FOLDER}site/${path}`, () => read(path)]),
  ]);
}
