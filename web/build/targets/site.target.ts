/**
 * `dist/site`: the portable static site, with relative addresses only.
 *
 * `--languages en,xx-long,xx-rtl` builds it in these languages instead of those of course.yaml, into another folder: for tests
 * with languages that are made up (words/pseudo.ts). `--into <folder>` names that folder; without it, it is `build/languages`.
 *
 * `--address https://example.org/nonlinear/` says where it will stand on the web. With it, lessons describe themselves to
 * programs that turn a pasted address into a frame (pages/oembed.ts); all else stays relative.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { familyWord, inWords } from '../../src/locales/family-words.ts';
import { encoded, KIT } from '../../src/packages/kit.ts';
import { Assets } from '../assets.ts';
import { checkSite } from '../check/check-site.ts';
import { readAccuracy } from '../content/accuracy.ts';
import { readCosts } from '../content/costs.ts';
import type { Course } from '../content/course.ts';
import { written } from '../content/drawn-html.ts';
import type { Evaluate } from '../content/facts.ts';
import { readFamily } from '../content/family.ts';
import { english } from '../content/language.ts';
import {
  checkCourse,
  loadCourse,
  loadDataSets,
  loadKnowledge,
  loadLessons,
  loadMisconceptions,
  loadStart,
} from '../content/load.ts';
import { createRenderer } from '../content/markdown.ts';
import { Formulas } from '../content/math.ts';
import { experimentHtml, questionsOn, readMisconceptions } from '../content/misconceptions.ts';
import { noNotes } from '../content/notes.ts';
import { noOutline } from '../content/outline.ts';
import { Problems } from '../content/problems.ts';
import type { Knowledge, Scope } from '../content/scope.ts';
import { readSource } from '../content/source.ts';
import { readSources } from '../content/sources.ts';
import { courseIn, dataSetIn, familyIn, startIn } from '../content/translated.ts';
import type { Translation } from '../content/translation.ts';
import { type Core, startModule } from '../core.ts';
import { checkDescriptions } from '../design/descriptions.ts';
import { readTokens } from '../design/tokens.ts';
import { embedFiles } from '../embed/files.ts';
import type { Made } from '../forms/form.ts';
import { packageKit } from '../forms/kit.ts';
import { raw } from '../html.ts';
import { type AppIcons, appManifest } from '../offline/app-manifest.ts';
import { paperColours } from '../offline/colours.ts';
import { publishIcons } from '../offline/icons.ts';
import { serviceWorker } from '../offline/service-worker.ts';
import { activationPage } from '../pages/activation.ts';
import { creditsPage } from '../pages/credits.ts';
import { designPage } from '../pages/design.ts';
import { familyPage } from '../pages/family.ts';
import { lessonPage } from '../pages/lesson.ts';
import { listenPages } from '../pages/listen.ts';
import { notFoundPage } from '../pages/not-found.ts';
import { oembedFile } from '../pages/oembed.ts';
import type { Page, Site } from '../pages/site.ts';
import { startPage } from '../pages/start.ts';
import { studyPages } from '../pages/study.ts';
import { teacherPages } from '../pages/teachers.ts';
import { paths } from '../paths.ts';
import { rememberedFacts } from '../remembered-facts.ts';
import { searchIndex } from '../search/search-index.ts';
import { madeUp } from '../words/pseudo/pseudo.ts';
import { translationOf } from '../words/translations.ts';
import { readWords, type Spoken, speak } from '../words/words.ts';
import { publishAnswerKey } from './answer-key-script.ts';
import { publishCards } from './card-scripts.ts';
import { picturesOf } from './core-pictures.ts';
import { writeScripts } from './scripts.ts';
import { readOptions } from './site-options.ts';
import { writeDesignStyles, writeListeningStyles, writeStyles } from './styles.ts';

export async function build(given: readonly string[] = []): Promise<void> {
  await makeSite(given);
}

/** Writes the site, and gives back what forms are made of. */
export async function makeSite(given: readonly string[] = []): Promise<Made> {
  const problems = new Problems();
  const core = await startModule('core');
  checkDescriptions(readTokens(), problems);
  const facts = await rememberedFacts();
  const assets = new Assets();
  const formulas = new Formulas();
  const course = loadCourse(paths.lessons, problems);
  problems.throwIfAny();
  if (!course) throw new Error('unreachable: problems were reported');
  const { languages, into, address } = readOptions(given, course.languages);
  const translations = languages.map(translationOf);
  const contents = translations.map((translation) =>
    loadContent({ core, evaluate: facts.evaluate, assets, formulas, problems, course, translation }),
  );
  facts.keep();
  problems.throwIfAny();

  const misconceptions = readMisconceptions(readSource(`${paths.lessons}misconceptions.yaml`), problems);
  for (const content of contents) {
    publishIndex(content, assets);
    publishFresh(content, assets);
    publishMisconceptions(content, assets);
    publishBank(content, assets);
    const language = content.spoken.language.id;
    const scopeFor = (toRoot: string): Scope => pageScope(content.knowledge, toRoot);
    publishCards(content, scopeFor('../../'), language, assets);
    publishAnswerKey({ ...content, language, scopeFor }, misconceptions, assets);
  }
  problems.throwIfAny();
  const files = await writeFiles(
    assets,
    formulas,
    contents.map(({ spoken }) => spoken),
    contents.flatMap(({ dataSets }) => dataSets.flatMap((set) => set.paths)),
  );
  const written = contents.map((content) => writePages(content, contents, files, address));
  const pages = written.flatMap((each) => each.pages);
  problems.throwIfAny();

  const site = new Map<string, Uint8Array>(assets.files);
  for (const page of pages) site.set(page.path, Buffer.from(page.html.text));
  for (const { path, text } of [...written.flatMap((each) => each.files), ...embedFiles(files.component)])
    site.set(path, Buffer.from(text));
  for (const [path, bytes] of await serviceWorker(site, assets)) site.set(path, bytes);
  const sites = written.map(({ site }, index) => ({ site, spoken: (contents[index] as Content).spoken }));
  const [first] = sites;
  if (!first) throw new Error('unreachable: a site has a language');
  const kit = await packageKit({ ...first, misconceptions, files: site });
  site.set(KIT, encoded(JSON.stringify(kit)));
  save(site, into);
  await checkSite(site, problems, !languages.some(madeUp));
  problems.throwIfAny();
  for (const translation of translations) reportCoverage(translation);
  console.log(`${relative(paths.root, into)}: ${pages.length} pages, ${site.size} files`);
  return { files: site, sites, kit };
}

