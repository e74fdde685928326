/** Reads everything under lessons/ into one model. All problems are gathered; the caller decides when to stop. */

import { existsSync, readdirSync } from 'node:fs';
import { readParts } from '../audio/read-parts.ts';
import type { Html } from '../html.ts';
import { type Card, checkShown, readCards } from './cards.ts';
import {
  type Course,
  courseSchema,
  type DataSet,
  dataSetSchema,
  type FrontMatter,
  frontMatterSchema,
  type Start,
  startSchema,
} from './course.ts';
import { type Evaluate, readFacts } from './facts.ts';
import { readGlossary } from './glossary.ts';
import { languageOf } from './language.ts';
import type { Renderer } from './markdown.ts';
import { checkMentions, readTexts } from './mentions.ts';
import { checkMisconceptions, type Misconception, readMisconceptions } from './misconceptions.ts';
import { didYouMean } from './nearest.ts';
import { checkConcepts, type Notes, noNotes } from './notes.ts';
import { checkObjectives } from './objectives.ts';
import { noOutline, type Outline } from './outline.ts';
import type { Place, Problems } from './problems.ts';
import { checkProofread } from './proofread.ts';
import { checkAllShown, type Quiz, readQuiz } from './quiz.ts';
import type { Knowledge, Scope } from './scope.ts';
import { checkSentences } from './sentences.ts';
import { readSource, type Source } from './source.ts';
import { cardsIn, misconceptionsIn, quizIn } from './translated.ts';
import { frontIn, lessonIn } from './translated-lesson.ts';
import type { Translation } from './translation.ts';
import { readYaml } from './yaml.ts';

export interface Lesson extends Omit<FrontMatter, 'builds_on'> {
  slug: string;
  /** Folders of lessons that this one takes for granted, and where that is said. */
  buildsOn: { slug: string; place: Place }[];
  unit: Course['units'][number];
  body: Html;
  /** True where another language has no text of it yet, so that it is there in English. */
  untranslated?: boolean;
  notes: Notes;
  /** Figures and boxes by id. */
  ids: ReadonlyMap<string, Place>;
  /** What stands where in its text. */
  outline: Outline;
  quiz: Pick<Quiz, 'items' | 'fresh' | 'written'>;
  /** Of its cards.yaml, as written; `cardsHtml` turns them into a deck on any page. */
  cards: readonly Card[];
}

/** "09-saturation" → 9: what texts mean by "lesson 9". */
export const lessonNumber = (slug: string): number => Number.parseInt(slug, 10);

/** What can be read before any page is written. `folder` ends in a slash. */
export function loadKnowledge(folder: string, translation: Translation, evaluate: Evaluate, problems: Problems) {
  const facts = readFacts(readSource(`${folder}facts.yaml`), evaluate, problems);
  return {
    translation,
    evaluate,
    facts,
    parts: readParts(`${folder}audio/`, facts, problems),
    glossary: readGlossary(`${folder}glossary/`, translation, problems),
  };
}

export function loadCourse(folder: string, problems: Problems): Course | undefined {
  const read = readYaml(readSource(`${folder}course.yaml`), courseSchema, problems);
  if (!read) return undefined;
  read.value.languages.forEach((language, index, all) => {
    const wrong = index === 0 ? language !== 'en' : !languageOf(language) || all.indexOf(language) < index;
    const allowed = index === 0 ? 'en, as all is written in English first' : 'a tag such as de or pt-BR, once';
    if (wrong) problems.add(read.placeOf(['languages', index]), `language was "${language}"; allowed: ${allowed}`);
  });
  const folders = readdirSync(folder).filter((name) => /^\d\d-/.test(name));
  const listed = read.value.units.flatMap((unit, u) =>
    unit.lessons.map((slug, index) => ({ slug, place: read.placeOf(['units', u, 'lessons', index]) })),
  );
  listed.forEach(({ slug, place }, at) => {
    if (!folders.includes(slug))
      problems.add(place, `lesson was "${slug}"; allowed: a folder of lessons/.${didYouMean(slug, folders)}`);
    const before = listed[at - 1]?.slug;
    if (before && lessonNumber(slug) <= lessonNumber(before))
      problems.add(place, `lesson was "${slug}" after "${before}"; allowed: numbers that rise, as texts go by them`);
  });
  for (const name of folders)
    if (!listed.some(({ slug }) => slug === name))
      problems.addFile(`lessons/${name}`, 'is in no unit of course.yaml; allowed: one');
  return read.value;
}

export function loadStart(folder: string, problems: Problems): Start | undefined {
  return readYaml(readSource(`${folder}start/en.yaml`), startSchema, problems)?.value;
}

export function loadDataSets(folder: string, problems: Problems): DataSet[] {
  const at = `${folder}data/`;
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .sort()
    .flatMap((id) => (existsSync(`${at}${id}/dataset.yaml`) ? loadDataSet(`${at}${id}/`, id, problems) : []));
}

function loadDataSet(folder: string, id: string, problems: Problems): DataSet[] {
  const read = readYaml(readSource(`${folder}dataset.yaml`), dataSetSchema, problems);
  if (!read) return [];
  const present = readdirSync(folder).filter((name) => !/^dataset(\.[\w-]+)?\.yaml$/.test(name));
  const described = Object.keys(read.value.files);
  for (const name of described)
    if (!present.includes(name))
      problems.add(
        read.placeOf(['files', name]),
        `file was "${name}"; allowed: a file of the folder.${didYouMean(name, present)}`,
      );
  for (const name of present)
    if (!described.includes(name))
      problems.add(read.placeOf(['files']), `files had no "${name}"; allowed: an entry for each file of the folder`);
  return [{ ...read.value, id, paths: described.sort().map((name) => `${folder}${name}`) }];
}

