/** What is right, for the page that scores a class's receipts. The same stands in the lessons, where readers may look it up. */

import { createHash } from 'node:crypto';
import type { AnswerKey, NumberKey, OptionsKey, QuestionKey } from '../../src/quiz/answer-key.ts';
import type { Misconception } from '../content/misconceptions.ts';
import { type Site, unitName } from '../pages/site.ts';
import { bankOf, type Question } from './bank.ts';

type Parts = Parameters<typeof bankOf>[0];

export function answerKey(site: Parts, misconceptions: readonly Misconception[]): AnswerKey {
  const bank = bankOf(site);
  const asked = site.lessons.filter(({ quiz }) => quiz.items.length > 0);
  const entries = asked.flatMap((lesson) =>
    lesson.quiz.items.map(({ item }): [string, QuestionKey] => {
      const id = `${lesson.slug}/${item.id}`;
      const keys = (bank.variants.get(id) ?? []).map((each) => keyOf(lesson.slug, each.item, each.question));
      const [first = { lesson: lesson.slug, prompt: item.id }, ...others] = keys;
      return [id, others.length > 0 ? { lesson: lesson.slug, prompt: first.prompt, variants: keys } : first];
    }),
  );
  const questions = Object.fromEntries(entries);
  return {
    edition: createHash('sha256').update(JSON.stringify(questions)).digest('hex').slice(0, 12),
    lessons: asked.map(({ slug, title, unit }) => ({ slug, title, unit: unitName(site, unit) })),
    questions,
    misconceptions: Object.fromEntries(misconceptions.map(({ id, claim }) => [id, claim])),
  };
}

function keyOf(lesson: string, item: Item, question: Question): OptionsKey | NumberKey {
  const keyed = { lesson, prompt: plain(question.prompt) };
  const isChoice = item.type === 'choice' || item.type === 'choices';
  const answers = isChoice ? item.options : item.type === 'number' ? item.slips : [];
  const misconceptions = answers.map(({ misconception }) => misconception ?? null);
  if (question.type !== 'number')
    return { ...keyed, right: question.options.map(({ right }) => right), misconceptions };
  const { answer, tolerance, slips } = question;
  return { ...keyed, answer: answer.value, tolerance, slips: slips.map(({ value }) => value), misconceptions };
}

type Item = Site['lessons'][number]['quiz']['items'][number]['item'];

/** Without markup; formulas keep their TeX. */
function plain(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\\[()]/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '');
}
