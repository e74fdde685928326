/** One unit that learns with one of the losses, and what has been seen of it. */

import { PacedRun } from '../../labs/paced-run.ts';
import { training } from '../../training/client.ts';
import type { ClassEvaluation } from '../../training/instruments.ts';
import type { Loss } from './fit-setup.ts';
import { GRID } from './plane-frame.ts';

/** Malignant. */
const CLASS = 1;
/** Of the calibration: more of them would hold too few of so few samples. */
const BINS = 5;

export class Fit {
  readonly loss: Loss;
  readonly run: PacedRun;
  readonly #changed: () => void;
  /** Weights, then the bias. */
  numbers: Float32Array = new Float32Array();
  /** Probabilities all over the plane; empty where there are more than two measures. */
  surface: Float32Array = new Float32Array();
  /** Of the test part. */
  answers: ClassEvaluation | undefined;
  steps: number[] = [];
  /** Of the test part at these steps, with the threshold one half. */
  accuracy: number[] = [];
  threshold = 0.5;
  planar = true;

  constructor(loss: Loss, changed: () => void) {
    this.loss = loss;
    this.#changed = changed;
    this.run = new PacedRun(async ({ run, snapshot }) => {
      const [numbers, answers, surface] = await Promise.all([
        training().request('parameters', { run }),
        training().request('evaluate', this.#question(run)),
        this.planar ? training().request('surface', { run, ...GRID }) : new Float32Array(),
      ]);
      this.numbers = numbers;
      this.surface = surface;
      this.answers = answers as ClassEvaluation;
      this.#note(this.run.snapshot ?? snapshot);
    }, changed);
  }

  #question(run: number) {
    return { run, part: 'test', class: CLASS, threshold: this.threshold, bins: BINS } as const;
  }

  /** Asks again at another threshold; while a finger moves it, only the newest counts. */
  async judge(): Promise<void> {
    const { info } = this.run;
    if (!info) return;
    try {
      const answers = await training().request('evaluate', this.#question(info.run), { key: `judge ${this.loss}` });
      this.answers = answers as ClassEvaluation;
      this.#changed();
    } catch {
      // A newer question took its place, or the run is gone: another answer comes.
    }
  }

  #note({ step, testAccuracy }: { step: number; testAccuracy: number }): void {
    if (step === 0) {
      this.steps = [];
      this.accuracy = [];
    }
    if (this.steps.at(-1) === step) return;
    this.steps.push(step);
    this.accuracy.push(testAccuracy);
  }

  /** The weighted sum of a sample, with its bias. */
  total(measures: ArrayLike<number>): number {
    let sum = this.numbers[measures.length] ?? Number.NaN;
    for (let i = 0; i < measures.length; i++) sum += (this.numbers[i] as number) * (measures[i] as number);
    return sum;
  }
}
