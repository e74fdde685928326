/** `lessons/misconceptions.yaml`: what people often believe. Wrong answers of the questions name them, as `misconception: M02`. */

import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Place, Problems } from './problems.ts';
import type { Quiz } from './quiz.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml.ts';

export const misconceptionsSchema = z.record(
  z.string().regex(/^M\d\d$/, 'allowed: an id such as M02'),
  z.string().trim().min(1),
);

export interface Misconception {
  id: string;
  /** As somebody would say it. */
  claim: string;
  place: Place;
}

/** Who meets a wrong idea once may forget it: so many questions of the course offer each of them. */
const TIMES = 2;

export function readMisconceptions(source: Source, problems: Problems): Misconception[] {
  const read = readYaml(source, misconceptionsSchema, problems);
  return Object.entries(read?.value ?? {}).map(([id, claim]) => ({ id, claim, place: read?.placeOf([id]) as Place }));
}

/** Every named one is known, and every known one is met. */
export function checkMisconceptions(
  known: readonly Misconception[],
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