type Content = ReturnType<typeof loadContent>;

interface Sources {
  core: Core;
  evaluate: Evaluate;
  assets: Assets;
  formulas: Formulas;
  problems: Problems;
  course: Course;
  translation: Translation;
}

/** The course in one language. */
export function loadContent({ core, evaluate, assets, formulas, problems, translation, ...sources }: Sources) {
  const words = readWords(translation, problems);
  const spoken: Spoken = { language: translation.language, words };
  speak(spoken);
  const { activations: known, ...pictures } = picturesOf(core);
  const ids = known.map(({ id }) => id);
  const english = readFamily(readSource(`${paths.lessons}family/en.yaml`), ids, problems);
  const { family, phrases } = familyIn(translation, english, known, paths.lessons, problems);
  words.set('family', phrases);
  const activations = known.map((info) => ({
    ...inWords(info),
    kinkConvention: familyWord(`kink.${info.id}`, info.kinkConvention),
    source: familyWord(`source.${info.id}`, info.source),
  }));
  const knowledge: Knowledge = {
    ...loadKnowledge(paths.lessons, translation, evaluate, problems),
    activations,
    accuracy: readAccuracy(`${paths.root}docs/accuracy.json`, ids),
    pictures: { ...pictures, activations },
    formulas,
    assets,
    problems,
  };
  // The math font is cut to what formulas show before pages are written: those that pages add are named here.
  for (const { formula, slopeFormula } of activations)
    for (const tex of [`f(x) = ${formula}`, `f'(x) = ${slopeFormula}`]) formulas.render(tex, true);
  const renderer = createRenderer();
  const course = courseIn(translation, sources.course, paths.lessons, problems);
  const start = loadStart(paths.lessons, problems);
  const dataSets = loadDataSets(paths.lessons, problems)
    .filter(({ shipped }) => shipped)
    .map((set) => dataSetIn(translation, set, paths.lessons, problems));
  const works = readSources(readSource(`${paths.lessons}sources.yaml`), problems);
  const costs = readCosts(`${paths.root}docs/bench.md`);
  const lessons = loadLessons(paths.lessons, course, knowledge, renderer);
  // What is said of the course holds for English; another language lies over it.
  if (!translation.coverage) checkCourse(paths.lessons, lessons, knowledge);
  const started = start && startIn(translation, start, paths.lessons, problems);
  const misconceptions = loadMisconceptions(paths.lessons, knowledge);
  const read = { course, start: started, dataSets, sources: works, family, costs, lessons, misconceptions };
  return { spoken, knowledge, renderer, ...read };
}

