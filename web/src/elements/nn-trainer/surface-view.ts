/** The plane as the network sees it: shades of probability, the frontier where it cannot tell, and the points it learns from. */

import { html, type TemplateResult } from 'lit';
import { tTrainer } from '../../locales/t-trainer.ts';
import { type Frame, percent, place } from '../../plot/geometry.ts';
import { type HeatColours, heatColours, paintHeat } from '../../plot/heat-layer.ts';
import { scatter } from '../../plot/scatter.ts';
import { patch, type SvgNode, svg } from '../../plot/svg-layer.ts';
import { extentOf } from './run.ts';
import { type DataKind, stages } from './settings.ts';
import { crop, frontier } from './surface.ts';

/** `summary` says in words what the picture shows. */
export function surfaceFigure(data: DataKind, summary: string): TemplateResult {
  const [off, on] = labelNames(data);
  return html`<figure class="surface">
    <div class="plane" role="img" aria-label=${summary}>
      <canvas width="1" height="1"></canvas>
      <svg class="frontier" viewBox="0 0 1000 1000" preserveAspectRatio="none"></svg>
      <svg class="points"></svg>
    </div>
    <figcaption class="keys soft">
      <span><svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><circle r="6" class="class-a" /></svg>${off}</span>
      <span><svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><rect x="-5.5" y="-5.5" width="11" height="11" class="class-b" /></svg>${on}</span>
      <span><svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M1 4H27" class="border" /></svg>${tTrainer(
        'frontier',
      )}</span>
    </figcaption>
  </figure>`;
}

export function labelNames(data: DataKind): [off: string, on: string] {
  return data === 'xor_corners' ? [tTrainer('off'), tTrainer('on')] : [tTrainer('label0'), tTrainer('label1')];
}

export function frameOf(data: DataKind): Frame {
  const { window } = stages[data];
  return { x: window, y: window };
}

/** Of the whole surface, what the picture has room for. */
export function shownPart(data: DataKind, surface: Float32Array): Float32Array {
  const { low, high } = stages[data].window;
  return crop(surface, extentOf(data), low, high);
}

export class SurfacePainter {
  #colours: HeatColours | undefined;
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** After a change of theme: colours are read again at the next painting. */
  forgetColours(): void {
    this.#colours = undefined;
  }

  paint(data: DataKind, surface: Float32Array): void {
    const plane = this.#host.shadowRoot?.querySelector('.plane');
    const canvas = plane?.querySelector('canvas');
    const line = plane?.querySelector('.frontier');
    if (!canvas || !line) return;
    const shown = shownPart(data, surface);
    this.#colours ??= heatColours(this.#host);
    paintHeat(canvas, shown, this.#colours);
    patch(line, [svg('path', { d: frontier(shown), class: 'border' })]);
  }

  drawPoints(data: DataKind, points: ArrayLike<number>, labels: ArrayLike<number>): void {
    const layer = this.#host.shadowRoot?.querySelector('.points');
    if (!layer) return;
    const frame = frameOf(data);
    if (data !== 'xor_corners') patch(layer, scatter(frame, points, labels, 3.5));
    else patch(layer, [...scatter(frame, points, labels, 15), ...cornerNames(frame, points, labels)]);
  }
}

/** The corners are few and large enough to carry their label. */
function cornerNames(frame: Frame, points: ArrayLike<number>, labels: ArrayLike<number>): SvgNode[] {
  return Array.from({ length: labels.length }, (_, index) => {
    const { left, top } = place(frame, points[2 * index] as number, points[2 * index + 1] as number);
    const at = { x: percent(left), y: percent(top), dy: 5, 'text-anchor': 'middle', class: 'corner' };
    return svg('text', at, String(labels[index]));
  });
}
