/** The run behind the trainer, and all that is drawn of it. */

import { History } from '../../labs/history.ts';
import { PacedRun } from '../../labs/paced-run.ts';
import { training } from '../../training/client.ts';
import type { ClassEvaluation, NumberEvaluation, UnitSurfaces } from '../../training/instruments.ts';
import type { RunInfo } from '../../training/protocol.ts';
import { dataSpec, EXTENT, runSpec } from './run-spec.ts';
import type { TrainerState } from './trainer-state.ts';

/** Cells along one side: of a unit's square, of the answer while training runs, and of the answer at rest. */
const UNIT = 24;
const MOVING = 96;
const STILL = 256;

export const SPEEDS = ['slow', 'watch', 'calm', 'flat'] as const;
export type Speed = (typeof SPEEDS)[number];

const LIMIT = 200_000;
const paces = {
  slow: { steps: 1, tickApart: 1000, lookApart: 0, limit: LIMIT },
  watch: { steps: 1, tickApart: 100, lookApart: 0, limit: LIMIT },
  calm: { steps: 5, lookApart: 40, limit: LIMIT },
  flat: { steps: 1e9, lookApart: 60, limit: LIMIT },
} as const;

export interface Points {
  at: Float32Array;
  labels: Uint8Array;
  trainCount: number;
}

export class TrainerRun {
  readonly paced: PacedRun;
  readonly history = new History();
  points: Points | undefined;
  surface: Float32Array | undefined;
  units: UnitSurfaces | undefined;
  parameters: Float32Array = new Float32Array();
  confusion: ClassEvaluation['confusion'] | undefined;
  /** The farthest step that the run has come to: how far one can scrub. */
  farthest = 0;
  speed: Speed = 'calm';
  #scrubbing = false;

  constructor(changed: () => void) {
    this.paced = new PacedRun((info) => this.#look(info), changed);
  }

  async open(state: TrainerState, own: (activation: string) => string): Promise<void> {
    this.history.clear();
    this.farthest = 0;
    const { inputs, labels, trainCount } = await training().request('points', {
      data: dataSpec(state),
      seed: state.seed,
    });
    this.points = { at: inputs, labels, trainCount };
    await this.paced.open(runSpec(state, own), paces[this.speed]);
  }

  setSpeed(speed: Speed): void {
    this.speed = speed;
    this.paced.pace = paces[speed];
  }

  async epoch(): Promise<void> {
    const { info, snapshot } = this.paced;
    if (!info || !snapshot) return;
    await this.paced.step(info.stepsPerEpoch - (snapshot.step % info.stepsPerEpoch));
  }

  async scrub(step: number): Promise<void> {
    this.#scrubbing = true;
    await this.paced.seek(step);
    this.#scrubbing = false;
  }

  /** Weights by hand: the steps after this one are no longer those of the run. */
  async setParameters(numbers: Float32Array): Promise<void> {
    await this.paced.setParameters(numbers);
    this.farthest = this.paced.snapshot?.step ?? 0;
  }

  async #look({ run, snapshot }: RunInfo): Promise<void> {
    const now = this.paced.snapshot ?? snapshot;
    this.farthest = Math.max(this.farthest, now.step);
    if (!this.#scrubbing) this.history.add(now);
    if (now.diverged) return;
    const ask = training();
    const resolution = this.paced.state === 'running' ? MOVING : STILL;
    this.surface = await ask.request('surface', { run, resolution, extent: EXTENT });
    this.units = await ask.request('unitSurfaces', { run, resolution: UNIT, extent: EXTENT });
    this.parameters = await ask.request('parameters', { run });
    const evaluation = await ask.request('evaluate', { run, part: 'test' });
    this.confusion = ofClasses(evaluation) ? evaluation.confusion : undefined;
  }
}

function ofClasses(evaluation: ClassEvaluation | NumberEvaluation): evaluation is ClassEvaluation {
  return 'confusion' in evaluation;
}