export function loadLessons(folder: string, course: Course, knowledge: Knowledge, renderer: Renderer): Lesson[] {
  const cardIds = new Map<string, Place>();
  const lessons = course.units.flatMap((unit) =>
    unit.lessons.flatMap((slug) => {
      const path = `${folder}${slug}/en.md`;
      if (existsSync(path))
        return loadLesson(`${folder}${slug}/`, slug, readSource(path), unit, cardIds, knowledge, renderer) ?? [];
      if (existsSync(`${folder}${slug}`)) knowledge.problems.addFile(`lessons/${slug}/en.md`, 'is missing');
      return [];
    }),
  );
  checkConcepts(lessons, knowledge.problems);
  checkBuildsOn(lessons, knowledge.problems);
  return lessons;
}

/** What people often believe, in the language of the build. */
export function loadMisconceptions(folder: string, { translation, problems }: Knowledge): Misconception[] {
  const english = readMisconceptions(readSource(`${folder}misconceptions.yaml`), problems);
  return misconceptionsIn(translation, english, folder, problems);
}

/** What can only be said of the course as a whole. */
export function checkCourse(folder: string, lessons: readonly Lesson[], knowledge: Knowledge): void {
  const { problems } = knowledge;
  const misconceptions = loadMisconceptions(folder, knowledge);
  const quizzes = lessons.map(({ quiz }) => quiz);
  checkMisconceptions(misconceptions, quizzes, problems);
  const texts = readTexts(folder);
  checkMentions(knowledge, texts, problems);
  checkProofread(knowledge.facts, readSource(`${folder}facts.proofread.yaml`), texts, problems);
}

/** A lesson builds on what a reader who goes in order has read. */
export function checkBuildsOn(lessons: readonly Pick<Lesson, 'slug' | 'buildsOn'>[], problems: Problems): void {
  lessons.forEach(({ buildsOn }, index) => {
    const before = lessons.slice(0, index).map(({ slug }) => slug);
    for (const { slug, place } of buildsOn)
      if (!before.includes(slug))
        problems.add(place, `builds_on was "${slug}"; allowed: a lesson before this one.${didYouMean(slug, before)}`);
  });
}

function loadLesson(
  folder: string,
  slug: string,
  source: Source,
  unit: Course['units'][number],
  cardIds: Map<string, Place>,
  knowledge: Knowledge,
  renderer: Renderer,
): Lesson | undefined {
  const { problems, translation } = knowledge;
  const fence = /^---\n([\s\S]*?\n)---\n/.exec(source.text);
  if (!fence) {
    problems.addFile(source.file, 'has no front matter; allowed: "---", title, minutes, summary, objectives, "---"');
    return undefined;
  }
  const front = readYaml(source, frontMatterSchema, problems, 4, 4 + (fence[1]?.length ?? 0));
  const quizFile = `${folder}quiz.yaml`;
  const quiz = existsSync(quizFile)
    ? quizIn(translation, readQuiz(readSource(quizFile), problems), folder, problems)
    : undefined;
  const cardsFile = `${folder}cards.yaml`;
  const cards = existsSync(cardsFile)
    ? cardsIn(translation, readCards(readSource(cardsFile), cardIds, problems), folder, problems)
    : undefined;
  const scope: Scope = {
    ...knowledge,
    lesson: slug,
    folder,
    toRoot: '../../',
    quiz,
    cards,
    ids: new Map(),
    notes: noNotes(),
    outline: noOutline(),
  };
  const own = lessonIn(translation, source, folder, problems);
  const body = renderer.page(own?.source ?? source, own?.start ?? fence[0].length, scope);
  if (quiz) checkAllShown(quiz, problems);
  if (!front) return undefined;
  if (cards) checkShown(cards, problems);
  // What a lesson teaches is checked once, and its sentences are measured as English ones are.
  if (!translation.coverage) {
    checkSentences(scope.outline.prose, problems);
    const aims = front.value.objectives.map((text, at) => ({ text, place: front.placeOf(['objectives', at]) }));
    checkObjectives({ kind: front.value.kind, objectives: aims, outline: scope.outline, quiz, cards }, problems);
  }
  const laid = frontIn(translation, front.value, own, source.file, problems);
  const { title, summary, objectives } = laid.value;
  const text = (words: string, ...path: PropertyKey[]): string =>
    renderer.text(words, laid.placeOf(path) ?? front.placeOf(path), scope);
  const { builds_on, ...words } = front.value;
  const before = unit.lessons[unit.lessons.indexOf(slug) - 1];
  const buildsOn = builds_on ?? (before === undefined ? [] : [before]);
  return {
    ...words,
    buildsOn: buildsOn.map((each, index) => ({ slug: each, place: front.placeOf(['builds_on', index]) })),
    title: text(title, 'title'),
    summary: text(summary, 'summary'),
    objectives: objectives.map((objective, index) => text(objective, 'objectives', index)),
    slug,
    unit,
    body,
    untranslated: translation.coverage !== undefined && own === undefined,
    notes: scope.notes,
    ids: scope.ids,
    outline: scope.outline,
    quiz: quiz ?? { items: [], fresh: new Map(), written: new Map() },
    cards: cards?.cards ?? [],
  };
}
