/** When a run has little more to gain, so that it rests until a reader lets it go on. Pure. */

import type { Snapshot } from '../../training/protocol.ts';

/** `low`: every training point is right, with hardly a loss left. `flat`: the loss has long ceased to fall. */
export type Rest = 'low' | 'flat';

/** Of a network that tells classes apart. */
export const LOW_LOSS = 0.001;
/** As many epochs may pass without a loss that is lower by a hundredth. */
export const FLAT_EPOCHS = 1000;
const LOWER = 0.99;

export class RestRule {
  readonly #classes: boolean;
  #lowest: number;
  #since: number;
  #wasLow: boolean;

  /** From a moment at which a reader lets the run go: what was reached before then is no reason to rest. */
  constructor(classes: boolean, now: Snapshot) {
    this.#classes = classes;
    this.#lowest = now.trainLoss;
    this.#since = now.epoch;
    this.#wasLow = this.#isLow(now);
  }

  /** Asked with one snapshot after the other. */
  reason(now: Snapshot): Rest | undefined {
    if (this.#isLow(now) && !this.#wasLow) return 'low';
    if (now.trainLoss < this.#lowest * LOWER) {
      this.#lowest = now.trainLoss;
      this.#since = now.epoch;
    }
    return now.epoch - this.#since >= FLAT_EPOCHS ? 'flat' : undefined;
  }

  #isLow({ trainAccuracy, trainLoss }: Snapshot): boolean {
    return this.#classes && trainAccuracy === 1 && trainLoss < LOW_LOSS;
  }
}