/** As a script, not as data: a page opened from disk may load nothing else. */
function publishIndex({ knowledge, spoken, ...content }: Content, assets: Assets): void {
  speak(spoken);
  const { id } = spoken.language;
  const index = searchIndex({ ...content, language: id, scope: pageScope(knowledge, '../../') });
  const script = `(globalThis.Nonlinear??={}).searchIndex=${JSON.stringify(index)}\n`;
  assets.publish('search-index', script, 'search-index.js', id);
}

/** Questions with other numbers, for whoever tries one again. */
function publishFresh({ lessons, spoken }: Content, assets: Assets): void {
  const all = Object.fromEntries(
    lessons.flatMap(({ quiz }) => [...quiz.fresh].map(([key, variants]) => [key, written(variants)])),
  );
  const script = `(globalThis.Nonlinear??={}).freshQuestions=${JSON.stringify(all)}\n`;
  assets.publish('fresh-questions', script, 'fresh-questions.js', spoken.language.id);
}

/** What answers a wrong idea, and the questions that offer it: for whoever gives a wrong answer. */
function publishMisconceptions(
  { lessons, misconceptions, knowledge, renderer, spoken }: Content,
  assets: Assets,
): void {
  speak(spoken);
  const scope = pageScope(knowledge, '../../');
  const all = misconceptions.map((each) => [
    each.id,
    {
      claim: renderer.inline(each.claim, each.place, scope).text,
      experiment: experimentHtml(each, scope, renderer).text,
      questions: questionsOn(each.id, lessons).map(({ slug, item }) => `${slug}/${item}`),
    },
  ]);
  const script = `(globalThis.Nonlinear??={}).misconceptions=${JSON.stringify(Object.fromEntries(all))}\n`;
  assets.publish('misconceptions', script, 'misconceptions.js', spoken.language.id);
}

/** All questions and guesses of the course, for a check that draws from them. */
function publishBank({ lessons, spoken }: Content, assets: Assets): void {
  const questions = lessons.flatMap(({ slug, unit, quiz }) =>
    quiz.items.map(({ item }) => ({
      key: `${slug}/${item.id}`,
      unit: unit.id,
      type: item.type,
      html: quiz.written.get(`${slug}/${item.id}`) ?? '',
    })),
  );
  const guesses = lessons.flatMap(({ slug, outline }) =>
    outline.guesses.map(({ id, ...guess }) => ({ key: `${slug}/guess/${id}`, ...guess })),
  );
  const script = `(globalThis.Nonlinear??={}).questionBank=${JSON.stringify({ questions, guesses })}\n`;
  assets.publish('question-bank', script, 'question-bank.js', spoken.language.id);
}

