/** The threshold and what it makes of the new samples: four counts, and the figures that people take from them. */

import { html, type TemplateResult } from 'lit';
import { count, num, percentText } from '../../locales/num.ts';
import { tLogistic } from '../../locales/t-logistic.ts';
import type { ClassEvaluation } from '../../training/instruments.ts';

export function thresholdSlider(threshold: number, take: (threshold: number) => void): TemplateResult {
  return html`<label class="threshold">
    <span>${tLogistic('threshold')}</span>
    <input type="range" dir="ltr" min="0.01" max="0.99" step="0.01" .value=${String(threshold)}
      aria-valuetext=${num(threshold)}
      @input=${(event: Event) => take(Number((event.target as HTMLInputElement).value))} />
    <output>${num(threshold)}</output>
  </label>`;
}

export function confusionTable({ counts }: ClassEvaluation): TemplateResult {
  const cell = (kind: 'hit' | 'miss' | 'alarm' | 'calm', of: number) =>
    html`<td data-cell=${kind} data-count=${of}>
      <strong>${count(of)}</strong> <span>${tLogistic(`matrix.${kind}`)}</span>
    </td>`;
  return html`<table class="matrix">
    <caption>
      ${tLogistic('matrix')}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${tLogistic('matrix.says')}: ${tLogistic('matrix.malignant')}</th>
        <th scope="col">${tLogistic('matrix.says')}: ${tLogistic('matrix.benign')}</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">${tLogistic('matrix.is.malignant')}</th>
        ${cell('hit', counts.truePositives)} ${cell('miss', counts.falseNegatives)}
      </tr>
      <tr>
        <th scope="row">${tLogistic('matrix.is.benign')}</th>
        ${cell('alarm', counts.falsePositives)} ${cell('calm', counts.trueNegatives)}
      </tr>
    </tbody>
  </table>`;
}

/** Shares at the threshold; one of nothing is no number. */
export function sharesOf({ counts }: Pick<ClassEvaluation, 'counts'>): {
  accuracy: number;
  recall: number;
  alarms: number;
  precision: number;
} {
  const { truePositives: hits, falsePositives: alarms, trueNegatives: calm, falseNegatives: misses } = counts;
  return {
    accuracy: (hits + calm) / (hits + calm + misses + alarms),
    recall: hits / (hits + misses),
    alarms: alarms / (alarms + calm),
    precision: hits / (hits + alarms),
  };
}

export function figureList(answers: ClassEvaluation): TemplateResult {
  const { accuracy, recall, alarms, precision } = sharesOf(answers);
  const row = (name: Parameters<typeof tLogistic>[0], value: string, figure: string) =>
    html`<div><dt>${tLogistic(name)}</dt><dd data-figure=${figure}>${value}</dd></div>`;
  return html`<dl class="figures">
    ${row('figure.accuracy', percentText(accuracy), 'accuracy')}
    ${row('figure.recall', percentText(recall), 'recall')}
    ${row('figure.alarms', percentText(alarms), 'alarms')}
    ${row('figure.precision', percentText(precision), 'precision')}
    ${row('figure.area', num(answers.roc.area, 3), 'area')}
  </dl>`;
}
