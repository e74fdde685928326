/** All questions of a unit to print, with room for answers, and their key on a page of its own. */

import { num } from '../../src/locales/num.ts';
import { tTeachers } from '../../src/locales/t-teachers.ts';
import type { Course } from '../content/course.ts';
import type { Bank, Question } from '../exports/bank.ts';
import { type Html, html, raw } from '../html.ts';
import { layout } from './layout.ts';
import { type Page, type Site, toRootFrom, unitName } from './site.ts';

export const printedQuizName = ({ id }: Course['units'][number]): string => `quiz-${id}`;

export function printedQuiz(site: Site, bank: Bank, unit: Course['units'][number]): Page {
  const path = `${site.language}/teachers/${printedQuizName(unit)}/index.html`;
  const name = unitName(site, unit);
  const lessons = site.lessons.filter((lesson) => lesson.unit === unit);
  const scope = site.scopeFor(toRootFrom(path));
  const items = lessons.flatMap(({ slug, quiz }) =>
    quiz.items.flatMap(({ item: { id }, place }) => {
      const [shown] = bank.variants.get(`${slug}/${id}`) ?? [];
      if (!shown) return [];
      const { item, question } = shown;
      // As the course shows it: formulas as formulas. Links would be underlined on paper for nothing.
      const inline = (text: string): Html => withoutLinks(site.renderer.inline(text, place, scope));
      const isChoice = item.type === 'choice' || item.type === 'choices';
      const options = isChoice ? item.options.map(({ text }) => inline(text)) : [];
      return [{ question, prompt: inline(item.prompt), explain: inline(item.explain), options }];
    }),
  );
  const missing = bank.leftOut.filter(({ id }) => lessons.some(({ slug }) => id.startsWith(`${slug}/`))).length;
  const title = tTeachers('print.title', { unit: name });
  const body = html`<div class="lesson printed-quiz">
<header class="lesson-header">
<h1>${title}</h1>
<p class="lead">${tTeachers('print.name')} ____________________ ${tTeachers('print.date')} ____________</p>
</header>
<ol>
${items.map(({ question, prompt, options }) => html`<li>${prompt} ${room(question, options)}</li>\n`)}</ol>
${missing > 0 && html`<p>${tTeachers('print.leftOut', { count: missing })}</p>\n`}<h2 id="key" class="new-sheet">${tTeachers('print.key')}</h2>
<ol>
${items.map(({ question, explain, options }) => html`<li><p><strong>${right(question, options)}</strong></p><p>${explain}</p></li>\n`)}</ol>
</div>`;
  return layout(site, {
    path,
    title,
    description: tTeachers('print.description', { unit: name }),
    within: 'study',
    body,
  });
}

const withoutLinks = ({ text }: Html): Html => raw(text.replace(/<\/?a\b[^>]*>/g, ''));

function room(question: Question, options: readonly Html[]): Html {
  if (question.type === 'number')
    return html`<p>${tTeachers('print.answer', { answer: '______________' })} ${raw(question.behind)}</p>`;
  const how = tTeachers(question.type === 'choice' ? 'print.one' : 'print.several');
  return html`<p><small>${how}</small></p><ol class="lettered">\n${options.map((option) => html`<li>${option}</li>\n`)}</ol>`;
}

function right(question: Question, options: readonly Html[]): Html {
  if (question.type !== 'number') {
    const right = question.options.flatMap((option, index) => (option.right ? [index] : []));
    return html`${right.map((index, at) => html`${at > 0 && ' · '}${letter(index)}. ${options[index]}`)}`;
  }
  const answer = html`${question.answer.text} ${raw(question.behind)}`;
  if (question.tolerance === 0) return html`${answer}.`;
  return html`${tTeachers('print.within', { answer: question.answer.text, tolerance: num(question.tolerance) })}.`;
}

/** As the list of options is lettered by the stylesheet. */
const letter = (index: number): string => String.fromCharCode(97 + index);
