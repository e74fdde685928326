/** The lab for handwritten digits: the one number that counts, the curves, what is mixed up with what, and the misread ones. */

import { html, type TemplateResult } from 'lit';
import { fixed, percentText } from '../../locales/num.ts';
import { tTrainer } from '../../locales/t-trainer.ts';
import { chartFigure, historyTable } from './charts.ts';
import { CLASSES, confusionCounts } from './confusion.ts';
import './confusion-matrix.ts';
import './misread-digits.ts';
import { networkSentence } from './network-diagram.ts';
import { silentUnits } from './silent-units.ts';
import { lossText } from './status.ts';
import type { View } from './view.ts';

const NO_COUNTS: readonly number[] = new Array<number>(CLASSES * CLASSES).fill(0);

export function digitsLab(view: View): TemplateResult {
  const { settings, run, status, activationName } = view;
  const { snapshot, predictions, digits } = run;
  const { lines } = run.history;
  return html`<div class="digits-lab">
    <div class="scores">
      <p class="big">
        <strong>${snapshot ? percentText(snapshot.testAccuracy) : '–'}</strong>
        <span class="soft">${tTrainer('digits.big')}</span>
      </p>
      <dl>
        ${score('epochs', snapshot ? String(snapshot.epoch) : '–')}
        ${score('seconds', tTrainer('seconds', { seconds: fixed(run.seconds, 1) }))}
        ${score('loss', snapshot ? lossText(snapshot.trainLoss) : '–')}
        ${score('training', snapshot ? percentText(snapshot.trainAccuracy) : '–')}
      </dl>
    </div>
    <div class="panel">
      ${view.buttons}
      <p class="status" data-ending=${run.ending ?? 'none'}>${status}</p>
    </div>
    <div class="curves">
      ${chartFigure('accuracy', settings.data, run.history, run.info?.stepsPerEpoch)}
      ${chartFigure('loss', settings.data, run.history, run.info?.stepsPerEpoch)}
    </div>
    <div class="reading">
      <confusion-matrix
        .counts=${predictions ? confusionCounts(predictions) : NO_COUNTS}
        .chosen=${view.chosenCell}
        @cell-chosen=${(event: CustomEvent<number | undefined>) => view.chooseCell(event.detail)}
      ></confusion-matrix>
      <misread-digits .predictions=${predictions} .pixels=${digits?.pixels} .cell=${view.chosenCell}></misread-digits>
    </div>
    <div class="setup">
      <h3>${tTrainer('digits.setup')}</h3>
      <p class="soft">${networkSentence(settings, activationName, run.info?.parameters)}</p>
      <div class="panel">${view.activation} ${view.numbers} ${view.seed}</div>
      ${silentUnits(run)}
    </div>
    <div class="folds">${historyTable(lines, settings.data)}</div>
  </div>`;
}

function score(name: 'epochs' | 'seconds' | 'loss' | 'training', value: string): TemplateResult {
  return html`<div>
    <dt>${tTrainer(`digits.${name}`)}</dt>
    <dd>${value}</dd>
  </div>`;
}
