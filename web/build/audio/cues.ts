/** Whether every cue of a part finds its plot, and whether the plot reaches as far as the cue asks. */

import { didYouMean } from '../content/nearest.ts';
import type { Problems } from '../content/problems.ts';
import type { Html } from '../html.ts';
import { type Part, sentencesOf } from './part.ts';

const plot = /<activation-(?:plot|comparison)\b[^>]*? id="([^"]+)"[^>]*? min="([^"]+)" max="([^"]+)"/g;

/** `figures` are those that stand beside the part on its own page. */
export function checkCues(part: Part, figures: Html, problems: Problems): void {
  const found = [...figures.text.matchAll(plot)].map(([, id = '', min, max]) => ({
    id,
    min: Number(min),
    max: Number(max),
  }));
  for (const { cues, place } of sentencesOf(part))
    for (const { plot: id, x } of cues) {
      const there = found.find((each) => each.id === id);
      const ids = found.map((each) => each.id);
      if (!there)
        problems.add(
          place,
          `{@${id} ${x}} names a plot that is not there; allowed: ${ids.join(', ') || 'none'}.${didYouMean(id, ids)}`,
        );
      else if (x < there.min || x > there.max)
        problems.add(place, `{@${id} ${x}} lies outside the plot; allowed: ${there.min} to ${there.max}`);
    }
}
