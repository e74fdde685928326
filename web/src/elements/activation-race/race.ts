/** A race from the page's side: runs on one seed, all brought to the same epoch frame by frame, at a clock that speeds up. */

import { activations } from '../../core/activations.ts';
import { type Entry, RunGroup } from '../../labs/run-group.ts';
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
  #setup: RaceSetup;
  readonly #group: RunGroup<Lane>;

  constructor(setup: RaceSetup, changed: (event: 'state' | 'progress') => void) {
    this.#setup = setup;
    this.#group = new RunGroup<Lane>(
      {
        ...{ slice: SLICE, lookApart: 0, aim: epochsAfter, secondsAt: secondsFor },
        stepsBetween: ({ info }) => info.stepsPerEpoch,
        end: () => this.#setup.epochs,
        advance,
        look,
      },
      (event) => {
        givePlaces(this.lanes);
        changed(event);
      },
    );
  }

  get state(): RaceState {
    const { state } = this.#group;
    return state === 'paused' && this.epoch === 0 ? 'ready' : state;
  }

  get lanes(): readonly Lane[] {
    return this.#group.lanes;
  }

  /** Why there is no race: the core did not start, or refused. */
  get problem(): string {
    return this.#group.problem;
  }

  /** Epochs that the race has come to. */
  get epoch(): number {
    return Math.max(0, ...this.lanes.map(({ snapshot }) => snapshot.epoch));
  }

  set visible(visible: boolean) {
    this.#group.visible = visible;
  }

  /** All lanes at step 0. */
  async open(setup: RaceSetup): Promise<void> {
    this.#setup = setup;
    await this.#group.open(() => entriesOf(setup));
  }

  start(): void {
    this.#group.start();
  }

  pause(): void {
    this.#group.pause();
  }

  /** One epoch in each lane. */
  async step(): Promise<void> {
    await this.#group.step();
  }

  /** Stops for good and frees the core's memory. */
  close(): void {
    this.#group.close();
  }
}

async function entriesOf(setup: RaceSetup): Promise<Entry<Lane>[]> {
  const known = (await activations(training())).map(inWords);
  return setup.lanes.map((id) => {
    const info = known.find((each) => each.id === id);
    const spec = laneSpec(setup, id, info?.recommendedInit ?? 'glorot');
    const name = id === 'identity' ? tRace('none') : (info?.name ?? id);
    return { spec, lane: (run) => openLane(id, name, String(spec.init), run) };
  });
}

async function look(lane: Lane): Promise<void> {
  if (lane.snapshot.diverged) return;
  const { run } = lane.info;
  lane.surface = await training().request('surface', { run, resolution: RESOLUTION, extent: EXTENT });
}
