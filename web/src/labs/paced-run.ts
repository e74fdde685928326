/**
 * One training run of a lab, from the page's side: a portion of steps a frame, then a look at what is drawn. Nothing runs
 * while the lab is off screen.
 */

import { CoreError, isAbort } from '../core/core-error.ts';
import { training } from '../training/client.ts';
import type { RunInfo, RunSpec, Snapshot } from '../training/protocol.ts';

export type RunState = 'loading' | 'paused' | 'running' | 'finished' | 'failed';

/** Of a frame's 16.7 ms, what training may take; drawing needs the rest. */
const SLICE = 10;

/** The share of the page's time that drawing may take while a run goes on. The rest is for the reader's hands. */
const DRAWING = 0.4;

export interface Pace {
  /** Steps of one frame. */
  steps: number;
  /** Milliseconds between two looks while the run goes on; more where the page takes long to draw them. */
  lookApart: number;
  /** Milliseconds between two portions, where somebody wants to watch each step. */
  tickApart?: number;
  /** Steps after which it stops by itself; starting again allows as many more. */
  limit: number;
  /** Whether it has done enough; asked after each portion, not after steps by hand. */
  rests?: (now: Snapshot) => boolean;
}

export class PacedRun {
  state: RunState = 'loading';
  info: RunInfo | undefined;
  snapshot: Snapshot | undefined;
  /** Why there is no run: the core did not start, or refused. */
  problem = '';
  readonly #changed: () => void;
  /** Fetches what is drawn of the run; called at its start, now and then, and at its end. */
  readonly #look: (info: RunInfo) => Promise<void>;
  #pace: Pace = { steps: 1, lookApart: 100, limit: 1000 };
  #until = 0;
  #visible = true;
  #ticking = false;
  #lookedAt = 0;
  /** Milliseconds that the page was busy with what the last look brought. */
  #drawn = 0;
  #tickedAt = 0;
  /** Raised by whatever makes answers on their way meaningless. */
  #turn = 0;

  constructor(look: (info: RunInfo) => Promise<void>, changed: () => void) {
    this.#look = look;
    this.#changed = changed;
  }

  set visible(visible: boolean) {
    this.#visible = visible;
    if (visible) this.#tick();
  }

  /** From now on. */
  set pace(pace: Pace) {
    this.#until += pace.limit - this.#pace.limit;
    this.#pace = pace;
  }

  /** Makes the network of this spec, at step 0. */
  async open(spec: RunSpec, pace: Pace): Promise<void> {
    const turn = ++this.#turn;
    try {
      const info = await training().request('createRun', { spec });
      if (turn !== this.#turn) return this.#dispose(info);
      this.#dispose(this.info);
      this.info = info;
      this.snapshot = info.snapshot;
      this.#pace = pace;
      this.#until = pace.limit;
      this.problem = '';
      await this.#look(info);
      if (turn === this.#turn) this.#become('paused');
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  start(): void {
    if (this.state !== 'paused' && this.state !== 'finished') return;
    if (!this.snapshot || this.snapshot.diverged) return;
    if (this.snapshot.step >= this.#until) this.#until = this.snapshot.step + this.#pace.limit;
    this.#become('running');
    this.#tick();
  }

  /** Halts once what is drawn is of the last step. */
  pause(): void {
    if (this.state !== 'running') return;
    this.state = 'paused';
    if (!this.#ticking) void this.lookAgain(); // else the frame on its way ends with a look
  }

  async step(steps = 1): Promise<void> {
    if (this.state === 'loading' || this.state === 'failed') return;
    if (this.state !== 'paused') this.#become('paused');
    await this.#train(steps, 1000, true);
  }

  /** To any step, forth or back; the same numbers as by training there. */
  async seek(step: number): Promise<void> {
    await this.#jump((run) => training().request('seek', { run, step }, { key: `seek in run ${run}` }));
  }

  /** Other weights and biases in the same network. */
  async setParameters(numbers: Float32Array): Promise<void> {
    await this.#jump((run) => training().request('setParameters', { run, numbers }));
  }

  async #jump(ask: (run: number) => Promise<Snapshot>): Promise<void> {
    const { info } = this;
    if (!info) return;
    const turn = this.#turn;
    this.state = 'paused';
    try {
      const snapshot = await ask(info.run);
      if (turn !== this.#turn) return;
      this.snapshot = snapshot;
      await this.#look(info);
      if (turn === this.#turn) this.#become('paused');
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Looks again without training: something else of the run is to be drawn. */
  async lookAgain(): Promise<void> {
    const turn = this.#turn;
    try {
      if (this.info) await this.#look(this.info);
      if (turn === this.#turn) this.#changed();
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Stops for good and frees the core's memory. */
  close(): void {
    this.#turn++;
    this.state = 'loading';
    this.#dispose(this.info);
    this.info = undefined;
  }

  #tick(): void {
    if (this.#ticking || this.state !== 'running' || !this.#visible) return;
    this.#ticking = true;
    requestAnimationFrame(async () => {
      const now = performance.now();
      const due = now - this.#tickedAt >= (this.#pace.tickApart ?? 0);
      if (this.state === 'running' && due) {
        this.#tickedAt = now;
        await this.#train(this.#pace.steps, SLICE, false);
      }
      this.#ticking = false;
      if (this.state === 'paused') void this.lookAgain();
      else this.#tick();
    });
  }

  async #train(steps: number, milliseconds: number, show: boolean): Promise<void> {
    const { info, snapshot } = this;
    if (!info || !snapshot) return;
    const turn = this.#turn;
    const left = show ? steps : Math.min(steps, Math.max(1, this.#until - snapshot.step));
    try {
      const next = await training().request('train', { run: info.run, milliseconds, steps: left });
      if (turn !== this.#turn) return;
      this.snapshot = next;
      const enough = !show && (next.step >= this.#until || this.#pace.rests?.(next));
      const over = next.diverged || next.stopped !== '' || enough;
      const now = performance.now();
      if (!show && !over && now - this.#lookedAt < Math.max(this.#pace.lookApart, this.#drawn / DRAWING)) return;
      this.#lookedAt = now;
      await this.#look(info);
      if (turn !== this.#turn) return;
      this.#weigh();
      if (over) this.#become('finished');
      else this.#changed();
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Called just before the page changes: its script is at work until this task ends, and then style, layout and paint. */
  #weigh(): void {
    const from = performance.now();
    afterThis(() => {
      const script = performance.now() - from;
      requestAnimationFrame((): void => {
        const frame = performance.now();
        afterThis(() => {
          this.#drawn = script + performance.now() - frame;
        });
      });
    });
  }

  #dispose(info: RunInfo | undefined): void {
    if (!info) return;
    void training()
      .request('disposeRun', { run: info.run })
      .catch(() => {}); // a core that is gone holds no run
  }

  #fail(error: unknown, turn: number): void {
    if (turn !== this.#turn || isAbort(error)) return;
    // A core that crashed took the run with it.
    if (error instanceof CoreError && error.argument === 'core') this.info = undefined;
    this.problem = error instanceof Error ? error.message : String(error);
    this.#become('failed');
  }

  #become(state: RunState): void {
    this.state = state;
    this.#changed();
  }
}

/** As a task of its own: after what is running now, or after the frame that is being drawn. */
function afterThis(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(null);
}
