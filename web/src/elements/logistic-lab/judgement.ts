/** How good the unit's probabilities are: the ROC curve and the calibration, in pictures and in words. */

import { html, type TemplateResult } from 'lit';
import { num, percentText } from '../../locales/num.ts';
import { tLogistic } from '../../locales/t-logistic.ts';
import { calibrationChart } from '../../plot/calibration-chart.ts';
import { rocChart } from '../../plot/roc-chart.ts';
import { patch } from '../../plot/svg-layer.ts';
import type { ClassEvaluation } from '../../training/instruments.ts';
import { sharesOf } from './threshold-panel.ts';

export function judgementFigures(answers: ClassEvaluation, threshold: number): TemplateResult {
  const { recall, alarms } = sharesOf(answers);
  const area = num(answers.roc.area, 3);
  const said = { threshold: num(threshold), recall: percentText(recall), alarms: percentText(alarms), area };
  return html`<div class="pair">
    <figure>
      <h3 aria-hidden="true">${tLogistic('roc')}</h3>
      <svg class="roc square" role="img" aria-label=${tLogistic('roc.summary', said)}></svg>
      <figcaption class="soft">${tLogistic('roc.y')}</figcaption>
    </figure>
    <figure>
      <h3 aria-hidden="true">${tLogistic('calibration')}</h3>
      <svg class="calibration square" role="img" aria-label=${calibrationWords(answers)}></svg>
      <figcaption class="soft">${tLogistic('calibration.y')}</figcaption>
    </figure>
  </div>`;
}

function calibrationWords({ calibration }: ClassEvaluation): string {
  return calibration.bins
    .filter(({ count }) => count > 0)
    .map(({ count, meanPrediction, shareRight }) =>
      tLogistic('calibration.bin', { count, given: num(meanPrediction, 2), came: percentText(shareRight) }),
    )
    .join(' ');
}

export function drawJudgement(root: ParentNode, answers: ClassEvaluation): void {
  const { roc, calibration } = answers;
  const { recall, alarms } = sharesOf(answers);
  const curve = root.querySelector('svg.roc');
  const point = { falsePositiveRate: alarms, truePositiveRate: recall };
  if (curve) patch(curve, rocChart({ ...roc, point, xLabel: tLogistic('roc.x') }));
  const bins = root.querySelector('svg.calibration');
  if (bins) patch(bins, calibrationChart(calibration.bins, tLogistic('calibration.x')));
}
