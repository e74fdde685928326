/**
 * One training run from the page's side. The worker trains, a slice per animation frame; the page pulls one snapshot a frame
 * and what there is to draw. Nothing runs while the element is off screen or the tab is hidden.
 */

import { activations } from '../../core/activations.ts';
import { CoreError, isAbort } from '../../core/core-error.ts';
import type { ActivationInfo } from '../../core/protocol.ts';
import { History } from '../../labs/history.ts';
import { type Digits, lessonDigits } from '../../labs/lesson-digits.ts';
import { training } from '../../training/client.ts';
import type { Predictions, RunInfo, RunSpec, Snapshot } from '../../training/protocol.ts';
import { type DataKind, dataSpec, runSpec, type Settings, stages } from './settings.ts';
import { accuracyThatCounts, type Ending, endingOf } from './status.ts';

export type RunState = 'loading' | 'paused' | 'running' | 'finished' | 'failed';

/** Of a frame's 16.7 ms, what training may take; drawing needs the rest. */
const SLICE = 12;
/** Points that the curves of a run at full speed have at least. */
const FAST_POINTS = 150;
/** Milliseconds between two readings of all test digits: the table should be readable while it changes. */
const READING_APART = 400;
/** Cells along one side of the drawn surface. */
export const RESOLUTION = 96;

export class Run {
  state: RunState = 'loading';
  ending: Ending | undefined;
  info: RunInfo | undefined;
  snapshot: Snapshot | undefined;
  surface: Float32Array | undefined;
  predictions: Predictions | undefined;
  digits: Digits | undefined;
  /** Seconds that training was on. */
  seconds = 0;
  /** Best accuracy that counts, before the newest snapshot. */
  best = 0;
  /** Why there is no run: the core did not start, or refused. */
  problem = '';
  readonly history = new History();
  readonly #changed: (event: 'opened' | 'progress' | 'state') => void;
  #settings: Settings;
  #activations: readonly ActivationInfo[] = [];
  #fast = false;
  #visible = true;
  #ticking = false;
  /** Raised by whatever makes answers on their way meaningless. */
  #turn = 0;
  /** Steps after which the run stops by itself. */
  #limit = 0;
  #readAt = 0;
  /** A network is on its way, and Train was pressed meanwhile. */
  #opening = false;
  #startWhenOpen = false;
  #countedTo = 0;

