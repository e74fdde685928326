/**
 * `lessons/misconceptions.yaml`: what people often believe, and what shows the contrary. Wrong answers of the questions name
 * them, as `misconception: M02`.
 */

import { z } from 'zod';
import { pointPlot } from '../../src/quiz/point/schema.ts';
import { type Html, html } from '../html.ts';
import type { Renderer } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import type { Place, Problems } from './problems.ts';
import type { Quiz } from './quiz.ts';
import { plotHtml } from './quiz-plot.ts';
import type { Scope } from './scope.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml.ts';

const text = z.string().trim().min(1);
const table = z
  .strictObject({ head: z.array(text).min(2), rows: z.array(z.array(text)).min(1) })
  .refine(({ head, rows }) => rows.every((row) => row.length === head.length), {
    message: 'a row of the table had another length than its head; allowed: as many cells as columns',
  });

const entry = z
  .strictObject({
    /** As somebody would say it. */
    claim: text,
    /** What holds instead. */
    truth: text,
    /** What to do with the plot, or what to see in the table. */
    look: text,
    plot: pointPlot.optional(),
    table: table.optional(),
  })
  .refine((each) => (each.plot === undefined) !== (each.table === undefined), {
    message: 'plot and table were both there or both missing; allowed: one of them',
  });

export const misconceptionsSchema = z.record(z.string().regex(/^M\d\d$/, 'allowed: an id such as M02'), entry);

export interface Misconception extends z.output<typeof entry> {
  id: string;
  place: Place;
}

/** Who meets a wrong idea once may forget it: so many questions of the course offer each of them. */
const TIMES = 2;

export function readMisconceptions(source: Source, problems: Problems): Misconception[] {
  const read = readYaml(source, misconceptionsSchema, problems);
  return Object.entries(read?.value ?? {}).map(([id, each]) => ({ ...each, id, place: read?.placeOf([id]) as Place }));
}

/** What shows the contrary, in 20 seconds: a live plot or a table, and what to look at. */
export function experimentHtml(idea: Misconception, scope: Scope, renderer: Renderer): Html {
  const { truth, look, plot, place } = idea;
  const inline = (words: string) => renderer.inline(words, place, scope);
  const shown = plot ? plotHtml(plot, place, scope, renderer) : tableHtml(idea, renderer, scope);
  return html`<p>${inline(truth)}</p>\n<p class="look">${inline(look)}</p>\n${shown}`;
}

/** The numbers of an idea that is answered by numbers; nothing for one that is answered by a plot. */
export function tableHtml({ table: numbers, place }: Misconception, renderer: Renderer, scope: Scope): Html {
  if (!numbers) return html``;
  const inline = (words: string) => renderer.inline(words, place, scope);
  return html`<div class="table"><table>
<thead><tr>${numbers.head.map((cell) => html`<th scope="col">${inline(cell)}</th>`)}</tr></thead>
<tbody>${numbers.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>\n`)}</tbody>
</table></div>\n`;
}

/** Every named one is known, and every known one is met. */
export function checkMisconceptions(
  known: readonly Pick<Misconception, 'id' | 'place'>[],
  quizzes: readonly Pick<Quiz, 'items'>[],
  problems: Problems,
): void {
  const ids = known.map(({ id }) => id);
  const items = quizzes.flatMap((quiz) => quiz.items.map(({ misconceptions }) => misconceptions));
  for (const { id, place } of items.flat())
    if (!ids.includes(id))
      problems.add(
        place,
        `misconception was "${id}"; allowed: an id of lessons/misconceptions.yaml.${didYouMean(id, ids)}`,
      );
  for (const { id, place } of known) {
    const met = items.filter((named) => named.some((each) => each.id === id)).length;
    if (met < TIMES) problems.add(place, `${id} was met in ${met} of the questions; allowed: ${TIMES} or more`);
  }
}

/** By id: the questions that offer it, as "lesson/item", in reading order. */
export function questionsOn(
  id: string,
  lessons: readonly { slug: string; quiz: Pick<Quiz, 'items'> }[],
): { slug: string; item: string }[] {
  return lessons.flatMap(({ slug, quiz }) =>
    quiz.items
      .filter(({ misconceptions }) => misconceptions.some((each) => each.id === id))
      .map(({ item }) => ({ slug, item: item.id })),
  );
}
