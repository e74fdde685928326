/** The live plot of a question, the curves that it asks for, and what functions are called. */

import { SHOWN, type Shown } from '../../src/plot/comparison-figure.ts';
import type { Target } from '../../src/quiz/hinges/schema.ts';
import type { PointPlot } from '../../src/quiz/point/schema.ts';
import type { SketchCurve } from '../../src/quiz/sketch/schema.ts';
import { activationPlot } from '../figures/activation-figure.ts';
import { activationComparison } from '../figures/comparison.ts';
import { type Html, html } from '../html.ts';
import type { Renderer } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import type { Place } from './problems.ts';
import type { Scope } from './scope.ts';

/** `id`: its own on the page, where links may lead to it. */
export function plotHtml(
  { fn, fns, ...given }: PointPlot,
  place: Place,
  scope: Scope,
  renderer: Renderer,
  id?: string,
): Html {
  const plot = { ...given, id };
  const all = fns ?? [fn ?? ''];
  if (all.some((id) => !isKnown(id, place, scope))) return html``;
  const label = renderer.text(plot.label, place, scope);
  const caption = renderer.inline(plot.label, place, scope);
  if (fns === undefined) return activationPlot({ ...plot, fn: all[0] ?? '', label }, caption, scope.pictures);
  const show = SHOWN.find((each): each is Shown => each === plot.show);
  if (show === undefined) {
    scope.problems.add(place, `show of the plot was "${plot.show}"; allowed: ${SHOWN.join(', ')}`);
    return html``;
  }
  return activationComparison({ ...plot, fns, show, label }, caption, scope.pictures);
}

export function activationName(id: string, place: Place, scope: Scope): string {
  if (!isKnown(id, place, scope)) return id;
  return scope.activations.find((each) => each.id === id)?.name ?? id;
}

/** A value, a slope, or a product of so many of them, from the kernels that answer in the page. */
export function curveOf(
  { fn, of, times }: SketchCurve,
  { from, to, points }: { from: number; to: number; points: number },
  place: Place,
  scope: Scope,
): { x: number[]; y: number[] } {
  if (!isKnown(fn, place, scope)) return { x: [], y: [] };
  const samples = scope.pictures.curve(fn, from, to, points);
  return { x: [...samples.x], y: [...samples[of]].map((each) => each ** times) };
}

/** Each hinge of the first two is a ReLU of the core: how much it adds to the slope, and where. */
const hinged: Partial<Record<Target, [weight: number, at: number][]>> = {
  distance: [
    [-1, -3],
    [2, 0],
  ],
  tent: [
    [1, -1],
    [-2, 0],
    [1, 1],
  ],
};

/** What a question asks to build from hinges. */
export function targetOf(target: Target, points: number, scope: Scope): { x: number[]; y: number[] } {
  const sum = hinged[target];
  const [from, to] = sum ? [-3, 3] : [0, 2 * Math.PI];
  const x = Array.from({ length: points }, (_, place) => from + ((to - from) * place) / (points - 1));
  // A sine wave is no activation: it is the target of mathematics, not a number of the core.
  if (!sum) return { x, y: x.map(Math.sin) };
  const relus = sum.map(([, at]) => scope.pictures.curve('relu', from - at, to - at, points).value);
  const begins = target === 'distance' ? -from : 0;
  const y = x.map(
    (_, place) => begins + sum.reduce((all, [weight], index) => all + weight * (relus[index]?.[place] ?? 0), 0),
  );
  return { x, y };
}

function isKnown(fn: string, place: Place, scope: Scope): boolean {
  const ids = scope.activations.map(({ id }) => id);
  if (ids.includes(fn)) return true;
  scope.problems.add(place, `function was "${fn}"; allowed: an activation id.${didYouMean(fn, ids)}`);
  return false;
}
