/**
 * Which plots of another page show what those beside a talk show. In a lesson the talk has no plots of its own, and those of the
 * lesson go along. Written as selectors, so that the page only has to look.
 */

import { parseDirective } from '../content/rules/directive-rule.ts';
import { type Part, sentencesOf } from './part.ts';

/** By the ids under which cues name them: "bend [fn=relu]…;…". Undefined where no cue is. */
export function plotsLike(part: Part): string | undefined {
  const cued = new Set(sentencesOf(part).flatMap(({ cues }) => cues.map(({ plot }) => plot)));
  const { start, end } = part.intro;
  const plots = part.source.text
    .slice(start, end)
    .split('\n')
    .flatMap((line) => parseDirective(line, 0) ?? [])
    .flatMap(({ name, attributes: { id = '', ...rest } }) => {
      const selector = selectors[name]?.(rest);
      return selector !== undefined && cued.has(id) ? `${id} ${selector}` : [];
    });
  return plots.length > 0 ? plots.join(';') : undefined;
}

/** By the directives that make plots with a point. */
const selectors: Record<string, (attributes: Record<string, string>) => string> = {
  'activation-plot': ({ fn, parameters }) =>
    `[fn=${fn}]${parameters ? `[parameters='${parameters}']` : ':not([parameters])'}`,
  comparison: ({ fns, show = 'value' }) => `[fns='${fns}'][show='${show}']`,
};
