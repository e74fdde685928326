/** Attributes that several directives share. All values arrive as text. */

import { z } from 'zod';
import type { DirectivePage } from './directive.ts';
import { didYouMean } from './nearest.ts';

export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'allowed: lower-case words joined by hyphens');

export const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'allowed: a number such as -0.5')
  .transform(Number);

export const count = z.string().regex(/^\d+$/, 'allowed: a whole number').transform(Number);

/** Ids are anchors and names in the URL: each stands once on a page. */
export function takeId(id: string | undefined, page: DirectivePage): void {
  if (id === undefined) return;
  const first = page.scope.ids.get(id);
  if (first) page.refuse('id', `id was "${id}", which stands in line ${first.line}, too; allowed: an id of its own`);
  else page.scope.ids.set(id, page.place);
}

/** True, with the problem reported, where the core has no such activation. */
export function refuseUnknownActivation(attribute: string, given: string, page: DirectivePage): boolean {
  const known = page.scope.activations.map((each) => each.id);
  if (known.includes(given)) return false;
  page.refuse(attribute, `${attribute} was "${given}"; allowed: an activation id.${didYouMean(given, known)}`);
  return true;
}
