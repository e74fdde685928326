import { num } from '../../locales/num.ts';
import { tHinges } from '../../locales/t-hinges.ts';
import { domainOf } from '../../plot/geometry.ts';
import { paperFigure } from '../../plot/paper-figure.ts';
import { svgText } from '../../plot/svg-layer.ts';
import { frame, reason } from '../frame.ts';
import type { Place, Render } from '../render.ts';
import { resolve } from '../resolve.ts';
import { goalOf } from './key.ts';
import { HINGE_PLACES } from './pieces.ts';
import type { HingesItem } from './schema.ts';
import type { HingeSlip } from './score.ts';

/** The target on paper; `hinges-field` lets the reader place the hinges of a line on it. */
export function html(item: HingesItem, place: Place, render: Render): string {
  const { x, y } = render.target(item.target, HINGE_PLACES);
  const [low, high] = [x[0] ?? 0, x.at(-1) ?? 1];
  const paper = { x: { low, high }, y: domainOf([y]) };
  const { target, goal, start, slips } = goalOf(item, render);
  const words = { target: tHinges(`target.${item.target}`), from: num(low, 3), to: num(high, 3) };
  const picture = svgText(paperFigure(paper, [{ x, y, look: 'truth' }], tHinges('paper', words)));
  const data = `data-min="${low}" data-max="${high}" data-low="${paper.y.low}" data-high="${paper.y.high}" data-goal="${goal}" data-start="${start.join(' ')}" data-truth="${target.join(' ')}"`;
  const inputs = `<hinges-field class="quiz-field" ${data}>
<div class="figure">${picture}</div>
<p>${render.escape(tHinges('task', { count: start.length, goal: resolve(item.goal, render).text }))}</p></hinges-field>`;
  const label = (slip: HingeSlip) => `<span>${render.escape(tHinges(`slip.${slip}`))}</span>`;
  const reasons = [
    ...item.slips.map(({ is, feedback, misconception }) =>
      reason(`data-slip="${is}"`, false, label(is), feedback, render, misconception),
    ),
    ...slips.slice(item.slips.length).map((slip) => {
      const said = `<p data-feedback>${render.escape(tHinges(`says.${slip}`))}</p>`;
      return reason(`data-slip="${slip}"`, false, label(slip), '', render).replace('</li>', `${said}</li>`);
    }),
  ];
  return frame(item, inputs, reasons.join('\n'), place, render);
}
