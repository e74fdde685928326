import { tMatch } from '../../locales/t-match.ts';
import { frame, reason } from '../frame.ts';
import type { Place, Render } from '../render.ts';
import { shuffled } from '../shuffled.ts';
import { choicesOf, type MatchItem, rightOf } from './schema.ts';

/** A menu beside each thing on the left. What can be chosen also stands in a line, for paper and for readers without scripts. */
export function html(item: MatchItem, place: Place, render: Render): string {
  const given = choicesOf(item);
  const choices = shuffled(given.length, item.id).map((index) => given[index] ?? '');
  const words = choices.map((choice) => render.inline(choice));
  const options = [
    `<option value="">${render.escape(tMatch('choose'))}</option>`,
    ...words.map((each, index) => `<option value="${index}">${each}</option>`),
  ].join('');
  const name = render.escape(`${place.lesson}--${item.id}`);
  const rows = item.pairs.map(
    ({ left, right }, index) =>
      `<li data-pair="${index}" data-choice="${choices.indexOf(right)}"><label><span>${render.inline(left)}</span> <select name="${name}--${index}">${options}</select></label></li>`,
  );
  const inputs = `<match-field class="quiz-field"><p class="quiz-all">${render.escape(tMatch('task'))}</p>
<ul class="quiz-pairs">
${rows.join('\n')}
</ul>
<p class="quiz-choices">${render.escape(tMatch('choices'))} ${words.join(' · ')}</p></match-field>`;
  const label = (left: number, right: string) =>
    `<span>${render.inline(item.pairs[left]?.left ?? '')}</span>: <span class="quiz-value">${render.inline(right)}</span>`;
  const reasons = [
    ...item.pairs.map(({ right, feedback }, index) =>
      reason(`data-pair="${index}"`, true, label(index, right), feedback, render),
    ),
    ...item.slips.map((slip) => {
      const given = rightOf(item, slip.right) ?? '';
      const name = `data-slip="${slip.left - 1} ${choices.indexOf(given)}"`;
      return reason(name, false, label(slip.left - 1, given), slip.feedback, render, slip.misconception);
    }),
  ];
  return frame(item, inputs, reasons.join('\n'), place, render);
}
