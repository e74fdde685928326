/** The network's answer over the plane with its points, its loss so far, and what it says of the test points. */

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

export function outputView(
  points: number,
  accuracy: number,
  withTest: boolean,
  showTest: (shown: boolean) => void,
): TemplateResult {
  const summary = tOpen('output.summary', { count: points, accuracy: percentText(accuracy) });
  return html`<div class="plane" role="img" aria-label=${summary}>
      <canvas width="1" height="1"></canvas>
      <svg class="points"></svg>
    </div>
    <p class="keys soft">
      <span><svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><circle r="6" class="class-a" /></svg>${tOpen('output.label0')}</span>
      <span><svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><rect x="-5.5" y="-5.5" width="11" height="11" class="class-b" /></svg>${tOpen('output.label1')}</span>
      <label class="tick"
        ><input type="checkbox" .checked=${withTest} @change=${(event: Event) => showTest((event.target as HTMLInputElement).checked)} />${tOpen('output.test')}</label
      >
    </p>`;
}

export function lossView(lines: Lines): TemplateResult {
  const print = (loss: number | undefined) => num(loss ?? Number.NaN, 3);
  const summary = tOpen('chart.summary', {
    first: print(lines.trainLoss[0]),
    last: print(lines.trainLoss.at(-1)),
    step: lines.step.at(-1) ?? 0,
  });
  return html`<figure class="chart">
    <h3 aria-hidden="true">${tOpen('chart.loss')}</h3>
    <svg class="loss" role="img" aria-label=${summary}></svg>
    <figcaption class="keys soft">
      <span><svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M1 4H27" class="train" /></svg>${tOpen('chart.train')}</span>
      <span><svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M1 4H27" class="test" /></svg>${tOpen('chart.test')}</span>
      ${hear((figure) => listenTo(figure, lines))}
    </figcaption>
  </figure>`;
}

function listenTo(figure: HTMLElement, lines: Lines): Audible {
  const picture = figure.querySelector('svg.loss') as SVGElement;
  return audibleChart(picture, lossChart(lines), [tOpen('chart.train'), tOpen('chart.test')]);
}

export const lossLayers = (lines: Lines): SvgNode[] => lineChart(lossChart(lines));

function lossChart({ step, trainLoss, testLoss }: Lines): LineChart {
  return {
    series: [
      { name: '', x: step, y: trainLoss, colour: '--curve-value' },
      { name: '', x: step, y: testLoss, colour: '--curve-slope', dash: '6 5' },
    ],
    x: { low: 0, high: Math.max(step.at(-1) ?? 0, 1) },
    y: {
      low: 0,
      high: Math.max(0.7, ...trainLoss.filter(Number.isFinite), ...testLoss.filter(Number.isFinite)) * 1.05,
    },
    xLabel: tOpen('chart.step'),
    xTicks: 4,
    yTicks: 4,
  };
}

export function confusionView(confusion: ClassEvaluation['confusion']): TemplateResult {
  const { classes, counts } = confusion;
  const labels = Array.from({ length: classes }, (_, label) => label);
  return html`<table class="confusion">
    <caption class="soft">${tOpen('confusion')}</caption>
    <thead>
      <tr>
        <td></td>
        ${labels.map((label) => html`<th scope="col">${tOpen('confusion.said', { label })}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${labels.map(
        (actual) => html`<tr>
          <th scope="row">${tOpen('confusion.actual', { label: actual })}</th>
          ${labels.map((said) => html`<td>${count(counts[actual * classes + said] ?? 0)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** "step,training loss,…" for a spreadsheet, with decimal points in every language. */
export function historyCsv({ step, trainLoss, testLoss, trainAccuracy, testAccuracy }: Lines): string {
  const rows = step.map((each, row) =>
    [each, trainLoss[row], testLoss[row], trainAccuracy[row], testAccuracy[row]].join(','),
  );
  return ['step,train_loss,test_loss,train_accuracy,test_accuracy', ...rows, ''].join('\n');
}

export function lossText(loss: number): string {
  return Number.isFinite(loss) && loss >= 0.0005 && loss < 1000 ? fixed(loss, 3) : num(loss, 2);
}
