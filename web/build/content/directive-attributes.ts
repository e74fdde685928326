/** Attributes that several directives share. All values arrive as text. */

import { z } from 'zod';
import { readParameters } from '../../src/plot/parameters.ts';
import type { DirectivePage } from './directive.ts';
import { didYouMean } from './nearest.ts';

export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'allowed: lower-case words joined by hyphens');

export const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'allowed: a number such as -0.5')
  .transform(Number);

export const count = z.string().regex(/^\d+$/, 'allowed: a whole number').transform(Number);

/** Several words, separated by spaces. */
export const words = z
  .string()
  .min(1)
  .transform((text) => text.trim().split(/\s+/));

/** What every figure has. */
export const figureAttributes = {
  /** Needed in a lesson: links lead there. */
  id: id.optional(),
  /** "1 3": objectives of the lesson that it is about, where the questions beside it do not tell. */
  objective: z
    .string()
    .regex(/^[1-9]( [1-9])*$/, 'allowed: numbers of objectives, separated by spaces')
    .transform((text) => text.split(' ').map(Number))
    .default([]),
};

/** Notes down that a figure stands here. */
export function takeFigure(
  figure: { id?: string | undefined; objective: readonly number[] },
  page: DirectivePage,
): void {
  takeId(figure.id, page);
  page.scope.outline.figures.push({ id: figure.id, objectives: figure.objective, place: page.place });
}

/** What a figure tells, for eyes and for screen readers. */
export const label = z.string().trim().min(1);

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

/** True, with the problem reported, where the function has no such parameter or does not allow its number. */
export function refuseWrongParameters(fn: string, text: string | undefined, page: DirectivePage): boolean {
  const known = page.scope.activations.find((each) => each.id === fn)?.parameters ?? [];
  const { parameters, stray } = readParameters(text ?? '');
  const refuse = (given: string, allowed: string): true => {
    page.refuse('parameters', `parameters had "${given}"; allowed: ${allowed}`);
    return true;
  };
  if (stray[0] !== undefined) return refuse(stray[0], 'words such as leak=0.1');
  for (const [name, value] of Object.entries(parameters)) {
    const ids = known.map((each) => each.id);
    const found = known.find((each) => each.id === name);
    if (!found) return refuse(name, `${ids.join(', ') || `none for ${fn}`}.${didYouMean(name, ids)}`);
    if (value < found.low || value > found.high)
      return refuse(`${name}=${value}`, `${found.low} to ${found.high} for ${name}`);
  }
  return false;
}

/** Which part of the plane a plot shows, and where its point or cursor stands. */
interface FrameAttributes {
  min: number;
  max: number;
  low?: number | undefined;
  high?: number | undefined;
  x: number;
}

/** Reports what cannot be; true where nothing can be drawn. */
export function refuseWrongFrame({ min, max, low, high, x }: FrameAttributes, page: DirectivePage): boolean {
  if ((low === undefined) !== (high === undefined))
    page.refuse(low === undefined ? 'high' : 'low', 'low or high was there alone; allowed: both or neither');
  if (max <= min) page.refuse('max', `max was ${max}; allowed: greater than min (${min})`);
  else if (x < min || x > max) page.refuse('x', `x was ${x}; allowed: ${min} to ${max}`);
  const upsideDown = low !== undefined && high !== undefined && high <= low;
  if (upsideDown) page.refuse('high', `high was ${high}; allowed: greater than low (${low})`);
  return max <= min || upsideDown;
}
