/** The network's answer over the plane with its points, and what the marks mean. */

import { html, type TemplateResult } from 'lit';
import { num, percentText } from '../../locales/num.ts';
import { tOpen } from '../../locales/t-open.ts';
import { type Frame, percent, place } from '../../plot/geometry.ts';
import { type HeatColours, heatColours, paintHeat, type Rgb, readColours } from '../../plot/heat-layer.ts';
import { LINE_COLOURS, mark } from '../../plot/line-look.ts';
import { classDot, scatter } from '../../plot/scatter.ts';
import { paintSigned } from '../../plot/signed-picture.ts';
import { patch, type SvgNode } from '../../plot/svg-layer.ts';
import type { Answer, Points, Source } from './source.ts';

export interface Colours extends HeatColours {
  /** Of classes, where there may be more than two. */
  classes: readonly Rgb[];
}

export function coloursOf(element: HTMLElement): Colours {
  return { ...heatColours(element), classes: readColours(element, LINE_COLOURS) };
}

/** How well the test points are met: `fit` is R², `accuracy` a share. */
export interface Quality {
  accuracy: number;
  fit: number;
}

export function outputView(
  { points, task, reach, caption }: Source,
  { accuracy, fit }: Quality,
  withTest: boolean,
  showTest: (shown: boolean) => void,
  pad: TemplateResult | string,
  /** What reads the picture point by point. */
  reading: TemplateResult,
): TemplateResult {
  const count = points.at.length / 2;
  const summary =
    task.classes === 0
      ? tOpen('output.summary.numbers', { count, fit: num(fit, 3) })
      : tOpen('output.summary', { count, accuracy: percentText(accuracy) });
  return html`<div class="drawable">
    <div class="plane" role="img" aria-label=${summary}>
      <canvas width="1" height="1"></canvas>
      <svg class="points"></svg>
    </div>
    ${pad}
    </div>
    <div>${reading}</div>
    ${caption ? html`<p class="soft">${caption}</p>` : ''}
    ${task.classes === 0 ? scaleKey(reach) : ''}
    <p class="keys soft">
      ${Array.from({ length: task.classes }, (_, label) => html`<span><svg class="key" width="16" height="16" aria-hidden="true" data-label=${label}></svg>${className(task.names, label)}</span>`)}
      ${
        pad === ''
          ? html`<label class="tick"
              ><input type="checkbox" .checked=${withTest} @change=${(event: Event) => showTest((event.target as HTMLInputElement).checked)} />${tOpen('output.test')}</label
            >`
          : ''
      }
    </p>`;
}

export function className(names: readonly string[], label: number): string {
  return names[label] ?? tOpen('output.label', { label });
}

/** From the colour of the lowest numbers over that of 0 to that of the highest. */
function scaleKey(reach: number): TemplateResult {
  return html`<p class="scale soft">
    <canvas class="scale-bar" width="1" height="1" aria-hidden="true"></canvas>
    ${tOpen('output.scale', { low: num(-reach), high: num(reach) })}
  </p>`;
}

/** Into the first plane of the root. */
export function paintOutput(
  root: ParentNode,
  answer: Answer,
  source: Source,
  withTest: boolean,
  colours: Colours,
): void {
  const canvas = root.querySelector<HTMLCanvasElement>('.plane canvas');
  const layer = root.querySelector('svg.points');
  if (!canvas || !layer) return;
  if (answer.kind === 'share') paintHeat(canvas, answer.values, colours);
  else if (answer.kind === 'classes') answer.paint(canvas, colours.classes, colours.middle);
  else paintSigned(canvas, answer.values, answer.reach, paler(colours));
  paintPoints(layer, source, withTest);
  for (const key of root.querySelectorAll<SVGElement>('svg.key'))
    patch(key, [markOf(source.task.classes, Number(key.dataset.label), '50%', '50%', 5.5)]);
  const bar = root.querySelector<HTMLCanvasElement>('.scale-bar');
  if (bar) paintBar(bar, colours);
}

export function paintPoints(layer: Element, source: Source, withTest: boolean): void {
  const { at, trainCount } = source.points;
  patch(layer, marksOf(source, withTest ? at.length / 2 : trainCount));
}

/** Points must stand out from a plane whose shades go up to the full colour. */
export function paler({ a, middle, b }: HeatColours): HeatColours {
  const half = (colour: Rgb): Rgb => colour.map((each, at) => (each + (middle[at] as number)) / 2) as unknown as Rgb;
  return { a: half(a), middle, b: half(b) };
}

const BAR = 96;

function paintBar(canvas: HTMLCanvasElement, colours: HeatColours): void {
  const values = Float32Array.from({ length: BAR * BAR }, (_, at) => (2 * (at % BAR)) / (BAR - 1) - 1);
  paintSigned(canvas, values, 1, paler(colours));
}

/** A disc and a square for two classes, as in all labs; for more, each has a shape of its own. */
function markOf(classes: number, label: number, x: string, y: string, size: number): SvgNode {
  if (classes > 2) return mark(label, x, y, size);
  const share = (text: string) => Number.parseFloat(text) / 100;
  return classDot(label === 1, share(x), share(y), size);
}

export function frameOf({ extent }: Source): Frame {
  return { x: { low: -extent, high: extent }, y: { low: -extent, high: extent } };
}

const marks = new WeakMap<Source, readonly SvgNode[]>();

/** Of the first points of a source, so many; made once. */
function marksOf(source: Source, shown: number): readonly SvgNode[] {
  const known = marks.get(source);
  if (known?.length === shown) return known;
  const made = newMarks(source, shown);
  marks.set(source, made);
  return made;
}

function newMarks(source: Source, shown: number): SvgNode[] {
  const { points, task, reach } = source;
  const frame = frameOf(source);
  const { at, labels, targets } = points as Points;
  if (task.classes === 2) return scatter(frame, at.subarray(0, 2 * shown), labels.subarray(0, shown), 3);
  return Array.from({ length: shown }, (_, point) => {
    const { left, top } = place(frame, at[2 * point] as number, at[2 * point + 1] as number);
    if (task.classes > 2) return mark(labels[point] as number, percent(left), percent(top), 3.4);
    const target = targets[point] as number;
    const size = Math.min(1, Math.abs(target) / reach);
    return classDot(target >= 0, left, top, 3.4, 0, {
      'fill-opacity': Math.round(15 + 85 * size) / 100,
      stroke: 'var(--ink)',
      'stroke-width': 0.75,
    });
  });
}
