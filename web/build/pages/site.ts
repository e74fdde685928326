/** What every page knows of the site around it. */

import { list } from '../../src/locales/speech.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import type { Parts } from '../audio/part.ts';
import type { Costs } from '../content/costs.ts';
import type { Course, DataSet, Start } from '../content/course.ts';
import type { Family } from '../content/family.ts';
import { english, type Language } from '../content/language.ts';
import type { Lesson } from '../content/load.ts';
import type { Renderer } from '../content/markdown.ts';
import type { Misconception } from '../content/misconceptions.ts';
import type { Scope } from '../content/scope.ts';
import type { Work } from '../content/sources.ts';
import type { Html } from '../html.ts';
import type { Colours } from '../offline/colours.ts';

export interface Site {
  course: Course;
  start: Start;
  lessons: readonly Lesson[];
  dataSets: readonly DataSet[];
  /** Papers and books. */
  sources: readonly Work[];
  family: Family;
  /** To listen to. */
  parts: Parts;
  costs: Costs;
  misconceptions: readonly Misconception[];
  /** Folder of the language, beneath the root. */
  language: string;
  spoken: Language;
  /** All that the site speaks, this one too. */
  languages: readonly Language[];
  /** Where the site will stand on the web, ending in a slash; unknown to most builds, as the site works anywhere. */
  address?: string | undefined;
  /** Paths under the site's root. */
  files: {
    stylesheet: string;
    listening: string;
    design: string;
    theme: string;
    asked: string;
    script: string;
    icon: string;
    touchIcon: string;
  };
  /** Of paper, for what a browser draws around the page. */
  colours: Colours;
  /** The course's mark, to stand in the page. */
  mark: Html;
  renderer: Renderer;
  /** For texts outside lessons. */
  scopeFor(toRoot: string): Scope;
}

/** What the pages of flashcards are made from. */
export type Decks = Pick<Site, 'course' | 'lessons'>;

export interface Page {
  /** From the site's root: "en/03-relu/index.html". */
  path: string;
  html: Html;
}

/** "en/03-relu/index.html" → "../../". */
export function toRootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The site begins in English; other languages begin in their folders. */
export function startPath({ spoken }: Pick<Site, 'spoken'>): string {
  return spoken.id === english.id ? 'index.html' : `${spoken.id}/index.html`;
}

export function lessonPath(site: Site, slug: string): string {
  return `${site.language}/${slug}/index.html`;
}

export function activationPath(site: Site, id: string): string {
  return `${site.language}/family/${id}/index.html`;
}

/** "Unit 2: Sigmoid and tanh". */
export function unitName(site: Pick<Site, 'course'>, unit: Course['units'][number]): string {
  return tPages('unit.name', { number: site.course.units.indexOf(unit) + 1, title: unit.title });
}

/** "6 lessons, 58 minutes", or that it is planned. */
export function unitState(lessons: readonly Lesson[]): string {
  if (lessons.length === 0) return tPages('unit.planned');
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return list(
    [tPages('count.lessons', { count: lessons.length }), tPages('count.minutes', { count: minutes })],
    'unit',
  );
}
