/**
 * Several training runs side by side, all brought to the same point of their way frame by frame. The worker trains; nothing
 * runs while the lab is off screen.
 */

import { CoreError, isAbort } from '../core/core-error.ts';
import { training } from '../training/client.ts';
import type { RunInfo, RunSpec, Snapshot } from '../training/protocol.ts';
import type { RunState } from './paced-run.ts';

export interface Lane {
  readonly info: RunInfo;
  snapshot: Snapshot;
}

/** A run to be, and what makes a lane of it. */
export interface Entry<L extends Lane> {
  spec: RunSpec;
  lane(info: RunInfo): L;
}

/** What one lab's runs do on their way. Its points are counted in what the lab counts: epochs, or steps. */
export interface Way<L extends Lane> {
  /** Steps of a run from one point to the next. */
  stepsBetween(lane: L): number;
  /** The last point. */
  end(): number;
  /** Where all should be after so many seconds, when the group is at this point. */
  aim(seconds: number, point: number): number;
  /** After how many seconds they are at a point, so that a clock that was halted goes on; 0 where time does not count. */
  secondsAt(point: number): number;
  /** Takes in where a run stands now. */
  advance(lane: L, snapshot: Snapshot): void;
  /** Fetches what is drawn of a run. */
  look(lane: L): Promise<void>;
  /** Milliseconds that one run may train in one frame, and between two looks. */
  slice: number;
  lookApart: number;
}

export class RunGroup<L extends Lane> {
  state: RunState = 'loading';
  lanes: readonly L[] = [];
  /** Why there are no runs: the core did not start, or refused. */
  problem = '';
  readonly #way: Way<L>;
  readonly #changed: (event: 'state' | 'progress') => void;
  /** Where the group should be; runs that go on are there or on their way to it. */
  #point = 0;
  #startedAt = 0;
  #lookedAt = 0;
  #visible = true;
  #ticking = false;
  /** Raised by whatever makes answers on their way meaningless. */
  #turn = 0;

  constructor(way: Way<L>, changed: (event: 'state' | 'progress') => void) {
    this.#way = way;
    this.#changed = changed;
  }

  set visible(visible: boolean) {
    this.#visible = visible;
    if (visible && this.state === 'running') this.#go();
  }

  /** All runs at step 0. Those before stay until these are there. */
  async open(entries: () => Promise<readonly Entry<L>[]>): Promise<void> {
    const turn = ++this.#turn;
    const lanes: L[] = [];
    try {
      for (const { spec, lane } of await entries()) lanes.push(lane(await training().request('createRun', { spec })));
      for (const lane of lanes) await this.#way.look(lane);
      if (turn !== this.#turn) return dispose(lanes);
      dispose(this.lanes);
      this.lanes = lanes;
      this.#point = 0;
      this.problem = '';
      this.#become('paused');
    } catch (error) {
      dispose(lanes);
      this.#fail(error, turn);
    }
  }

  start(): void {
    if (this.state !== 'paused') return;
    this.#become('running');
    this.#go();
  }

  /** Halts once what is drawn is of the last steps. */
  pause(): void {
    if (this.state !== 'running') return;
    this.state = 'paused';
    if (!this.#ticking) void this.#rest(); // else the frame on its way ends with it
  }

  /** One point farther. */
  async step(): Promise<void> {
    if (this.state !== 'paused' && this.state !== 'running') return;
    if (this.state !== 'paused') this.#become('paused');
    await this.#goTo(this.#point + 1, 1000, true);
  }

  /** Stops for good and frees the core's memory. */
  close(): void {
    this.#turn++;
    this.state = 'loading';
    dispose(this.lanes);
    this.lanes = [];
  }

  /** The clock goes on from where it was halted. */
  #go(): void {
    this.#startedAt = performance.now() - this.#way.secondsAt(this.#point) * 1000;
    this.#tick();
  }

  #tick(): void {
    if (this.#ticking || this.state !== 'running' || !this.#visible) return;
    this.#ticking = true;
    requestAnimationFrame(async () => {
      const seconds = (performance.now() - this.#startedAt) / 1000;
      if (this.state === 'running') await this.#goTo(this.#way.aim(seconds, this.#point), this.#way.slice, false);
      this.#ticking = false;
      if (this.state === 'paused') await this.#rest();
      else this.#tick();
    });
  }

  async #rest(): Promise<void> {
    const turn = this.#turn;
    try {
      for (const lane of this.lanes) await this.#way.look(lane);
      if (turn === this.#turn && this.state === 'paused') this.#become('paused');
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Brings all runs to this point, or as far as the time allows. Who falls behind the clock catches up later. */
  async #goTo(point: number, milliseconds: number, show: boolean): Promise<void> {
    const [turn, { lanes }] = [this.#turn, this];
    const isStale = () => turn !== this.#turn || lanes !== this.lanes;
    const target = Math.min(Math.max(point, this.#point), this.#way.end());
    const stepsTo = (lane: L) => target * this.#way.stepsBetween(lane) - lane.snapshot.step;
    const running = lanes.filter((lane) => !isOver(lane) && stepsTo(lane) > 0);
    try {
      for (const lane of running) {
        const { run } = lane.info;
        const snapshot = await training().request('train', { run, milliseconds, steps: stepsTo(lane) });
        if (isStale()) return;
        this.#way.advance(lane, snapshot);
      }
      this.#point = target;
      const over = lanes.every(isOver);
      const now = performance.now();
      if (running.length === 0 || (!show && !over && now - this.#lookedAt < this.#way.lookApart)) return;
      this.#lookedAt = now;
      for (const lane of over ? lanes : running) {
        await this.#way.look(lane);
        if (isStale()) return;
      }
      this.#changed('progress');
      if (over) this.#become('finished');
    } catch (error) {
      if (!isStale()) this.#fail(error, turn); // runs that gave way to others are gone
    }
  }

  #fail(error: unknown, turn: number): void {
    if (turn !== this.#turn || isAbort(error)) return;
    // A core that crashed took the runs with it.
    if (error instanceof CoreError && error.argument === 'core') this.lanes = [];
    this.problem = error instanceof Error ? error.message : String(error);
    this.#become('failed');
  }

  #become(state: RunState): void {
    this.state = state;
    this.#changed('state');
  }
}

const isOver = ({ snapshot }: Lane): boolean => snapshot.diverged || snapshot.stopped !== '';

function dispose(lanes: readonly Lane[]): void {
  for (const { info } of lanes)
    void training()
      .request('disposeRun', { run: info.run })
      .catch(() => {}); // a core that is gone holds no run
}
