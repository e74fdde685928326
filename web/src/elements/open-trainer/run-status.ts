/** Where a run stands, in words and in figures. */

import { num, percentText } from '../../locales/num.ts';
import { tOpen } from '../../locales/t-open.ts';
import type { Quality } from './output-view.ts';
import { FLAT_EPOCHS, LONG_STEPS, LOW_LOSS } from './rest.ts';
import { lossText } from './run-figures.ts';
import type { TrainerRun } from './trainer-run.ts';

interface Losses {
  step: number;
  epoch: number;
  trainLoss: string;
  testLoss: string;
}

export function qualityOf({ evaluation, paced }: TrainerRun): Quality {
  const fit = evaluation && 'rSquared' in evaluation ? evaluation.rSquared : Number.NaN;
  return { accuracy: paced.snapshot?.testAccuracy ?? Number.NaN, fit };
}

export function statusOf(run: TrainerRun): string {
  const { info, snapshot, state, problem } = run.paced;
  if (state === 'failed') return problem;
  if (!info || !snapshot) return tOpen('loading');
  if (run.source?.few) return tOpen('few');
  if (snapshot.diverged) return tOpen('diverged', { step: snapshot.step });
  const { step, epoch, trainLoss, testLoss } = snapshot;
  if (step === 0) return tOpen('fresh', { parameters: info.parameters, train: info.trainCount, test: info.testCount });
  const losses: Losses = { step, epoch, trainLoss: lossText(trainLoss), testLoss: lossText(testLoss) };
  const now = whereItStands(run, losses);
  if (run.rest === undefined || state !== 'finished') return now;
  const rest = tOpen(`rest.${run.rest}`, { loss: num(LOW_LOSS), epochs: FLAT_EPOCHS, steps: LONG_STEPS });
  return `${rest} ${now}`;
}

function whereItStands(run: TrainerRun, losses: Losses): string {
  const { accuracy, fit } = qualityOf(run);
  return run.source?.task.classes === 0
    ? tOpen('now.numbers', { ...losses, fit: num(fit, 3) })
    : tOpen('now', { ...losses, accuracy: percentText(accuracy) });
}
