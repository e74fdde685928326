import { num } from '../../locales/num.ts';
import { tPoint } from '../../locales/t-point.ts';
import { frame, reason } from '../frame.ts';
import type { Place, Render } from '../render.ts';
import { resolve } from '../resolve.ts';
import { goalOf } from './key.ts';
import type { PointItem } from './schema.ts';

/** The plot, alive as everywhere, and a line that says where the point stands. */
export function html(item: PointItem, place: Place, render: Render): string {
  const { plot } = item;
  const { answers: places, tolerance } = goalOf(item, render);
  const answers = [item.answer, ...item.also].map((each) => resolve(each, render).text);
  const at = (text: string) => `<span class="quiz-value">${render.escape(tPoint('at', { x: text }))}</span>`;
  const goal = `data-answers="${places.join(' ')}" data-tolerance="${tolerance}"`;
  const inputs = `<point-field class="quiz-field" data-start="${plot.x}" ${goal}>
${render.plot(plot, `${item.id}-plot`)}<p class="quiz-point">${render.escape(tPoint('yours'))} <output class="quiz-value">${render.escape(tPoint('at', { x: num(plot.x) }))}</output></p>
</point-field>`;
  const reasons = [
    reason('data-answer', true, answers.map(at).join(', '), '', render),
    ...item.slips.map((slip) => {
      const { value, text } = resolve(slip.at, render);
      return reason(`data-slip="${value}"`, false, at(text), slip.feedback, render, slip.misconception);
    }),
    reason('data-elsewhere', false, `<span>${render.escape(tPoint('elsewhere'))}</span>`, item.elsewhere, render),
  ];
  return frame(item, inputs, reasons.join('\n'), place, render);
}