  constructor(settings: Settings, changed: (event: 'opened' | 'progress' | 'state') => void) {
    this.#settings = settings;
    this.#changed = changed;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Of the hidden network layers. Unknown until the core has answered; one that it does not know, it refuses by name. */
  get activation(): ActivationInfo | undefined {
    return this.#activations.find(({ id }) => id === this.#settings.activation);
  }

  get spec(): RunSpec {
    const data = dataSpec(this.#settings.data, this.digits);
    return runSpec(this.#settings, data, this.activation?.recommendedInit ?? 'glorot');
  }

  set fast(fast: boolean) {
    this.#fast = fast;
  }

  set visible(visible: boolean) {
    this.#visible = visible;
    if (visible) this.#tick();
  }

  /** Makes the network of these settings, at step 0. */
  async open(settings: Settings): Promise<void> {
    const turn = ++this.#turn;
    this.#settings = settings;
    this.#opening = true;
    this.#startWhenOpen = false;
    try {
      const old = this.info;
      this.#activations = await activations(training());
      if (settings.data === 'digits') this.digits ??= await lessonDigits();
      const info = await training().request('createRun', { spec: this.spec });
      if (turn !== this.#turn) {
        void this.#dispose(info);
        return;
      }
      if (old) void this.#dispose(old);
      this.info = info;
      this.#begin(info.snapshot);
      await this.#look(turn);
      if (turn !== this.#turn) return;
      this.#opening = false;
      this.#changed('opened');
      if (this.#startWhenOpen) this.start();
    } catch (error) {
      if (turn === this.#turn) this.#opening = false;
      this.#fail(error, turn);
    }
  }

  start(): void {
    if (this.#opening) {
      this.#startWhenOpen = true;
      return;
    }
    if (!this.info || this.snapshot?.diverged) return;
    if (this.state === 'finished') this.#allowMore();
    this.ending = undefined;
    this.#countedTo = performance.now();
    this.#setState('running');
    this.#tick();
  }

  /** Halts once what is drawn is of the last step. */
  pause(): void {
    if (this.state !== 'running') return;
    this.state = 'paused';
    if (!this.#ticking) void this.#rest(); // else the frame on its way ends with it
  }

  async #rest(): Promise<void> {
    const turn = this.#turn;
    try {
      await this.#look(turn);
      if (turn !== this.#turn || this.state !== 'paused') return;
      this.#changed('progress');
      this.#setState('paused');
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  async step(): Promise<void> {
    if (this.state === 'finished' && !this.snapshot?.diverged) this.ending = undefined;
    if (this.state !== 'paused') this.#setState('paused');
    await this.#train(1, 1000);
    if (this.snapshot?.diverged) this.#setState('finished');
  }

  async reset(seed: number): Promise<void> {
    // A network on its way has other settings than the one that is here: it must not be lost.
    if (!this.info || this.#opening) return this.open({ ...this.#settings, seed });
    const turn = ++this.#turn;
    this.#settings = { ...this.#settings, seed };
    try {
      const snapshot = await training().request('resetRun', { run: this.info.run, seed });
      if (turn !== this.#turn) return;
      this.#begin(snapshot);
      await this.#look(turn);
      if (turn === this.#turn) this.#changed('opened');
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Stops for good and frees the core's memory. */
  close(): void {
    this.#turn++;
    this.state = 'loading';
    if (this.info) void this.#dispose(this.info);
    this.info = undefined;
  }

  #begin(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.ending = undefined;
    this.problem = '';
    this.seconds = 0;
    this.best = 0;
    this.#limit = 0;
    this.#allowMore();
    this.history.clear();
    this.history.add(snapshot);
    this.#setState('paused');
  }

  #allowMore(): void {
    const { epochs } = stages[this.#settings.data].limit;
    this.#limit = (this.snapshot?.step ?? 0) + epochs * (this.info?.stepsPerEpoch ?? 1);
  }

  #tick(): void {
    if (this.#ticking || this.state !== 'running' || !this.#visible) return;
    this.#ticking = true;
    requestAnimationFrame(async () => {
      const { calm } = stages[this.#settings.data];
      if (this.state === 'running')
        await (this.#fast
          ? this.#race(Math.max(calm, Math.ceil(this.#limit / FAST_POINTS)))
          : this.#train(calm, SLICE));
      this.#ticking = false;
      if (this.state === 'paused') await this.#rest();
      else this.#tick();
    });
  }

  /** As much as a frame has room for, in portions, so that a run of a few frames still leaves a curve behind. */
  async #race(portion: number): Promise<void> {
    const end = performance.now() + SLICE;
    let left = SLICE;
    while (left > 0 && this.state === 'running') {
      await this.#train(portion, left, false);
      left = end - performance.now();
    }
    if (this.state !== 'running') return;
    await this.#look(this.#turn);
    this.#changed('progress');
  }

  /** Only time in which frames came counts: not an hour in a hidden tab. */
  #countTime(): void {
    const now = performance.now();
    this.seconds += Math.min(250, now - this.#countedTo) / 1000;
    this.#countedTo = now;
  }

  /** `show` is false where more follows in the same frame. The end of a run is always shown. */
  async #train(steps: number, milliseconds: number, show = true): Promise<void> {
    const { info, snapshot } = this;
    if (!info || !snapshot || snapshot.diverged) return;
    const turn = this.#turn;
    const left = this.state === 'running' ? Math.max(1, this.#limit - snapshot.step) : steps;
    try {
      const next = await training().request('train', { run: info.run, milliseconds, steps: Math.min(steps, left) });
      if (turn !== this.#turn) return;
      this.best = Math.max(this.best, accuracyThatCounts(this.#settings.data, snapshot));
      this.snapshot = next;
      this.history.add(next);
      if (this.state === 'running') this.ending = endingOf(stages[this.#settings.data].goal, this.#limit, next);
      else if (next.diverged) this.ending = 'diverged';
      if (this.state === 'running') this.#countTime();
      if (!show && !this.ending) return;
      await this.#look(turn);
      if (turn !== this.#turn) return;
      if (this.ending) this.#setState('finished');
      this.#changed('progress');
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Fetches what is drawn: the surface, or what the network reads in the test digits. */
  async #look(turn: number): Promise<void> {
    const { info, snapshot } = this;
    if (!info) return;
    if (this.#settings.data === 'digits') {
      const now = performance.now();
      if (this.state === 'running' && !this.ending && now - this.#readAt < READING_APART) return;
      this.#readAt = now;
      const predictions = await training().request('predict', { run: info.run });
      if (turn === this.#turn) this.predictions = predictions;
    } else if (!snapshot?.diverged) {
      const surface = await training().request('surface', {
        run: info.run,
        resolution: RESOLUTION,
        extent: extentOf(this.#settings.data),
      });
      if (turn === this.#turn) this.surface = surface;
    }
  }

  async #dispose(info: RunInfo): Promise<void> {
    await training()
      .request('disposeRun', { run: info.run })
      .catch(() => {}); // a core that is gone holds no run
  }

  #fail(error: unknown, turn: number): void {
    if (turn !== this.#turn || isAbort(error)) return;
    // A core that crashed or hung took the run with it: the next action opens a new one.
    if (error instanceof CoreError && error.argument === 'core') this.info = undefined;
    this.problem = error instanceof Error ? error.message : String(error);
    this.#setState('failed');
  }

  #setState(state: RunState): void {
    this.state = state;
    this.#changed('state');
  }
}

/** The surface comes over [-extent, extent]²; the window that is drawn lies inside. */
export function extentOf(data: DataKind): number {
  const { low, high } = stages[data].window;
  return Math.max(Math.abs(low), Math.abs(high));
}
