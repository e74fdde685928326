/** The losses and accuracies of a run so far, and what it says of the test points, class by class. */

import { html, type TemplateResult } from 'lit';
import type { Lines } from '../../labs/history.ts';
import { count, fixed, num, percentText } from '../../locales/num.ts';
import { tOpen } from '../../locales/t-open.ts';
import { type LineChart, lineChart } from '../../plot/line-chart.ts';
import type { SvgNode } from '../../plot/svg-layer.ts';
import { hear } from '../../plot-controls/hear.ts';
import type { Audible } from '../../sound/audible.ts';
import { audibleChart } from '../../sound/audible-chart.ts';
import type { ClassEvaluation } from '../../training/instruments.ts';
import { className } from './output-view.ts';

/** For `least` see `lossLayers`. `before` is what is said of the run before, which is in the chart, too. */
export function lossView(lines: Lines, least: number, before: TemplateResult | string): TemplateResult {
  const print = (loss: number | undefined) => num(loss ?? Number.NaN, 3);
  const summary = tOpen('chart.summary', {
    first: print(lines.trainLoss[0]),
    last: print(lines.trainLoss.at(-1)),
    step: lines.step.at(-1) ?? 0,
  });
  return chartFigure('loss', summary, () => lossChart(lines, least), before);
}

export function accuracyView(lines: Lines): TemplateResult {
  const print = (share: number | undefined) => percentText(share ?? Number.NaN);
  const summary = tOpen('chart.accuracy.summary', {
    train: print(lines.trainAccuracy.at(-1)),
    test: print(lines.testAccuracy.at(-1)),
    step: lines.step.at(-1) ?? 0,
  });
  return chartFigure('accuracy', summary, () => accuracyChart(lines), '');
}

function chartFigure(
  kind: 'loss' | 'accuracy',
  summary: string,
  chart: () => LineChart,
  before: TemplateResult | string,
): TemplateResult {
  return html`<figure class="chart">
    <h3 aria-hidden="true">${tOpen(`chart.${kind}`)}</h3>
    <svg class=${kind} role="img" aria-label=${summary}></svg>
    <figcaption class="keys soft">
      <span><svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M1 4H27" class="train" /></svg>${tOpen('chart.train')}</span>
      <span><svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M1 4H27" class="test" /></svg>${tOpen('chart.test')}</span>
      ${hear((figure) => listenTo(figure.querySelector(`svg.${kind}`) as SVGElement, chart()))}
    </figcaption>
    ${before}
  </figure>`;
}

const listenTo = (picture: SVGElement, chart: LineChart): Audible =>
  audibleChart(picture, chart, [tOpen('chart.train'), tOpen('chart.test')]);

/** `least` is what the axis of losses reaches at the least: what a network that guesses loses, where that is known. */
export const lossLayers = (lines: Lines, least: number, before: Lines | undefined): SvgNode[] =>
  lineChart(lossChart(lines, least, before));

export const accuracyLayers = (lines: Lines, before: Lines | undefined): SvgNode[] =>
  lineChart(accuracyChart(lines, before));

function lossChart(lines: Lines, least: number, before?: Lines): LineChart {
  const finite = [...lines.trainLoss, ...lines.testLoss].filter(Number.isFinite);
  return chartOf(lines, ['trainLoss', 'testLoss'], Math.max(least, ...finite) * 1.05, before);
}

const accuracyChart = (lines: Lines, before?: Lines): LineChart =>
  chartOf(lines, ['trainAccuracy', 'testAccuracy'], 1, before);

function chartOf(
  lines: Lines,
  [train, test]: [keyof Lines, keyof Lines],
  high: number,
  before: Lines | undefined,
): LineChart {
  const x = lines.step;
  return {
    series: [
      ...(before ? [{ name: '', x: before.step, y: before[train], colour: '--line-strong', dash: '2 5' }] : []),
      { name: '', x, y: lines[train], colour: '--curve-value' },
      { name: '', x, y: lines[test], colour: '--curve-slope', dash: '6 5' },
    ],
    x: { low: 0, high: Math.max(x.at(-1) ?? 0, before?.step.at(-1) ?? 0, 1) },
    y: { low: 0, high },
    xLabel: tOpen('chart.step'),
    xTicks: 4,
    yTicks: 4,
  };
}

export function confusionView(
  { classes, counts }: ClassEvaluation['confusion'],
  names: readonly string[],
): TemplateResult {
  const labels = Array.from({ length: classes }, (_, label) => label);
  return html`<div class="wide" role="group" tabindex="0" aria-label=${tOpen('confusion')}><table class="confusion">
    <caption class="soft">${tOpen('confusion')}</caption>
    <thead>
      <tr>
        <th scope="col" class="soft">${tOpen('confusion.corner')}</th>
        ${labels.map((label) => html`<th scope="col">${className(names, label)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${labels.map(
        (actual) => html`<tr>
          <th scope="row">${className(names, actual)}</th>
          ${labels.map((said) => html`<td class=${said === actual ? 'right' : ''}>${count(counts[actual * classes + said] ?? 0)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}

export function lossText(loss: number): string {
  return Number.isFinite(loss) && loss >= 0.0005 && loss < 1000 ? fixed(loss, 3) : num(loss, 2);
}
