/** `quiz.yaml` of a lesson: read, checked, and written as static HTML by the quiz type's own `html.ts`. */

import { type Key, t } from '../../src/locales/t.ts';
import { type Item, itemHtml, quizSchema } from '../../src/quiz/authoring.ts';
import { SLIP_KINDS } from '../../src/quiz/item-schema.ts';
import type { Render } from '../../src/quiz/render.ts';
import { attributes, escapeHtml, type Html, html, raw } from '../html.ts';
import { findFact } from './facts.ts';
import { englishText } from './language.ts';
import type { Renderer } from './markdown.ts';
import type { Place, Problems } from './problems.ts';
import { activationName, curveOf, plotHtml, targetOf } from './quiz-plot.ts';
import type { Scope } from './scope.ts';
import type { Source } from './source.ts';
import { variantsOf } from './variants.ts';
import { readYaml } from './yaml.ts';

/** What an answer of an item stands for. */
export interface Named {
  id: string;
  place: Place;
}

export interface Quiz {
  items: { item: Item; place: Place; misconceptions: Named[]; untranslated?: boolean }[];
  /** Items that the page has shown; one that nobody shows is a problem. */
  shown: Set<string>;
  /** Of items that draw their numbers: all variants as HTML, by "lesson/item". */
  fresh: Map<string, string[]>;
  /** All items as HTML, by "lesson/item". */
  written: Map<string, string>;
  /** The file has problems of its own; whoever misses an item keeps quiet. */
  broken: boolean;
}

export function readQuiz(source: Source, problems: Problems): Quiz {
  const read = readYaml(source, quizSchema, problems);
  if (!read) return { items: [], shown: new Set(), fresh: new Map(), written: new Map(), broken: true };
  return {
    items: read.value.map((item, index) => {
      const [key, answers] = 'options' in item ? ['options', item.options] : ['slips', item.slips];
      answers.forEach((answer, at) => {
        const problem = untagged(answer);
        if (problem) problems.add(read.placeOf([index, key, at]), problem);
      });
      const misconceptions = answers.flatMap(({ misconception: id }, at) =>
        id === undefined ? [] : [{ id, place: read.placeOf([index, key, at, 'misconception']) }],
      );
      return { item, place: read.placeOf([index]), misconceptions };
    }),
    shown: new Set(),
    fresh: new Map(),
    written: new Map(),
    broken: false,
  };
}

/** Each wrong answer says what is behind it: a wrong idea, or a slip. A right one has nothing behind it. */
function untagged({
  correct,
  misconception,
  slip,
}: {
  correct?: boolean;
  misconception?: string | undefined;
  slip?: string | undefined;
}): string | undefined {
  const tags = [misconception, slip].filter((each) => each !== undefined);
  if (correct) return tags[0] && `a right answer had the tag ${tags[0]}; allowed: none`;
  if (tags.length === 1) return undefined;
  const given = tags.length === 0 ? 'neither misconception nor slip' : 'both misconception and slip';
  return `a wrong answer had ${given}; allowed: one of them, a misconception such as M02 or a slip: ${SLIP_KINDS.join(', ')}`;
}

/** The items as one <quiz-block>; numbered where there are several. An `id` makes them a part that can stand alone. */
export function quizHtml(items: Quiz['items'], scope: Scope, renderer: Renderer, id?: string): Html {
  const fieldsets = items.map(({ item, place, untranslated }, index) => {
    scope.quiz?.shown.add(item.id);
    const at = { lesson: scope.lesson, ...(items.length > 1 ? { number: index + 1 } : {}) };
    const variants = variantsOf(item, scope.evaluate);
    for (const problem of variants.problems) scope.problems.add(place, problem);
    const render = renderFor(scope, place, renderer);
    const fieldsets = variants.items.map((each) => itemHtml(each, at, render));
    const attributed = fieldsets.map((fieldset) => {
      const fresh = fieldsets.length > 1 && { 'data-fresh': fieldsets.length };
      return fieldset.replace('<fieldset', `<fieldset${attributes({ ...fresh, ...(untranslated && englishText) })}`);
    });
    if (attributed.length > 1) scope.quiz?.fresh.set(`${scope.lesson}/${item.id}`, attributed);
    scope.quiz?.written.set(`${scope.lesson}/${item.id}`, attributed[0] ?? '');
    return raw(attributed[0] ?? '');
  });
  return html`<quiz-block${attributes({ id, lesson: scope.lesson })}>\n${fieldsets}\n</quiz-block>\n`;
}

/** Texts of an item come from YAML: problems in them are reported where the item begins. */
export function renderFor(scope: Scope, place: Place, renderer: Renderer): Render {
  return {
    inline: (markdown) => renderer.inline(markdown, place, scope).text,
    escape: escapeHtml,
    t: (key, values) => t(key as Key, values),
    fact: (id) => findFact(scope.facts, id, place, scope.problems),
    activation: (id) => activationName(id, place, scope),
    curve: (curve, from, to, points) => curveOf(curve, { from, to, points }, place, scope),
    target: (target, points) => targetOf(target, points, scope),
    plot: (plot, id) => plotHtml(plot, place, scope, renderer, id).text,
  };
}

export function checkAllShown(quiz: Quiz, problems: Problems): void {
  for (const { item, place } of quiz.items) {
    if (quiz.shown.has(item.id)) continue;
    const how = item.in === 'quiz' ? '::quiz{} in the lesson' : `::question{id="${item.id}"} in the lesson`;
    problems.add(place, `item "${item.id}" is shown nowhere; allowed: ${how}`);
  }
}
