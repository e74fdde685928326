/** For teachers: files for other programs, quizzes to print, lessons in frames, packages, what is stored, and what a class has sent. */

import { num } from '../../src/locales/num.ts';
import { list } from '../../src/locales/speech.ts';
import { type TeachersKey, tTeachers } from '../../src/locales/t-teachers.ts';
import { embeddingSection } from '../embedding/teachers-section.ts';
import { type Bank, bankOf, type LeftOut } from '../exports/bank.ts';
import { type ExportFile, exportFiles } from '../exports/files.ts';
import { platformSection } from '../forms/teachers-section.ts';
import { type Html, html } from '../html.ts';
import { around, asItIs } from '../words/around.ts';
import { layout } from './layout.ts';
import { printedQuiz, printedQuizName } from './printed-quiz.ts';
import { type Page, type Site, unitName } from './site.ts';

/** The page itself, the quizzes to print, and the files, all in one folder. */
export function teacherPages(site: Site): { pages: Page[]; files: { path: string; text: string }[] } {
  const bank = bankOf(site);
  const folder = `${site.language}/teachers/`;
  const files = exportFiles(bank, site.course.title);
  const units = site.course.units.filter((unit) => bank.questions.some((each) => each.unit === unitName(site, unit)));
  return {
    pages: [teachersPage(site, bank, files, units), ...units.map((unit) => printedQuiz(site, bank, unit))],
    files: files.map(({ name, text }) => ({ path: `${folder}${name}`, text })),
  };
}

function teachersPage(site: Site, bank: Bank, files: readonly ExportFile[], units: Site['course']['units']): Page {
  const path = `${site.language}/teachers/index.html`;
  const body = html`<div class="lesson">
<header class="lesson-header">
<h1>${tTeachers('title')}</h1>
<p class="lead">${around(tTeachers('lead'), { licence: asItIs('CC BY 4.0') })}</p>
</header>
<h2 id="files">${tTeachers('files')}</h2>
<p>${tTeachers('files.about')}</p>
<ul class="ways">
${files.map((file) => fileEntry(file, bank))}</ul>
<h3 id="left-out">${tTeachers('leftOut')}</h3>
${leftOut(bank.leftOut)}
<h2 id="print">${tTeachers('print')}</h2>
<p>${tTeachers('print.about')}</p>
<ul>
${units.map((unit) => html`<li><a href="${printedQuizName(unit)}/index.html">${unitName(site, unit)}</a> <small>${tTeachers('count.questions', { count: bank.questions.filter((each) => each.unit === unitName(site, unit)).length })}</small></li>\n`)}</ul>
${embeddingSection(site)}${platformSection(site)}<h2 id="stored">${tTeachers('stored')}</h2>
<ul>
${(['nothing', 'device', 'frame', 'platform', 'receipt'] as const).map((line) => html`<li>${tTeachers(`stored.${line}`)}</li>\n`)}</ul>
<h2 id="class">${tTeachers('class')}</h2>
<class-map class="wide room"><p>${tTeachers('class.asleep')}</p></class-map>
</div>`;
  const description = tTeachers('description');
  return layout(site, { path, title: tTeachers('title'), description, within: 'study', frames: true, body });
}

function fileEntry({ name, words, text, holds }: ExportFile, bank: Bank): Html {
  const size = tTeachers('file.size', { size: num(Math.ceil(Buffer.byteLength(text) / 1000), 6) });
  const count = tTeachers(`count.${holds}`, { count: bank[holds].length });
  const about = tTeachers(`${words}.holds` as TeachersKey, { [holds]: count });
  const kinds = holds === 'questions' && html` ${tTeachers('kinds', { kinds: kindsOf(bank) })}`;
  return html`<li><a href="${name}" download>${tTeachers(words)}</a> <span>${size}. ${about}${kinds}</span></li>\n`;
}

function kindsOf({ questions }: Bank): string {
  const kinds = [...new Set(questions.map(({ type }) => type))];
  return list(
    kinds.map((kind) => tTeachers(`kind.${kind}`, { count: questions.filter(({ type }) => type === kind).length })),
  );
}

function leftOut(entries: readonly LeftOut[]): Html {
  if (entries.length === 0) return html`<p>${tTeachers('leftOut.none')}</p>`;
  return html`<details><summary>${tTeachers('leftOut.some', { count: entries.length })}</summary>
<ul>
${entries.map(({ id, lesson, why }) => html`<li><code>${id}</code> <small>${lesson}: ${why}</small></li>\n`)}</ul>
</details>`;
}
