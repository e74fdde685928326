/**
 * A race from the page's side: runs on one seed, all brought to the same epoch frame by frame. The worker trains; nothing
 * runs while the element is off screen.
 */

import { activations } from '../../core/activations.ts';
import { CoreError, isAbort } from '../../core/core-error.ts';
import { inWords } from '../../locales/family-words.ts';
import { tRace } from '../../locales/t-race.ts';
import { training } from '../../training/client.ts';
import { advance, givePlaces, type Lane, openLane } from './lane.ts';
import { epochsAfter, secondsFor } from './pace.ts';
import { EXTENT, laneSpec, type RaceSetup } from './race-setup.ts';

export type RaceState = 'loading' | 'ready' | 'running' | 'paused' | 'finished' | 'failed';

/** Milliseconds that one lane may train in one frame. */
const SLICE = 5;
/** Cells along one side of a lane's picture of the plane. */
const RESOLUTION = 40;

export class Race {
  state: RaceState = 'loading';
  lanes: Lane[] = [];
  /** Why there is no race: the core did not start, or refused. */
  problem = '';
  readonly #changed: (event: 'state' | 'progress') => void;
  #setup: RaceSetup;
  /** Where the race should be; lanes that still run are at this epoch or on the way to it. */
  #epoch = 0;
  #startedAt = 0;
  #visible = true;
  #ticking = false;
  /** Raised by whatever makes answers on their way meaningless. */
  #turn = 0;

  constructor(setup: RaceSetup, changed: (event: 'state' | 'progress') => void) {
    this.#setup = setup;
    this.#changed = changed;
  }

  /** Epochs that the race has come to. */
  get epoch(): number {
    return Math.max(0, ...this.lanes.map(({ snapshot }) => snapshot.epoch));
  }

  set visible(visible: boolean) {
    this.#visible = visible;
    if (!visible || this.state !== 'running') return;
    this.#startedAt = performance.now() - secondsFor(this.#epoch) * 1000;
    this.#tick();
  }

  /** All lanes at step 0. */
  async open(setup: RaceSetup): Promise<void> {
    const turn = ++this.#turn;
    this.#setup = setup;
    try {
      const known = (await activations(training())).map(inWords);
      const lanes: Lane[] = [];
      for (const id of setup.lanes) {
        const info = known.find((each) => each.id === id);
        const spec = laneSpec(setup, id, info?.recommendedInit ?? 'glorot');
        const run = await training().request('createRun', { spec });
        const name = id === 'identity' ? tRace('none') : (info?.name ?? id);
        lanes.push(openLane(id, name, String(spec.init), run));
      }
      if (turn !== this.#turn) return dispose(lanes);
      dispose(this.lanes);
      this.lanes = lanes;
      this.#epoch = 0;
      this.problem = '';
      await this.#look(lanes, turn);
      if (turn === this.#turn) this.#setState('ready');
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  start(): void {
    if (this.state !== 'ready' && this.state !== 'paused') return;
    this.#startedAt = performance.now() - secondsFor(this.#epoch) * 1000;
    this.#setState('running');
    this.#tick();
  }

  pause(): void {
    if (this.state === 'running') this.#setState('paused');
  }

  /** One epoch in each lane. */
  async step(): Promise<void> {
    if (this.state !== 'ready' && this.state !== 'paused' && this.state !== 'running') return;
    if (this.state !== 'paused') this.#setState('paused');
    await this.#goTo(this.#epoch + 1, 1000);
  }

  /** Stops for good and frees the core's memory. */
  close(): void {
    this.#turn++;
    this.state = 'loading';
    dispose(this.lanes);
    this.lanes = [];
  }

  #tick(): void {
    if (this.#ticking || this.state !== 'running' || !this.#visible) return;
    this.#ticking = true;
    requestAnimationFrame(async () => {
      await this.#goTo(epochsAfter((performance.now() - this.#startedAt) / 1000), SLICE);
      this.#ticking = false;
      this.#tick();
    });
  }

  /** Brings all lanes to this epoch, or as far as the time allows. Who falls behind the clock catches up later. */
  async #goTo(epoch: number, milliseconds: number): Promise<void> {
    const turn = this.#turn;
    const target = Math.min(Math.max(epoch, this.#epoch), this.#setup.epochs);
    const running = this.lanes.filter(({ ending, snapshot }) => ending === undefined && snapshot.epoch < target);
    try {
      for (const lane of running) {
        const { run, stepsPerEpoch } = lane.info;
        const steps = target * stepsPerEpoch - lane.snapshot.step;
        const snapshot = await training().request('train', { run, milliseconds, steps });
        if (turn !== this.#turn) return;
        advance(lane, snapshot);
      }
      this.#epoch = target;
      if (running.length === 0) return;
      givePlaces(this.lanes);
      await this.#look(running, turn);
      if (turn !== this.#turn) return;
      this.#changed('progress');
      if (this.lanes.every(({ ending }) => ending !== undefined)) this.#setState('finished');
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  async #look(lanes: readonly Lane[], turn: number): Promise<void> {
    for (const lane of lanes) {
      if (lane.snapshot.diverged) continue;
      const { run } = lane.info;
      const surface = await training().request('surface', { run, resolution: RESOLUTION, extent: EXTENT });
      if (turn !== this.#turn) return;
      lane.surface = surface;
    }
  }

  #fail(error: unknown, turn: number): void {
    if (turn !== this.#turn || isAbort(error)) return;
    // A core that crashed took the runs with it.
    if (error instanceof CoreError && error.argument === 'core') this.lanes = [];
    this.problem = error instanceof Error ? error.message : String(error);
    this.#setState('failed');
  }

  #setState(state: RaceState): void {
    this.state = state;
    this.#changed('state');
  }
}

function dispose(lanes: readonly Lane[]): void {
  for (const { info } of lanes)
    void training()
      .request('disposeRun', { run: info.run })
      .catch(() => {}); // a core that is gone holds no run
}
