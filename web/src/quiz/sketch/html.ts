import { num } from '../../locales/num.ts';
import { tSketch } from '../../locales/t-sketch.ts';
import { paperFigure } from '../../plot/paper-figure.ts';
import { svgText } from '../../plot/svg-layer.ts';
import { frame, reason } from '../frame.ts';
import type { Place, Render } from '../render.ts';
import { goalOf } from './key.ts';
import { PLACES } from './marks.ts';
import type { SketchItem } from './schema.ts';
import type { SketchSlip } from './score.ts';

/** Empty paper, on which `sketch-field` lets the reader draw; the right curve stands in the folded answer. */
export function html(item: SketchItem, place: Place, render: Render): string {
  const { min, max, low, high } = item;
  const paper = { x: { low: min, high: max }, y: { low, high } };
  const goal = goalOf(item, render);
  const others = goal.others.map((heights) => heights.join(' '));
  const words = { from: num(min), to: num(max), low: num(low), high: num(high) };
  const empty = svgText(paperFigure(paper, [], tSketch('paper', words)));
  const inputs = `<sketch-field class="quiz-field" data-min="${min}" data-max="${max}" data-low="${low}" data-high="${high}" data-truth="${goal.truth.join(' ')}">
<div class="figure">${empty}</div></sketch-field>`;
  const fine = render.curve(item.curve, min, max, PLACES);
  const top = Math.max(...fine.y);
  const peak = { x: num(fine.x[fine.y.indexOf(top)] ?? 0), y: num(top, 3) };
  const truth = svgText(paperFigure(paper, [{ ...fine, look: 'truth' }], tSketch('truth', peak)));
  const reasons = [
    `<li data-answer data-right="true"><p><strong class="quiz-mark">${render.escape(render.t('quiz.isRight'))}</strong></p><div class="figure">${truth}</div></li>`,
    ...item.slips.map((slip) => {
      const name =
        slip.curve === undefined ? `data-slip="${slip.is}"` : `data-slip="other" data-curve="${others.shift()}"`;
      const label = `<span>${render.escape(tSketch(`slip.${slip.is ?? 'other'}`))}</span>`;
      return reason(name, false, label, slip.feedback, render, slip.misconception);
    }),
    ...goal.slips.slice(item.slips.length).map((slip) => {
      const label = `<span>${render.escape(tSketch(`slip.${slip}`))}</span>`;
      const said = `<p data-feedback>${render.escape(tSketch(`says.${slip as SketchSlip}`))}</p>`;
      return reason(`data-slip="${slip}"`, false, label, '', render).replace('</li>', `${said}</li>`);
    }),
  ];
  return frame(item, inputs, reasons.join('\n'), place, render);
}
