/**
 * The static HTML around every item: legend, hints, answer. It reads well without scripts, on paper and in a screen reader;
 * quiz-block finds its way by the data attributes and the class names written here.
 */

import type { Place, Render } from './render.ts';

interface Framed {
  id: string;
  type: string;
  prompt: string;
  hint?: string | undefined;
  hints?: readonly string[] | undefined;
  explain: string;
}

/** `inputs`: the answer fields. `reasons`: list items that explain each possible answer. */
export function frame(item: Framed, inputs: string, reasons: string, place: Place, render: Render): string {
  const number =
    place.number === undefined
      ? ''
      : `<span class="quiz-number">${render.escape(render.t('quiz.number', { number: place.number }))}</span> `;
  const id = render.escape(item.id);
  return `<fieldset class="quiz-item" id="question-${id}" data-item="${id}" data-type="${item.type}">
<legend>${number}${render.inline(item.prompt)}</legend>
${inputs}
<div class="quiz-foot">
${hints(item, render)}<details class="quiz-answer"><summary>${render.escape(render.t('quiz.answer'))}</summary>
<ul class="quiz-reasons">
${reasons}
</ul>
<p class="quiz-explain">${render.inline(item.explain)}</p>
</details>
</div>
</fieldset>`;
}

function hints(item: Framed, render: Render): string {
  const all = item.hints ?? (item.hint === undefined ? [] : [item.hint]);
  return all
    .map((hint, index) => {
      const key = all.length === 1 ? 'quiz.hint' : 'quiz.hintOf';
      const summary = render.t(key, { number: index + 1, count: all.length });
      return `<details class="quiz-hint"><summary>${render.escape(summary)}</summary><p>${render.inline(hint)}</p></details>\n`;
    })
    .join('');
}

/** One explained answer. `name` is `data-option="0"`, `data-slip="1"`, …; `label` is HTML; `misconception` is the idea behind it. */
export function reason(
  name: string,
  right: boolean,
  label: string,
  feedback: string,
  render: Render,
  misconception?: string | undefined,
): string {
  const word = render.escape(render.t(right ? 'quiz.isRight' : 'quiz.isWrong'));
  const idea = misconception === undefined ? '' : ` data-misconception="${misconception}"`;
  return `<li ${name} data-right="${right}"${idea}><p><strong class="quiz-mark">${word}</strong> ${label}</p>${
    feedback === '' ? '' : `<p data-feedback>${render.inline(feedback)}</p>`
  }</li>`;
}
