import { frame, reason } from '../frame.ts';
import type { Place, Render } from '../render.ts';
import { resolve } from '../resolve.ts';
import { goalOf } from './key.ts';
import type { NumberItem } from './schema.ts';

/**
 * A text field (not type="number": that one refuses a decimal comma in some languages without a word), then hints and
 * the answer with every known slip folded away. Answer, tolerance and slips stand in data attributes for scoring.
 */
export function html(item: NumberItem, place: Place, render: Render): string {
  const goal = goalOf(item, render);
  const name = render.escape(`${place.lesson}--${item.id}`);
  const unit = item.unit === undefined ? '' : `<span class="quiz-unit">${render.inline(item.unit)}</span>`;
  const behind = item.unit === undefined ? '' : ` ${render.inline(item.unit)}`;
  const label = (text: string) => `<span class="quiz-value">${render.escape(text)}</span>${behind}`;
  const inputs = `<p class="quiz-number-field" data-answer="${goal.answer}" data-tolerance="${goal.tolerance}"><label><span>${render.escape(
    render.t('quiz.yourNumber'),
  )}</span><input type="text" name="${name}" inputmode="text" autocomplete="off" autocapitalize="off" spellcheck="false" size="10"></label>${unit}</p>`;
  const reasons = [
    reason('data-answer', true, label(resolve(item.answer, render).text), '', render),
    ...item.slips.map(({ value, feedback, misconception }, index) => {
      const { text } = resolve(value, render);
      return reason(`data-slip="${goal.slips[index]}"`, false, label(text), feedback, render, misconception);
    }),
  ];
  return frame(item, inputs, reasons.join('\n'), place, render);
}