/** For texts outside lessons. */
export function pageScope(knowledge: Knowledge, toRoot: string): Scope {
  return {
    ...knowledge,
    lesson: '',
    folder: paths.lessons,
    toRoot,
    quiz: undefined,
    ids: new Map(),
    notes: noNotes(),
    outline: noOutline(),
  };
}

/** Paths under the site's root; of the script of every page, one for each language. */
interface Files extends Omit<Site['files'], 'script' | 'icon'> {
  scripts: ReadonlyMap<string, string>;
  component: ReadonlyMap<string, string>;
  icons: AppIcons;
}

async function writeFiles(
  assets: Assets,
  formulas: Formulas,
  languages: readonly Spoken[],
  data: readonly string[],
): Promise<Files> {
  for (const file of new Set(data)) assets.publishBytes(basename(file), readFileSync(file));
  const { site, theme, asked, component } = await writeScripts(assets, languages);
  return {
    stylesheet: await writeStyles(assets, formulas.characters, languages.length > 1),
    listening: await writeListeningStyles(assets),
    design: await writeDesignStyles(assets),
    theme,
    asked,
    scripts: site,
    component,
    ...publishIcons(assets),
  };
}

/** All pages of a language, and the files that they offer to save. */
function writePages(
  content: Content,
  all: readonly Content[],
  { scripts, component: _, icons, ...files }: Files,
  address: string | undefined,
) {
  const { spoken, start, knowledge } = content;
  if (!start) throw new Error('unreachable: problems were reported');
  speak(spoken);
  const { language } = spoken;
  const mark = readFileSync(`${paths.source}icons/mark.svg`, 'utf8').trim().replace('<svg', '<svg aria-hidden="true"');
  const site: Site = {
    ...content,
    address,
    start,
    parts: knowledge.parts,
    language: language.id,
    spoken: language,
    languages: all.map((each) => each.spoken.language),
    files: { ...files, icon: icons.mark, script: scripts.get(language.id) ?? '' },
    colours: paperColours(),
    mark: raw(mark),
    scopeFor: (toRoot) => pageScope(knowledge, toRoot),
  };
  const teachers = teacherPages(site);
  const pages: Page[] = [
    startPage(site),
    ...site.lessons.map((lesson) => lessonPage(site, lesson)),
    familyPage(site),
    ...knowledge.activations.map((info) => activationPage(site, info)),
    ...studyPages(site),
    ...teachers.pages,
    ...listenPages(site),
    creditsPage(site),
    designPage(site),
    // One for the whole site: its host shows it for any address.
    ...(language.id === english.id ? [notFoundPage(site)] : []),
  ];
  const oembed = site.lessons.flatMap((lesson) => oembedFile(site, lesson) ?? []);
  return { site, pages, files: [...teachers.files, ...oembed, appManifest(site, icons)] };
}

/** A line for each language, and a list of what is missing for whoever translates it. */
function reportCoverage({ language, coverage }: Translation): void {
  if (!coverage) return;
  const file = `${paths.coverage}${language.id}.txt`;
  mkdirSync(paths.coverage, { recursive: true });
  writeFileSync(file, coverage.missing.map((line) => `${line}\n`).join(''));
  console.log(`  ${language.id}: ${coverage.summary} (${relative(paths.root, file)} names what is missing)`);
}

/** The folder afterwards holds these files and nothing else. It is written aside first: a server never sees half a site. */
function save(files: ReadonlyMap<string, Uint8Array>, folder: string): void {
  const aside = `${folder.replace(/\/$/, '')}.${process.pid}`;
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(aside, 'new', path)), { recursive: true });
    writeFileSync(join(aside, 'new', path), bytes);
  }
  if (existsSync(folder)) renameSync(folder, join(aside, 'old'));
  renameSync(join(aside, 'new'), folder);
  rmSync(aside, { recursive: true });
}
