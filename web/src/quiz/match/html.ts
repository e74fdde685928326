import { tMatch } from '../../locales/t-match.ts';
import { frame, reason } from '../frame.ts';
import type { Place, Render } from '../render.ts';
import { menuOf } from './choices.ts';
import { goalOf } from './key.ts';
import type { MatchItem } from './schema.ts';

/** A menu beside each thing on the left. What can be chosen also stands in a line, for paper and for readers without scripts. */
export function html(item: MatchItem, place: Place, render: Render): string {
  const choices = menuOf(item);
  const goal = goalOf(item);
  const words = choices.map((choice) => render.inline(choice));
  const options = [
    `<option value="">${render.escape(tMatch('choose'))}</option>`,
    ...words.map((each, index) => `<option value="${index}">${each}</option>`),
  ].join('');
  const name = render.escape(`${place.lesson}--${item.id}`);
  const rows = item.pairs.map(
    ({ left }, index) =>
      `<li data-pair="${index}" data-choice="${goal.right[index]}"><label><span>${render.inline(left)}</span> <select name="${name}--${index}">${options}</select></label></li>`,
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
    ...item.slips.map(({ feedback, misconception }, index) => {
      const { left = 0, choice = 0 } = goal.slips[index] ?? {};
      const name = `data-slip="${left} ${choice}"`;
      return reason(name, false, label(left, choices[choice] ?? ''), feedback, render, misconception);
    }),
  ];
  return frame(item, inputs, reasons.join('\n'), place, render);
}
