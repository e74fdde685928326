/** What the boxes of a lesson add to pages of the whole course: key concepts, analogies and memory aids. */

import type { Html } from '../html.ts';
import type { DirectivePage } from './directive.ts';
import type { Term } from './glossary.ts';
import type { Renderer } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import type { Place, Problems } from './problems.ts';
import type { Scope } from './scope.ts';

interface Note {
  /** Id of the box on the page of its lesson. */
  anchor: string;
  /** Markdown. */
  text: string;
  place: Place;
}

export interface Concept extends Note {
  term: Term;
  /** The figure that shows it. */
  plot: { lesson: string; figure: string; place: Place };
}

export interface Aid extends Note {
  kind: 'analogy' | 'rhyme' | 'story' | 'acronym';
  /** Inline Markdown. */
  title: string;
}

export interface Notes {
  concepts: Concept[];
  aids: Aid[];
  /** Ids of boxes, and where they stand. */
  anchors: Map<string, Place>;
  /** Figures that show one function: id → id of the activation. */
  plotted: Map<string, string>;
}

export const noNotes = (): Notes => ({ concepts: [], aids: [], anchors: new Map(), plotted: new Map() });

/** The text of a box once more, for another page. That page lies as deep as a lesson, so that links lead there, too. */
export function noteHtml({ text, place }: Note, renderer: Renderer, scope: Scope): Html {
  // As many empty lines before it as stand above it in its file: problems then name the same place.
  const above = '\n'.repeat(place.line);
  return renderer.page({ file: place.file, text: `${above}${text}` }, above.length, scope);
}

/** Other pages show the box, too: ids inside it would stand there twice, and figures would miss their files. */
export function refuseMoreThanText(page: DirectivePage): void {
  page.body.split('\n').forEach((line, index) => {
    const found = /^\s*(:{2,3}[a-z][\w-]*|#{1,6}(?= ))/i.exec(line)?.[1];
    if (found === undefined) return;
    const what = found.startsWith('#') ? 'a heading' : found;
    const place = { ...page.place, line: page.place.line + 1 + index, column: line.indexOf(found) + 1 };
    page.scope.problems.add(place, `${what} stood in a box that other pages show, too; allowed: text`);
  });
}

/** What a lesson knows of itself once it is rendered. */
interface Noted {
  slug: string;
  notes: Notes;
  ids: ReadonlyMap<string, Place>;
}

/** A concept's plot may lie in any lesson, so this waits for all of them. */
export function checkConcepts(lessons: readonly Noted[], problems: Problems): void {
  const figures = lessons.flatMap(({ slug, ids }) => [...ids.keys()].map((id) => `${slug}#${id}`));
  const first = new Map<string, string>();
  for (const { slug, notes } of lessons) {
    for (const { term, plot, place } of notes.concepts) {
      const given = `${plot.lesson}#${plot.figure}`;
      const meant = didYouMean(given, figures);
      if (!figures.includes(given))
        problems.add(
          plot.place,
          `:::concept plot was "${given}"; allowed: lesson#id of a figure of the course.${meant}`,
        );
      const other = first.get(term.id);
      if (other !== undefined)
        problems.add(
          place,
          `:::concept "${term.term}" is a concept of ${other}, too; allowed: one definition in the course`,
        );
      else first.set(term.id, slug);
    }
  }
}
