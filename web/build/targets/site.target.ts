/** `dist/site`: the portable static site, with relative addresses only. */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Assets } from '../assets.ts';
import { checkSite } from '../check/check-site.ts';
import { readAccuracy } from '../content/accuracy.ts';
import { readCosts } from '../content/costs.ts';
import type { Evaluate } from '../content/facts.ts';
import { readFamily } from '../content/family.ts';
import { english } from '../content/language.ts';
import { loadCourse, loadDataSets, loadKnowledge, loadLessons, loadStart } from '../content/load.ts';
import { createRenderer } from '../content/markdown.ts';
import { Formulas } from '../content/math.ts';
import { noNotes } from '../content/notes.ts';
import { Problems } from '../content/problems.ts';
import type { Knowledge, Scope } from '../content/scope.ts';
import { readSource } from '../content/source.ts';
import { type Core, startModule } from '../core.ts';
import { raw } from '../html.ts';
import { activationPage } from '../pages/activation.ts';
import { creditsPage } from '../pages/credits.ts';
import { familyPage } from '../pages/family.ts';
import { lessonPage } from '../pages/lesson.ts';
import { notFoundPage } from '../pages/not-found.ts';
import type { Page, Site } from '../pages/site.ts';
import { startPage } from '../pages/start.ts';
import { studyPages } from '../pages/study.ts';
import { paths } from '../paths.ts';
import { rememberedFacts } from '../remembered-facts.ts';
import { searchIndex } from '../search/search-index.ts';
import { picturesOf } from './core-pictures.ts';
import { writeScripts } from './scripts.ts';
import { writeStyles } from './styles.ts';

const language = english.id;

export async function build(): Promise<void> {
  const problems = new Problems();
  const core = await startModule('core');
  const facts = await rememberedFacts();
  const assets = new Assets();
  const content = loadContent(core, facts.evaluate, assets, problems);
  facts.keep();
  problems.throwIfAny();

  publishIndex(content, assets);
  problems.throwIfAny();
  const files = await writeFiles(
    assets,
    content.knowledge.formulas,
    content.dataSets.flatMap((set) => set.paths),
  );
  const pages = writePages({ ...content, files }, assets);
  problems.throwIfAny();

  const site = new Map<string, Uint8Array>(assets.files);
  for (const page of pages) site.set(page.path, Buffer.from(page.html.text));
  save(site);
  await checkSite(site, problems);
  problems.throwIfAny();
  console.log(`dist/site: ${pages.length} pages, ${site.size} files`);
}

type Content = ReturnType<typeof loadContent>;

function loadContent(core: Core, evaluate: Evaluate, assets: Assets, problems: Problems) {
  const pictures = picturesOf(core);
  const known = loadKnowledge(paths.lessons, english, evaluate, problems);
  const ids = pictures.activations.map(({ id }) => id);
  const accuracy = readAccuracy(`${paths.root}docs/accuracy.json`, ids);
  const formulas = new Formulas();
  // The math font is cut to what formulas show before pages are written: those that pages add are named here.
  for (const { formula, slopeFormula } of pictures.activations)
    for (const tex of [`f(x) = ${formula}`, `f'(x) = ${slopeFormula}`]) formulas.render(tex, true);
  const knowledge: Knowledge = {
    ...known,
    activations: pictures.activations,
    accuracy,
    pictures,
    formulas,
    assets,
    problems,
  };
  const renderer = createRenderer();
  const course = loadCourse(paths.lessons, problems);
  const start = loadStart(paths.lessons, language, problems);
  const dataSets = loadDataSets(paths.lessons, problems).filter(({ shipped }) => shipped);
  const family = readFamily(readSource(`${paths.lessons}family/${language}.yaml`), ids, problems);
  const costs = readCosts(`${paths.root}docs/bench.md`);
  const lessons = course ? loadLessons(paths.lessons, language, course, knowledge, renderer) : [];
  return { knowledge, renderer, course, start, dataSets, family, costs, lessons };
}

/** As a script, not as data: a page opened from disk may load nothing else. */
function publishIndex({ knowledge, ...content }: Content, assets: Assets): void {
  const index = searchIndex({ ...content, language, scope: pageScope(knowledge, '../../') });
  assets.publish(
    'search-index',
    `(globalThis.Nonlinear??={}).searchIndex=${JSON.stringify(index)}\n`,
    'search-index.js',
  );
}

/** For texts outside lessons. */
function pageScope(knowledge: Knowledge, toRoot: string): Scope {
  return { ...knowledge, lesson: '', folder: paths.lessons, toRoot, quiz: undefined, ids: new Map(), notes: noNotes() };
}

async function writeFiles(assets: Assets, formulas: Formulas, data: readonly string[]): Promise<Site['files']> {
  for (const file of data) assets.publishBytes(basename(file), readFileSync(file));
  const { site, theme } = await writeScripts(assets);
  return {
    stylesheet: await writeStyles(assets, formulas.characters),
    theme,
    script: site,
    icon: assets.add('icon.svg', readFileSync(`${paths.source}icons/mark.svg`)),
  };
}

function writePages(content: Content & { files: Site['files'] }, assets: Assets): Page[] {
  const { course, start, knowledge } = content;
  if (!course || !start) throw new Error('unreachable: problems were reported');
  const mark = readFileSync(`${paths.source}icons/mark.svg`, 'utf8').trim().replace('<svg', '<svg aria-hidden="true"');
  const site: Site = {
    ...content,
    course,
    start,
    language,
    spoken: english,
    mark: raw(mark),
    manifest: (toRoot) => assets.manifest(toRoot),
    scopeFor: (toRoot) => pageScope(knowledge, toRoot),
  };
  return [
    startPage(site),
    ...site.lessons.map((lesson) => lessonPage(site, lesson)),
    familyPage(site),
    ...knowledge.activations.map((info) => activationPage(site, info)),
    ...studyPages(site),
    creditsPage(site),
    notFoundPage(site),
  ];
}

/** The folder afterwards holds these files and nothing else. It is written aside first: a server never sees half a site. */
function save(files: ReadonlyMap<string, Uint8Array>): void {
  const aside = `${paths.site.replace(/\/$/, '')}.${process.pid}`;
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(aside, 'new', path)), { recursive: true });
    writeFileSync(join(aside, 'new', path), bytes);
  }
  if (existsSync(paths.site)) renameSync(paths.site, join(aside, 'old'));
  renameSync(join(aside, 'new'), paths.site);
  rmSync(aside, { recursive: true });
}
