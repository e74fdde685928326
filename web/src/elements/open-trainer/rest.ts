/** When a run has little more to gain, so that it rests until a reader lets it go on. Pure. */

import type { Snapshot } from '../../training/protocol.ts';

/**
 * `low`: every training point is right, with hardly a loss left. `flat`: the loss has long ceased to fall. `long`: nobody looks
 * at so many steps, and going back through them takes its time.
 */
export type Rest = 'low' | 'flat' | 'long';

/** Of a network that tells classes apart. */
export const LOW_LOSS = 0.001;
/** As many epochs and seconds may pass without a loss that is lower by a hundredth: a fast device may cross a plateau. */
export const FLAT_EPOCHS = 1000;
export const FLAT_SECONDS = 5;
const LOWER = 0.99;
export const LONG_STEPS = 10_000_000;

export class RestRule {
  readonly #classes: boolean;
  readonly #wasLow: boolean;
  readonly #begin: number;
  #lowest: number;
  #since: { epoch: number; seconds: number };

  /** From a moment at which a reader lets the run go: what was reached before then is no reason to rest. */
  constructor(classes: boolean, now: Snapshot, seconds: number) {
    this.#classes = classes;
    this.#lowest = now.trainLoss;
    this.#since = { epoch: now.epoch, seconds };
    this.#wasLow = this.#isLow(now);
    this.#begin = now.step;
  }

  /** Asked with one snapshot after the other, and the time at it. */
  reason(now: Snapshot, seconds: number): Rest | undefined {
    if (this.#isLow(now) && !this.#wasLow) return 'low';
    if (now.step - this.#begin >= LONG_STEPS) return 'long';
    if (now.trainLoss < this.#lowest * LOWER) {
      this.#lowest = now.trainLoss;
      this.#since = { epoch: now.epoch, seconds };
    }
    const { epoch, seconds: then } = this.#since;
    return now.epoch - epoch >= FLAT_EPOCHS && seconds - then >= FLAT_SECONDS ? 'flat' : undefined;
  }

  #isLow({ trainAccuracy, trainLoss }: Snapshot): boolean {
    return this.#classes && trainAccuracy === 1 && trainLoss < LOW_LOSS;
  }
}
