/** What is right, for the page that scores a class's receipts. The same stands in the lessons, where readers may look it up. */

import { createHash } from 'node:crypto';
import type { AnswerKey, QuestionKey } from '../../src/quiz/answer-key.ts';
import { goalOf } from '../../src/quiz/authoring.ts';
import type { Misconception } from '../content/misconceptions.ts';
import { renderFor } from '../content/quiz.ts';
import type { Scope } from '../content/scope.ts';
import { variantsOf } from '../content/variants.ts';
import { type Site, toRootFrom, unitName } from '../pages/site.ts';
import { outside } from './bank.ts';

type Parts = Pick<Site, 'course' | 'lessons' | 'language' | 'renderer' | 'scopeFor'>;

export function answerKey(site: Parts, misconceptions: readonly Misconception[]): AnswerKey {
  const scope = site.scopeFor(toRootFrom(`${site.language}/teachers/index.html`));
  const asked = site.lessons.filter(({ quiz }) => quiz.items.length > 0);
  const entries = asked.flatMap(({ slug, quiz }) =>
    quiz.items.map((asked): [string, QuestionKey] => [
      `${slug}/${asked.item.id}`,
      keyOf(slug, asked, { ...scope, lesson: slug }, site.renderer),
    ]),
  );
  const questions = Object.fromEntries(entries);
  return {
    edition: createHash('sha256').update(JSON.stringify(questions)).digest('hex').slice(0, 12),
    lessons: asked.map(({ slug, title, unit }) => ({ slug, title, unit: unitName(site, unit) })),
    questions,
    misconceptions: Object.fromEntries(misconceptions.map(({ id, claim }) => [id, claim])),
  };
}

type Asked = Site['lessons'][number]['quiz']['items'][number];
type Item = Asked['item'];

function keyOf(lesson: string, { item, place }: Asked, scope: Scope, renderer: Site['renderer']): QuestionKey {
  const render = renderFor(scope, place, renderer);
  const variants = variantsOf(item, scope.evaluate).items.map((each) => ({
    item: each,
    goal: goalOf(each, render),
    misconceptions: misconceptionsIn(each),
  }));
  // Who draws nothing is its own only variant; where a draw has problems, the page has said so.
  const [first = { item, goal: goalOf(item, render), misconceptions: misconceptionsIn(item) }] = variants;
  const prompt = plain(outside(render.inline(first.item.prompt)));
  const key = { type: item.type, lesson, prompt, goal: first.goal, misconceptions: first.misconceptions };
  const others = variants.map((each) => {
    const goal = difference(each.goal, first.goal);
    return {
      ...(goal && { goal }),
      ...difference({ misconceptions: each.misconceptions }, { misconceptions: first.misconceptions }),
    };
  });
  // The item's type has named the goal's.
  return (others.length > 1 ? { ...key, variants: others } : key) as QuestionKey;
}

function misconceptionsIn(item: Item): (string | null)[] {
  const answers = 'options' in item ? item.options : item.slips;
  return answers.map(({ misconception }) => misconception ?? null);
}

/** Entries that are not as in the other one; undefined where all are. */
function difference<T extends object>(one: T, other: T): Partial<T> | undefined {
  const text = (value: unknown) => JSON.stringify(value);
  const apart = Object.entries(one).filter(([name, value]) => text(value) !== text(other[name as keyof T]));
  return apart.length > 0 ? (Object.fromEntries(apart) as Partial<T>) : undefined;
}

/** Without markup; formulas keep their TeX. */
function plain(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\\[()]/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '');
}
