/** The lab for points of the plane: surface and controls side by side, the loss beneath, and a hundred seeds for the corners. */

import { html, type TemplateResult } from 'lit';
import { num, percentText } from '../../locales/num.ts';
import { tTrainer } from '../../locales/t-trainer.ts';
import { readPlane } from '../../plot-controls/read-plane.ts';
import { chartFigure, historyTable } from './charts.ts';
import { networkDiagram } from './network-diagram.ts';
import { planeOf } from './plane.ts';
import './seed-trials.ts';
import { RESOLUTION, type Run } from './run.ts';
import { stages } from './settings.ts';
import { silentUnits } from './silent-units.ts';
import { lossText } from './status.ts';
import { surfaceFigure } from './surface-view.ts';
import type { View } from './view.ts';

export function pointsLab(view: View): TemplateResult {
  const { settings, run, status, activationName } = view;
  const corners = settings.data === 'xor_corners';
  const summary = tTrainer(corners ? 'surface.corners' : 'surface.points', {
    accuracy: run.snapshot ? percentText(run.snapshot.trainAccuracy) : '–',
    count: run.info?.trainCount ?? 0,
  });
  const { lines } = run.history;
  return html`<div class="points-lab">
    <div class="picture">
      ${surfaceFigure(settings.data, summary)} ${readPlane(() => planeOf(settings.data, run))}
    </div>
    <div class="panel">
      ${view.activation} ${view.numbers} ${view.seed} ${view.buttons}
      <p class="status" data-ending=${run.ending ?? 'none'}>${status}</p>
    </div>
    <div class="below">
      ${chartFigure('loss', settings.data, run.history, run.info?.stepsPerEpoch)}
      <div class="beside">
        ${networkDiagram(settings, activationName, run.info?.parameters)} ${silentUnits(run)}
      </div>
    </div>
    <div class="folds">
      ${corners ? cornerTable(run) : ''} ${historyTable(lines, settings.data)}
    </div>
    ${
      corners
        ? html`<seed-trials
            .spec=${() => run.spec}
            .name=${tTrainer('trials.name', {
              activation: activationName,
              layers: settings.layers,
              units: settings.units,
              rate: num(settings.rate),
            })}
            .steps=${stages.xor_corners.limit.epochs}
          ></seed-trials>`
        : ''
    }
  </div>`;
}

/** What the network says at each corner: the picture in four rows. */
function cornerTable(run: Run): TemplateResult {
  const { info, surface } = run;
  const count = info?.labels.length ?? 0;
  return html`<details class="corners">
    <summary>${tTrainer('corners')}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${tTrainer('corners.inputs')}</th>
          <th scope="col">${tTrainer('corners.wanted')}</th>
          <th scope="col">${tTrainer('corners.said')}</th>
        </tr>
      </thead>
      <tbody>
        ${Array.from({ length: count }, (_, index) => {
          const [x, y] = [info?.points[2 * index] ?? 0, info?.points[2 * index + 1] ?? 0];
          return html`<tr>
            <th scope="row">${num(x)}, ${num(y)}</th>
            <td>${info?.labels[index]}</td>
            <td>${surface ? lossText(outputAt(surface, x, y)) : '–'}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </details>`;
}

/** The surface where it was sampled nearest to the point: within 1/64 of the corners' distance. */
function outputAt(surface: Float32Array, x: number, y: number): number {
  const extent = 1.5;
  const column = Math.min(RESOLUTION - 1, Math.floor(((x + extent) / (2 * extent)) * RESOLUTION));
  const row = Math.min(RESOLUTION - 1, Math.floor(((extent - y) / (2 * extent)) * RESOLUTION));
  return surface[row * RESOLUTION + column] ?? Number.NaN;
}
