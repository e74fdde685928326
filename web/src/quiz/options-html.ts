/** Options as radio buttons or check boxes: what `choice` and `choices` have in common. */

import { frame, reason } from './frame.ts';
import type { Place, Render } from './render.ts';

interface WithOptions {
  id: string;
  type: 'choice' | 'choices';
  prompt: string;
  hint?: string | undefined;
  hints?: readonly string[] | undefined;
  explain: string;
  options: readonly { text: string; correct: boolean; feedback: string; misconception?: string | undefined }[];
}

export function optionsHtml(item: WithOptions, place: Place, render: Render): string {
  const group = render.escape(`${place.lesson}--${item.id}`);
  const inputs = item.options.map((option, index) => {
    // Radio buttons share a name; check boxes must not (they would look like one field to checkers and to forms).
    const input =
      item.type === 'choice'
        ? `<input type="radio" name="${group}" value="${index}">`
        : `<input type="checkbox" name="${group}--${index}" value="${index}">`;
    return `<li data-option="${index}"><label>${input}<span>${render.inline(option.text)}</span></label></li>`;
  });
  const reasons = item.options.map((option, index) =>
    reason(
      `data-option="${index}"`,
      option.correct,
      render.inline(option.text),
      option.feedback,
      render,
      option.misconception,
    ),
  );
  const all = item.type === 'choices' ? `<p class="quiz-all">${render.escape(render.t('quiz.chooseAll'))}</p>\n` : '';
  return frame(item, `${all}<ul class="quiz-options">\n${inputs.join('\n')}\n</ul>`, reasons.join('\n'), place, render);
}
