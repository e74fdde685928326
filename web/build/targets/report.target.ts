/** `node web/build/run.mjs report` prints what each lesson holds and how it reads. It writes nothing. */

import { Assets } from '../assets.ts';
import { loadCourse } from '../content/load.ts';
import { Formulas } from '../content/math.ts';
import { readTexts } from '../content/mentions.ts';
import { Problems } from '../content/problems.ts';
import { inEnglish } from '../content/translation.ts';
import { startModule } from '../core.ts';
import { paths } from '../paths.ts';
import { rememberedFacts } from '../remembered-facts.ts';
import { countsOf, tableOf } from '../report.ts';
import { loadContent } from './site.target.ts';

export async function build(): Promise<void> {
  const problems = new Problems();
  const { evaluate } = await rememberedFacts();
  const course = loadCourse(paths.lessons, problems);
  problems.throwIfAny();
  if (!course) throw new Error('unreachable: problems were reported');
  const core = await startModule('core');
  const knows = { core, evaluate, assets: new Assets(), formulas: new Formulas(), problems };
  const { lessons } = loadContent({ ...knows, course, translation: inEnglish });
  const texts = readTexts(paths.lessons);
  const counted = lessons.map((lesson) => {
    const own = texts.filter(({ file }) => file.startsWith(`${lesson.slug}/`));
    return countsOf(
      lesson,
      own.map(({ text }) => text),
    );
  });
  for (const line of tableOf(course.units, counted)) console.log(line);
  problems.throwIfAny();
}
