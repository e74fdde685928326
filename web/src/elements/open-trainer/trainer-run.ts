/** The run behind the trainer, and all that is drawn of it. */

import { History } from '../../labs/history.ts';
import { PacedRun } from '../../labs/paced-run.ts';
import { training } from '../../training/client.ts';
import type { ClassEvaluation, NumberEvaluation, UnitSurfaces } from '../../training/instruments.ts';
import type { RunInfo } from '../../training/protocol.ts';
import { type Answer, likeliest, sigmoid, softmax } from './answer.ts';
import { PlaneView } from './plane-view.ts';
import { runSpec } from './run-spec.ts';
import { type Source, sourceOf } from './source.ts';
import { outputFor } from './task.ts';
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

export class TrainerRun {
  readonly paced: PacedRun;
  readonly history = new History();
  source: Source | undefined;
  answer: Answer | undefined;
  units: UnitSurfaces | undefined;
  parameters: Float32Array = new Float32Array();
  evaluation: ClassEvaluation | NumberEvaluation | undefined;
  /** The farthest step that the run has come to: how far one can scrub. */
  farthest = 0;
  speed: Speed = 'calm';
  #scrubbing = false;
  #view: PlaneView | undefined;
  /** Whether the last layer gives logits. */
  #logits = true;

  constructor(changed: () => void) {
    this.paced = new PacedRun((info) => this.#look(info), changed);
  }

  async open(state: TrainerState, own: (activation: string) => string): Promise<void> {
    const source = await sourceOf(state);
    this.history.clear();
    this.farthest = 0;
    this.source = source;
    const spec = runSpec(state, source, own);
    this.#view?.close();
    this.#view = source.view && new PlaneView(source.view, spec.layers);
    this.#logits = outputFor(source.task, state.loss).activation === 'identity';
    await this.paced.open(spec, paces[this.speed]);
  }

  close(): void {
    this.#view?.close();
    this.#view = undefined;
    this.paced.close();
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
    const source = this.source as Source;
    this.farthest = Math.max(this.farthest, now.step);
    if (!this.#scrubbing) this.history.add(now);
    if (now.diverged) return;
    const ask = training();
    const resolution = this.paced.state === 'running' ? MOVING : STILL;
    this.parameters = await ask.request('parameters', { run });
    if (this.#view) await this.#lookBeside(this.#view, source, resolution);
    else {
      const plane = { run, extent: source.extent };
      const values = await ask.request('surface', { ...plane, resolution });
      this.answer =
        source.task.classes > 0 ? { kind: 'share', values } : { kind: 'numbers', values, reach: source.reach };
      this.units = await ask.request('unitSurfaces', { ...plane, resolution: UNIT });
    }
    this.evaluation = await ask.request('evaluate', { run, part: 'test' });
  }

  async #lookBeside(view: PlaneView, { task, extent, reach }: Source, resolution: number): Promise<void> {
    const { parameters } = this;
    const units = await view.look(parameters, UNIT, extent);
    this.#toShares(outputsOf(units), task.classes);
    const all = await view.look(parameters, resolution, extent);
    const outputs = outputsOf(all).slice(); // the rest need not be kept
    this.#toShares(outputs, task.classes);
    this.units = units;
    if (task.classes > 2) this.answer = likeliest(outputs, task.classes);
    else if (task.classes === 2) this.answer = { kind: 'share', values: outputs };
    else this.answer = { kind: 'numbers', values: outputs, reach };
  }

  #toShares(outputs: Float32Array, classes: number): void {
    if (classes === 0 || !this.#logits) return;
    if (classes === 2) sigmoid(outputs);
    else softmax(outputs, classes);
  }
}

/** The pictures of the last layer. */
function outputsOf({ layers, values }: UnitSurfaces): Float32Array {
  const units = layers.reduce((sum, layer) => sum + layer.units, 0);
  return values.subarray(((layers.at(-1)?.first ?? 0) * values.length) / units);
}
