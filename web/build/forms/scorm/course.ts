/** What a package says of its course to its own script: what counts, what is right, and which keys progress may have. */

import type { PackagedCourse } from '../../../src/lms/course.ts';
import { alike, type Known } from '../../../src/record/compact/known.ts';
import type { Misconception } from '../../content/misconceptions.ts';
import { answerKey } from '../../exports/answer-key.ts';
import { type Site, unitName } from '../../pages/site.ts';

type Unit = Site['course']['units'][number];

/** A package: the course, or one unit of it. */
export interface Scope {
  /** Its id; empty for the course. */
  unit: string;
  title: string;
  units: readonly Unit[];
}

/** The course counts units that end with a check: labs, and what is for the curious, are as they like. Each unit counts alone. */
export function scopesOf(site: Site): Scope[] {
  const written = site.course.units.filter((unit) => lessonsOf(site, [unit]).length > 0);
  const checked = written.filter((unit) => lessonsOf(site, [unit]).some(({ kind }) => kind === 'check'));
  const alone = written.map((unit) => ({
    unit: unit.id,
    title: `${site.course.title}, ${unitName(site, unit)}`,
    units: [unit],
  }));
  return [{ unit: '', title: `${site.course.title}: ${site.course.tagline}`, units: checked }, ...alone];
}

const lessonsOf = ({ lessons }: Site, units: readonly Unit[]): Site['lessons'] =>
  lessons.filter(({ unit }) => units.includes(unit));

/** What counts. */
export function countedIn(site: Site, units: readonly Unit[]): Pick<PackagedCourse, 'lessons' | 'checks' | 'scored'> {
  const counted = lessonsOf(site, units);
  const keysOf = (lessons: Site['lessons']): string[] =>
    lessons.flatMap(({ slug, quiz }) => quiz.items.map(({ item }) => `${slug}/${item.id}`));
  return {
    lessons: counted.map(({ slug }) => slug),
    checks: keysOf(counted.filter(({ kind }) => kind === 'check')),
    scored: keysOf(counted),
  };
}

/** The same in every package: a unit's has the whole course in it. */
export function wholeCourse(
  site: Site,
  misconceptions: readonly Misconception[],
): Pick<PackagedCourse, 'questions' | 'known'> {
  const { questions } = answerKey(site, misconceptions);
  return { questions, known: knownOf(site, questions) };
}

function knownOf(site: Site, questions: ReturnType<typeof answerKey>['questions']): Known {
  const known: Known = {
    questions: Object.fromEntries(Object.entries(questions).map(([key, each]) => [key, each.variants?.length ?? 0])),
    guesses: site.lessons.flatMap(({ slug, outline }) => outline.guesses.map(({ id }) => `${slug}/guess/${id}`)),
    cards: site.lessons.flatMap(({ cards }) => cards.map(({ id }) => id)),
    lessons: site.lessons.map(({ slug }) => slug),
    talks: [...site.parts.keys()],
  };
  for (const keys of [Object.keys(known.questions), known.guesses, known.cards, known.lessons, known.talks])
    for (const [one, other] of alike(keys))
      throw new Error(
        `"${one}" and "${other}" have one short name (record/compact/known.ts). Rename the newer of them`,
      );
  return known;
}
