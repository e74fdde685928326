/** `<lang>.md` of a lesson, in place of `en.md`: other words, and the same figures, questions and boxes in the same order. */

import { z } from 'zod';
import type { FrontMatter } from './course.ts';
import { type Laid, layRead, type Shape } from './overlay.ts';
import type { Place, Problems } from './problems.ts';
import { parseDirective } from './rules/directive-rule.ts';
import type { Source } from './source.ts';
import type { Translation } from './translation.ts';
import { type Read, readYaml } from './yaml.ts';

export interface OwnLesson {
  source: Source;
  /** Where its text begins. */
  start: number;
  front: Read<unknown> | undefined;
}

/** The lesson in the translation's language; undefined where it has none. `folder` is the lesson's. */
export function lessonIn(
  translation: Translation,
  english: Source,
  folder: string,
  problems: Problems,
): OwnLesson | undefined {
  const { language, coverage } = translation;
  const path = `${folder}${language.id}.md`;
  const source = coverage && translation.document(path, english);
  coverage?.count('lessons', source !== undefined, english.file.replace(/en\.md$/, `${language.id}.md`));
  if (!source) return undefined;
  const fence = /^---\n([\s\S]*?\n)---\n/.exec(source.text);
  if (!fence) {
    problems.addFile(source.file, 'has no front matter; allowed: "---", title, summary, objectives, "---"');
    return undefined;
  }
  checkAlike(english, source, problems);
  const front = readYaml(source, z.unknown(), problems, 4, 4 + (fence[1]?.length ?? 0));
  return { source, start: fence[0].length, front };
}

export const frontShape: Shape = { title: 'text', summary: 'text', objectives: ['text'] };

/** Minutes and what it builds on are those of the English lesson. */
export function frontIn(
  translation: Translation,
  english: FrontMatter,
  own: OwnLesson | undefined,
  file: string,
  problems: Problems,
): Laid<Pick<FrontMatter, 'title' | 'summary' | 'objectives'>> {
  const { title, summary, objectives } = english;
  const texts = { title, summary, objectives };
  return layRead(texts, frontShape, own?.front, own?.source.file ?? file, 'lessons', translation, problems);
}

/** What a reader reads of a directive; a paper keeps the title that it has. */
export function isText(directive: string, attribute: string): boolean {
  return directive !== 'paper' && /^(alt|caption|label|options|question|title|unit)$/.test(attribute);
}

/** A directive without its texts. Of options, their number counts: the right one is told by it. */
interface Bones {
  written: string;
  place: Place;
}

function bonesOf(source: Source): Bones[] {
  return source.text.split('\n').flatMap((line, index) => {
    const directive = parseDirective(line, 0);
    if (!directive) return [];
    const { name, kind, attributes, columns } = directive;
    const fixed = Object.entries(attributes).flatMap(([key, value]) => {
      if (key === 'options') return [`${key}: ${value.split(' | ').length}`];
      return isText(name, key) ? [] : [`${key}="${value}"`];
    });
    const written = `${kind === 'leaf' ? '::' : ':::'}${name}{${fixed.sort().join(' ')}}`;
    return [{ written, place: { file: source.file, line: index + 1, column: columns[''] ?? 1 } }];
  });
}

/** The first directive that differs: those after it would differ, too. */
function checkAlike(english: Source, own: Source, problems: Problems): void {
  const [there, here] = [bonesOf(english), bonesOf(own)];
  const at = there.findIndex(({ written }, index) => written !== here[index]?.written);
  const [wanted, given] = at < 0 ? [undefined, here[there.length]] : [there[at], here[at]];
  if (!wanted && !given) return;
  const allowed = wanted ? `${wanted.written}, as in ${english.file}:${wanted.place.line}` : 'no more than in English';
  const end = { file: own.file, line: own.text.split('\n').length, column: 1 };
  problems.add(given?.place ?? end, `${given?.written ?? 'the end'} was there; allowed: ${allowed}`);
}
