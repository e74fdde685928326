/** What the X-ray says in words. Pure. */

import type { RunState } from '../../labs/paced-run.ts';
import { fixed, num, percentText } from '../../locales/num.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tXray } from '../../locales/t-xray.ts';
import type { Snapshot } from '../../training/protocol.ts';
import type { XraySetup } from './xray-setup.ts';

/** "hidden 3" or "output"; `layer` counts from 0. */
export function layerName(layer: number, setup: Pick<XraySetup, 'layers'>): string {
  return layer < setup.layers ? tXray('row.hidden', { number: layer + 1 }) : tXray('row.output');
}

/** `init` is the scheme that scaled the draw. */
export function statusSentence(state: RunState, snapshot: Snapshot | undefined, init: string): string {
  if (!snapshot) return tXray('loading');
  if (snapshot.diverged) return tXray('diverged', { step: snapshot.step });
  if (snapshot.step === 0) return tXray('fresh', { start: startName(init) });
  const { step, epoch, trainLoss, trainAccuracy } = snapshot;
  const values = { step, epoch, loss: fixed(trainLoss, 3), accuracy: percentText(trainAccuracy) };
  return tXray(state === 'finished' ? 'over' : 'now', values);
}

/** Names of people keep their capitals in every language. */
export function startName(init: string): string {
  return init === 'normal' || init === 'glorot' || init === 'lecun' || init === 'he' ? tLab(`start.${init}`) : init;
}

export function ratioSentence(ratio: number | undefined, layers: number): string {
  if (layers < 2) return '';
  return ratio === undefined ? tXray('ratio.none') : tXray('ratio', { ratio: num(ratio, 2) });
}
