/** Accuracy by epoch for all lanes in one picture, and the same numbers as a table. */

import { html, type TemplateResult } from 'lit';
import { count } from '../../locales/num.ts';
import { tRace } from '../../locales/t-race.ts';
import { area, axes, stretched } from '../../plot/axes.ts';
import { epochInterval, epochMarks, epochPlace } from '../../plot/epoch-axis.ts';
import { type Frame, pathData } from '../../plot/geometry.ts';
import { line } from '../../plot/line-look.ts';
import type { SvgNode } from '../../plot/svg-layer.ts';
import { hear } from '../../plot-controls/hear.ts';
import type { Audible } from '../../sound/audible.ts';
import type { Lane } from './lane.ts';
import { FINISH } from './race-setup.ts';
import { chartSummary, percentCell } from './race-words.ts';

const PERCENT = { low: 40, high: 104 } as const;

const frameAt = (epoch: number): Frame => ({ x: epochInterval(epoch), y: PERCENT });
const inPercent = ({ accuracy }: Lane): number[] => accuracy.map((share) => share * 100);

export function raceChart(lanes: readonly Lane[], epoch: number): SvgNode[] {
  const frame = frameAt(epoch);
  const finish = pathData(frame, [frame.x.low, frame.x.high], [FINISH * 100, FINISH * 100]);
  return [
    area(
      axes(frame, { xMarks: epochMarks(frame.x), yTicks: 6, xLabel: tRace('chart.epoch') }),
      stretched(
        { tag: 'path', attributes: { d: finish, class: 'finish' }, children: [] },
        ...lanes.map((lane, look) => line(look, pathData(frame, lane.epochs.map(epochPlace), inPercent(lane)))),
      ),
    ),
  ];
}

export function chartFigure(lanes: readonly Lane[], epoch: number): TemplateResult {
  const listen = (figure: HTMLElement): Audible => ({
    picture: figure.querySelector('svg.accuracy') as SVGElement,
    frame: frameAt(epoch),
    curves: lanes.map((lane) => ({ name: lane.name, x: lane.epochs.map(epochPlace), y: inPercent(lane) })),
  });
  return html`<figure class="chart">
    <h3 aria-hidden="true">${tRace('chart')}</h3>
    <svg class="accuracy" role="img" aria-label=${chartSummary(lanes)}></svg>
    <figcaption>${hear(listen)} ${chartTable(lanes)}</figcaption>
  </figure>`;
}

/** Epochs that the table has, as far as the race has come. */
const ROWS = [0, 1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000];

function chartTable(lanes: readonly Lane[]): TemplateResult {
  const last = Math.max(0, ...lanes.map(({ snapshot }) => snapshot.epoch));
  return html`<details>
    <summary>${tRace('table')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${tRace('table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${tRace('chart.epoch')}</th>
            ${lanes.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${ROWS.filter((epoch) => epoch <= last).map(
            (epoch) => html`<tr>
              <th scope="row">${count(epoch)}</th>
              ${lanes.map((lane) => html`<td>${cell(lane, epoch)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The accuracy at this epoch, or at the last one before it that was looked at; nothing once the lane has stopped. */
export function accuracyAt({ epochs, accuracy }: Pick<Lane, 'epochs' | 'accuracy'>, epoch: number): number | undefined {
  if (epoch > (epochs.at(-1) ?? 0)) return undefined;
  return accuracy[epochs.findLastIndex((each) => each <= epoch)];
}

function cell(lane: Lane, epoch: number): string {
  const share = accuracyAt(lane, epoch);
  return share === undefined ? '–' : percentCell(share);
}
