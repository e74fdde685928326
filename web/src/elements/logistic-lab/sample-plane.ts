/** The plane of the two measures: shades of probability, the border at the threshold, and the new samples. */

import { html, type TemplateResult } from 'lit';
import { tLogistic } from '../../locales/t-logistic.ts';
import { lineInFrame, percent, place } from '../../plot/geometry.ts';
import { type HeatColours, paintHeat } from '../../plot/heat-layer.ts';
import { classDot } from '../../plot/scatter.ts';
import { patch, type SvgNode, svg } from '../../plot/svg-layer.ts';
import { LESSON_SAMPLE, rowOf, type Samples } from './cancer.ts';
import type { Fit } from './fit.ts';
import { COLUMNS, FRAME, shownCells, totalAt } from './plane-frame.ts';
import type { Verdict } from './verdicts.ts';

/** `summary` says in words what the picture shows; `lessonSample` what is said of the sample that a lesson reckons with. */
export function planeFigure(summary: string, lessonSample: string): TemplateResult {
  const axes = { x: tLogistic('plane.x'), y: tLogistic('plane.y') };
  return html`<figure>
    <h3 aria-hidden="true">${tLogistic('plane')}</h3>
    <div class="plane" role="img" aria-label=${`${summary} ${lessonSample}`}>
      <canvas width="1" height="1"></canvas>
      <svg class="points"></svg>
    </div>
    <figcaption class="soft">${summary} ${tLogistic('plane.axes', axes)}</figcaption>
  </figure>`;
}

/** What the marks of both pictures mean. */
export function classKeys(lessonSample: string): TemplateResult {
  const box = '-9 -9 18 18';
  return html`<p class="keys soft">
    <span><svg viewBox=${box} width="18" height="18" aria-hidden="true"><circle r="5" class="class-a" /></svg>${tLogistic('key.benign')}</span>
    <span><svg viewBox=${box} width="18" height="18" aria-hidden="true"><rect x="-4.5" y="-4.5" width="9" height="9" class="class-b" /></svg>${tLogistic('key.malignant')}</span>
    <span><svg viewBox=${box} width="18" height="18" aria-hidden="true"><circle r="5.5" class="class-a wrong" /></svg>${tLogistic('key.wrong')}</span>
    <span><svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M1 4H27" class="cut" /></svg>${tLogistic('key.cut')}</span>
    <span><svg viewBox=${box} width="18" height="18" aria-hidden="true"><circle r="7.5" class="lesson" /></svg>${lessonSample}</span>
  </p>`;
}

/** Shades, where the unit sees no more than the two measures of the picture. */
export function paintPlane(canvas: HTMLCanvasElement, { surface }: Fit, colours: HeatColours): void {
  if (surface.length === 0) canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height);
  else paintHeat(canvas, shownCells(surface), colours, COLUMNS);
}

/** `pair` holds the two measures of the picture, whatever the unit sees. */
export function drawPoints(
  layer: Element,
  pair: Samples,
  verdicts: readonly Verdict[],
  fit: Fit,
  threshold: number,
): void {
  const placed = ({ row }: Pick<Verdict, 'row'>) => {
    const [x = 0, y = 0] = rowOf(pair, row);
    return place(FRAME, x, y);
  };
  const lesson = placed({ row: LESSON_SAMPLE });
  // Mistakes late and the lesson's sample last, so that no other sample hides one.
  const rank = ({ row, wrong }: Verdict) => (row === LESSON_SAMPLE ? 2 : Number(wrong));
  const ordered = [...verdicts].sort((a, b) => rank(a) - rank(b));
  const ring = { cx: percent(lesson.left), cy: percent(lesson.top), r: 9 };
  patch(layer, [
    ...(fit.surface.length > 0 ? border(fit, threshold) : []),
    ...ordered.map((verdict) => {
      const { left, top } = placed(verdict);
      const { malignant, wrong } = verdict;
      return classDot(malignant, left, top, wrong ? 4.5 : 3.5, 0, wrong ? { class: 'wrong' } : {});
    }),
    svg('circle', { class: 'halo', ...ring }),
    svg('circle', { class: 'lesson', ...ring }),
  ]);
}

/** Where the probability is the threshold: w₁x + w₂y + b is the total that the sigmoid makes it of. */
function border({ numbers }: Fit, threshold: number): SvgNode[] {
  const [across = 0, up = 0, bias = 0] = numbers;
  if (up === 0) return [];
  const { low } = FRAME.x;
  const line = lineInFrame(FRAME, low, (totalAt(threshold) - bias - across * low) / up, -across / up);
  if (!line) return [];
  const [from, to] = [place(FRAME, line.x1, line.y1), place(FRAME, line.x2, line.y2)];
  return [
    svg('line', {
      class: 'cut',
      x1: percent(from.left),
      y1: percent(from.top),
      x2: percent(to.left),
      y2: percent(to.top),
    }),
  ];
}
