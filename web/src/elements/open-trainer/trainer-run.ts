/** The run behind the trainer, and all that is drawn of it. */

import { History } from '../../labs/history.ts';
import { type Pace, PacedRun } from '../../labs/paced-run.ts';
import { training } from '../../training/client.ts';
import type { ClassEvaluation, NumberEvaluation, UnitSurfaces } from '../../training/instruments.ts';
import type { RunInfo, Snapshot } from '../../training/protocol.ts';
import { type Rest, RestRule } from './rest.ts';
import { runSpec } from './run-spec.ts';
import { type Answer, type Pictures, type Source, sourceOf } from './source.ts';
import type { TrainerState } from './trainer-state.ts';

/** Cells along one side: of a unit's square, of the answer while training runs, and of the answer at rest. */
const UNIT = 24;
const MOVING = 96;
const STILL = 256;

export const SPEEDS = ['slow', 'watch', 'calm', 'flat'] as const;
export type Speed = (typeof SPEEDS)[number];

/** Of steps; rest.ts knows better when to stop. */
const LIMIT = Number.MAX_SAFE_INTEGER;
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
  /** Why it has stopped by itself, until it goes on. */
  rest: Rest | undefined;
  /** What the run is of. */
  trained: TrainerState | undefined;
  /** The reader's own table that it was opened with. */
  table = '';
  /** Weights were set by hand since. */
  byHand = false;
  #rule: RestRule | undefined;
  #scrubbing = false;
  /** Is led through many steps by another run. */
  #led = false;
  #turn = 0;
  readonly #follow: ((step: number, moving: boolean) => Promise<void>) | undefined;
  #pictures: Pictures | undefined;

  /** `follow` brings what stands beside it to its step; the look waits for that. */
  constructor(changed: () => void, follow?: (step: number, moving: boolean) => Promise<void>) {
    this.#follow = follow;
    this.paced = new PacedRun((info) => this.#look(info), changed);
  }

  /** `table` is the text of the reader's own. Rejects where the state's data cannot be had; the run before then stays. */
  async open(state: TrainerState, table: string, own: (activation: string) => string): Promise<void> {
    const turn = ++this.#turn;
    const source = await sourceOf(state, table);
    if (turn !== this.#turn) return;
    this.history.clear();
    this.farthest = 0;
    this.source = source;
    this.trained = state;
    this.table = table;
    this.byHand = false;
    const spec = runSpec(state, source, own);
    this.#pictures?.close();
    this.#pictures = source.pictures?.(spec.layers);
    this.rest = undefined;
    await this.paced.open(spec, this.#pace);
  }

  start(): void {
    const { snapshot } = this.paced;
    if (!snapshot) return;
    this.rest = undefined;
    this.#rule = new RestRule((this.source?.task.classes ?? 0) > 0, snapshot, performance.now() / 1000);
    this.paced.start();
  }

  close(): void {
    this.#pictures?.close();
    this.#pictures = undefined;
    this.paced.close();
  }

  setSpeed(speed: Speed): void {
    this.speed = speed;
    this.paced.pace = this.#pace;
  }

  get #pace(): Pace {
    const rests = (now: Snapshot): boolean => {
      this.rest = this.#rule?.reason(now, performance.now() / 1000);
      return this.rest !== undefined;
    };
    return { ...paces[this.speed], rests };
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

  /** To any step. Where it was not yet, it comes by training, and its history grows. With `moving`, more steps follow. */
  async goTo(step: number, moving: boolean): Promise<void> {
    this.#led = moving;
    await (step > this.farthest ? this.paced.seek(step) : this.scrub(step));
    this.#led = false;
  }

  /** Weights by hand: the steps after this one are no longer those of the run. */
  async setParameters(numbers: Float32Array): Promise<void> {
    this.byHand = true;
    await this.paced.setParameters(numbers);
    this.farthest = this.paced.snapshot?.step ?? 0;
  }

  async #look({ run, snapshot }: RunInfo): Promise<void> {
    const now = this.paced.snapshot ?? snapshot;
    const source = this.source as Source;
    this.farthest = Math.max(this.farthest, now.step);
    if (!this.#scrubbing) this.history.add(now);
    const moving = this.#led || (this.paced.state === 'running' && !this.rest);
    await this.#follow?.(now.step, moving);
    if (now.diverged) return;
    const ask = training();
    const resolution = moving ? MOVING : STILL;
    this.parameters = await ask.request('parameters', { run });
    const beside = await this.#pictures?.look(this.parameters, UNIT, resolution);
    if (beside) {
      this.answer = beside.answer;
      this.units = beside.units;
    } else {
      const plane = { run, extent: source.extent };
      const values = await ask.request('surface', { ...plane, resolution });
      this.answer =
        source.task.classes > 0 ? { kind: 'share', values } : { kind: 'numbers', values, reach: source.reach };
      this.units = await ask.request('unitSurfaces', { ...plane, resolution: UNIT });
    }
    this.evaluation = await ask.request('evaluate', { run, part: 'test' });
  }
}
