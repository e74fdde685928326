/** Where a run stands, in words: the sentence on the page, and the few milestones worth saying aloud. Pure. */

import { fixed, num, percentText } from '../../locales/num.ts';
import { tTrainer } from '../../locales/t-trainer.ts';
import type { Snapshot } from '../../training/protocol.ts';
import type { DataKind, Settings } from './settings.ts';

/** Why a run stopped by itself. */
export type Ending = 'solved' | 'limit' | 'diverged';

export function lossText(loss: number): string {
  return Number.isFinite(loss) && loss >= 0.0005 && loss < 1000 ? fixed(loss, 3) : num(loss, 2);
}

/** What counts for this data: corners and points are learnt, digits must be new to the network. */
export function accuracyThatCounts(data: DataKind, snapshot: Snapshot): number {
  return data === 'digits' ? snapshot.testAccuracy : snapshot.trainAccuracy;
}

export function statusSentence(settings: Settings, snapshot: Snapshot | undefined, ending: Ending | undefined): string {
  if (!snapshot) return tTrainer('status.loading');
  if (snapshot.diverged || ending === 'diverged') {
    return tTrainer('status.diverged', { step: snapshot.step, rate: num(settings.rate) });
  }
  if (snapshot.step === 0) return tTrainer('status.fresh');
  const values = {
    step: snapshot.step,
    epoch: snapshot.epoch,
    loss: lossText(snapshot.trainLoss),
    right: Math.round(snapshot.trainAccuracy * 4),
    accuracy: percentText(accuracyThatCounts(settings.data, snapshot)),
  };
  const family = settings.data === 'digits' ? 'digits' : settings.data === 'xor_corners' ? 'corners' : 'points';
  if (ending === 'solved') return tTrainer(`status.${family}.solved`, values);
  if (ending === 'limit') {
    const stuck = family === 'corners' && Math.abs(snapshot.trainLoss - Math.LN2) < 0.002;
    return tTrainer(stuck ? 'status.corners.stuck' : `status.${family}.limit`, values);
  }
  return tTrainer(`status.${family}.now`, values);
}

/** What to say aloud at this snapshot, if anything: an accuracy crossed for the first time in this run. */
export function milestone(data: DataKind, best: number, snapshot: Snapshot): string | undefined {
  const now = accuracyThatCounts(data, snapshot);
  const crossed = (data === 'xor_corners' ? [0.75, 1] : [0.5, 0.8, 0.9, 0.95, 1]).filter(
    (mark) => best < mark && now >= mark,
  );
  if (crossed.length === 0 || snapshot.step === 0) return undefined;
  if (data === 'digits') return tTrainer('milestone.digits', { accuracy: percentText(now), epoch: snapshot.epoch });
  if (data === 'xor_corners') {
    return tTrainer('milestone.corners', { right: Math.round(now * 4), step: snapshot.step });
  }
  return tTrainer('milestone.points', { accuracy: percentText(now), step: snapshot.step });
}

/** Whether a run should stop by itself now. `limit` is in steps. */
export function endingOf(goal: number, limit: number, snapshot: Snapshot): Ending | undefined {
  if (snapshot.diverged) return 'diverged';
  const learnt = goal > 0 && snapshot.trainAccuracy === 1;
  if (learnt && snapshot.trainLoss < goal) return 'solved';
  if (snapshot.step >= limit) return learnt ? 'solved' : 'limit';
  return undefined;
}
