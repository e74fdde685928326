/** The loss, step by step, as it is being trained. */

import { num } from '../../locales/num.ts';
import { tTask } from '../../locales/t-task.ts';
import { area, axes, stretched } from '../../plot/axes.ts';
import { type Frame, pathData } from '../../plot/geometry.ts';
import { card, curve } from '../../plot/picture.ts';
import { patch } from '../../plot/svg-layer.ts';
import type { Snapshot } from '../../training/protocol.ts';

/** A loss that leaves the picture has said enough: so many times where it began. */
const ROOM = 1.5;

export interface LossPicture {
  element: SVGSVGElement;
  lastStep: number;
  clear(steps: number): void;
  add(snapshot: Snapshot): void;
}

export function lossPicture(): LossPicture {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.classList.add('task-loss');
  element.setAttribute('role', 'img');
  let [x, y, all] = [[] as number[], [] as number[], 1];
  const draw = () => {
    const frame: Frame = { x: { low: 0, high: all }, y: { low: 0, high: ROOM * (y[0] ?? Math.LN2) } };
    const line = curve(pathData(frame, x, y), '--curve-value', { 'stroke-width': 3 });
    patch(element, [card(), area(axes(frame, { xLabel: tTask('steps'), xTicks: 5, yTicks: 3 }), stretched(line))]);
  };
  const picture: LossPicture = {
    element,
    lastStep: 0,
    clear(steps) {
      [x, y, all] = [[], [], steps];
      picture.lastStep = 0;
      draw();
    },
    add({ step, trainLoss }) {
      picture.lastStep = step;
      if (Number.isFinite(trainLoss)) {
        x.push(step);
        y.push(Math.min(trainLoss, 100));
      }
      const words = { steps: step, begin: num(y[0] ?? Number.NaN, 3), end: num(trainLoss, 3) };
      element.setAttribute('aria-label', tTask('picture', words));
      draw();
    },
  };
  return picture;
}
