/** What the charts of a run show, and the same numbers as a table. */

import { html, type TemplateResult } from 'lit';
import { type Lines, rows } from '../../labs/history.ts';
import { num, percentText } from '../../locales/num.ts';
import { tTrainer } from '../../locales/t-trainer.ts';
import type { LineChart, Series } from '../../plot/line-chart.ts';
import { hear } from '../../plot-controls/hear.ts';
import type { Audible } from '../../sound/audible.ts';
import { audibleChart } from '../../sound/audible-chart.ts';
import type { DataKind } from './settings.ts';
import { lossText } from './status.ts';

const TRAIN = { colour: '--curve-value' };
const TEST = { colour: '--curve-slope', dash: '6 5' };

/** Epochs for digits, steps for points: what a reader counts in. */
function across(lines: Lines, data: DataKind, stepsPerEpoch: number): number[] {
  return data === 'digits' ? lines.step.map((step) => step / stepsPerEpoch) : lines.step;
}

export function lossChart(lines: Lines, data: DataKind, stepsPerEpoch: number): LineChart {
  const x = across(lines, data, stepsPerEpoch);
  const end = Math.max(x.at(-1) ?? 0, 1);
  const series: Series[] = [{ name: '', x, y: lines.trainLoss, ...TRAIN }];
  if (data === 'digits') series.push({ name: '', x, y: lines.testLoss, ...TEST });
  // The loss of saying "one half" to everything: the straight map's whole story on the corners.
  if (data === 'xor_corners') {
    series.push({ name: '', x: [0, end], y: [Math.LN2, Math.LN2], colour: '--curve-tangent', dash: '2 6' });
  }
  const top = Math.max(data === 'digits' ? 2.5 : 0.8, ...lines.trainLoss.filter(Number.isFinite)) * 1.05;
  return { series, x: { low: 0, high: end }, y: { low: 0, high: top }, xLabel: unit(data), xTicks: 5, yTicks: 4 };
}

export function accuracyChart(lines: Lines, data: DataKind, stepsPerEpoch: number): LineChart {
  const x = across(lines, data, stepsPerEpoch);
  const inPercent = (line: readonly number[]) => line.map((share) => share * 100);
  return {
    series: [
      { name: '', x, y: inPercent(lines.trainAccuracy), ...TRAIN },
      { name: '', x, y: inPercent(lines.testAccuracy), ...TEST },
    ],
    x: { low: 0, high: Math.max(x.at(-1) ?? 0, 1) },
    y: { low: 0, high: 104 },
    xLabel: unit(data),
    xTicks: 5,
    yTicks: 5,
  };
}

function unit(data: DataKind): string {
  return tTrainer(data === 'digits' ? 'chart.epoch' : 'chart.step');
}

/** A chart with its name above and what its lines are beneath. The picture is painted later; the words are here at once. */
export function chartFigure(
  name: 'loss' | 'accuracy',
  data: DataKind,
  { lines }: { lines: Lines },
  stepsPerEpoch = 1,
): TemplateResult {
  const keys =
    data === 'digits'
      ? html`${key('train', tTrainer('chart.train'))}${key('test', tTrainer('chart.test'))}`
      : html`${key('train', tTrainer('chart.points'))}${
          data === 'xor_corners' ? key('half', tTrainer('chart.half')) : ''
        }`;
  const listen = (figure: HTMLElement): Audible => {
    const chart = (name === 'loss' ? lossChart : accuracyChart)(lines, data, stepsPerEpoch);
    const names = data === 'digits' ? [tTrainer('chart.train'), tTrainer('chart.test')] : [tTrainer('chart.points')];
    return audibleChart(figure.querySelector(`svg.${name}`) as SVGElement, chart, names);
  };
  return html`<figure class="chart">
    <h3 aria-hidden="true">${tTrainer(`chart.${name}`)}</h3>
    <svg class=${name} role="img" aria-label=${chartSummary(name, lines)}></svg>
    <figcaption class="keys soft">${keys} ${hear(listen)}</figcaption>
  </figure>`;
}

function key(line: 'train' | 'test' | 'half', words: string): TemplateResult {
  return html`<span><svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M1 4H27" class=${line} /></svg>${words}</span>`;
}

/** "Loss went from 2.4 to 0.1." */
function chartSummary(name: 'loss' | 'accuracy', lines: Lines): string {
  const line = name === 'loss' ? lines.trainLoss : lines.testAccuracy;
  const print = name === 'loss' ? lossText : percentText;
  return tTrainer('chart.summary', {
    name: tTrainer(`chart.${name}`),
    first: print(line[0] ?? Number.NaN),
    last: print(line.at(-1) ?? Number.NaN),
    step: num(lines.step.at(-1) ?? 0),
  });
}

/** The curves as numbers, folded away. */
export function historyTable(lines: Lines, data: DataKind): TemplateResult {
  const digits = data === 'digits';
  return html`<details class="numbers">
    <summary>${tTrainer('table')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${tTrainer('table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${tTrainer('chart.step')}</th>
            <th scope="col">${tTrainer('chart.loss')}</th>
            <th scope="col">${tTrainer(digits ? 'table.trainAccuracy' : 'chart.accuracy')}</th>
            ${digits ? html`<th scope="col">${tTrainer('table.testAccuracy')}</th>` : ''}
          </tr>
        </thead>
        <tbody>
          ${rows(lines, 12).map(
            (row) => html`<tr>
              <th scope="row">${lines.step[row]}</th>
              <td>${lossText(lines.trainLoss[row] ?? Number.NaN)}</td>
              <td>${percentText(lines.trainAccuracy[row] ?? Number.NaN)}</td>
              ${digits ? html`<td>${percentText(lines.testAccuracy[row] ?? Number.NaN)}</td>` : ''}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
