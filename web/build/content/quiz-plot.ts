/** The live plot of a question. */

import { SHOWN, type Shown } from '../../src/plot/comparison-figure.ts';
import type { PointPlot } from '../../src/quiz/point/schema.ts';
import { activationPlot } from '../figures/activation-figure.ts';
import { activationComparison } from '../figures/comparison.ts';
import { type Html, html } from '../html.ts';
import type { Renderer } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import type { Place } from './problems.ts';
import type { Scope } from './scope.ts';

export function plotHtml({ fn, fns, ...plot }: PointPlot, place: Place, scope: Scope, renderer: Renderer): Html {
  const ids = scope.activations.map(({ id }) => id);
  const all = fns ?? [fn ?? ''];
  const unknown = all.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    scope.problems.add(
      place,
      `function of the plot was "${unknown}"; allowed: an activation id.${didYouMean(unknown, ids)}`,
    );
    return html``;
  }
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
