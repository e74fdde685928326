import { tOrder } from '../../locales/t-order.ts';
import { frame, reason } from '../frame.ts';
import type { Place, Render } from '../render.ts';
import { shuffled } from '../shuffled.ts';
import { goalOf } from './key.ts';
import type { OrderItem } from './schema.ts';

/** The steps, shuffled, in a list that `order-field` lets the reader sort; the right order stands in the folded answer. */
export function html(item: OrderItem, place: Place, render: Render): string {
  const steps = shuffled(item.steps.length, item.id).map(
    (step) => `<li data-step="${step}"><span>${render.inline(item.steps[step]?.text ?? '')}</span></li>`,
  );
  const inputs = `<order-field class="quiz-field"><p class="quiz-all">${render.escape(tOrder('task'))}</p>
<ol class="quiz-steps">
${steps.join('\n')}
</ol></order-field>`;
  const number = (index: number) => render.escape(tOrder('step', { number: index + 1 }));
  const reasons = [
    ...item.steps.map((step, index) =>
      reason(`data-step="${index}"`, true, `${number(index)} ${render.inline(step.text)}`, step.feedback, render),
    ),
    ...goalOf(item).slips.map(({ sooner, than }, index) => {
      const name = (step: number) => render.inline(item.steps[step]?.text ?? '');
      const label = `<span>${name(sooner)}</span> <span class="quiz-before">${render.escape(tOrder('before'))}</span> ${name(than)}`;
      const { feedback = '', misconception } = item.slips[index] ?? {};
      return reason(`data-slip="${sooner} ${than}"`, false, label, feedback, render, misconception);
    }),
  ];
  return frame(item, inputs, reasons.join('\n'), place, render);
}
