/**
 * Activations race each other: the same network with another function in each lane, the same points, the same order of
 * batches, the same draw of random numbers. Then the same from a hundred seeds. Nothing starts by itself.
 *
 * @attr lanes - ids in the activation registry, 2 to 6, separated by spaces
 * @attr data - circle, xor, moons or spiral
 * @attr layers - hidden network layers, 1 to 8
 * @attr units - units in each of them
 * @attr rate - learning rate
 * @attr start - own, he, glorot or lecun: what scales the draw
 * @attr seed - where the random numbers begin
 * @attr epochs - who has not arrived by then is out
 * @attr seeds - how many seeds the second part runs
 * @attr label - what the race is about, in a sentence
 * @attr data-ready - set once the lanes stand at the start
 * @attr data-state - loading, ready, running, paused, finished or failed
 * @slot - what stands here without scripts, or when the core does not start
 * @slot link - the page's link to this lab
 * @event race-finished - with { epochs }: by lane, null for who was not home
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { activations } from '../../core/activations.ts';
import type { Option } from '../../labs/fields.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import { inWords } from '../../locales/family-words.ts';
import { t } from '../../locales/t.ts';
import { tRace } from '../../locales/t-race.ts';
import { patch } from '../../plot/svg-layer.ts';
import { hearStyles } from '../../plot-controls/hear.ts';
import { readPlane } from '../../plot-controls/read-plane.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { isStill } from '../../state/motion.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { training } from '../../training/client.ts';
import { activationRaceStyles } from './activation-race.css.ts';
import { LanePainter, laneList } from './lane-list.ts';
import { planeOf } from './plane.ts';
import { Race } from './race.ts';
import { chartFigure, raceChart } from './race-chart.ts';
import { raceButtons, setupFields } from './race-controls.ts';
import type { Contender, RaceSeeds } from './race-seeds.ts';
import './race-seeds.ts';
import { laneSpec, type RaceSetup, readSetup } from './race-setup.ts';
import { fairness, statusSentence } from './race-words.ts';

/** With reduced motion, the picture changes this rarely while a race runs, in milliseconds. */
const STILL_APART = 1000;

export class ActivationRace extends LitElement {
  static override properties = {
    setup: { state: true },
    known: { state: true },
    read: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, hearStyles, activationRaceStyles];
  declare setup: RaceSetup;
  declare known: readonly Option[];
  /** The lane whose picture is read point by point. */
  declare read: number;
  /** The newest words for screen readers. */
  declare spoken: string;

  readonly #painter = new LanePainter(this);
  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  #race: Race;
  #shownAt = 0;

  constructor() {
    super();
    this.setup = readSetup((name) => this.getAttribute(name));
    this.known = [];
    this.read = 0;
    this.spoken = '';
    this.#race = new Race(this.setup, (event) => (event === 'state' ? this.#onState() : this.#onProgress()));
    new Onlooker(this, {
      seen: (visible) => {
        this.#race.visible = visible;
      },
      colours: () => this.#onTheme(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setup = readSetup((name) => this.getAttribute(name));
    void this.#open();
    void this.#learnNames();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    this.#race.close();
  }

  /** Races until all lanes are home or out, it is paused, or leaves the screen. */
  start(): void {
    this.#race.start();
  }

  pause(): void {
    this.#race.pause();
  }

  async #open(): Promise<void> {
    await this.#race.open(this.setup);
  }

  async #learnNames(): Promise<void> {
    try {
      const all = (await activations(training())).map(inWords);
      this.known = all.map(({ id, name }) => ({ id, name: id === 'identity' ? tRace('none') : name }));
    } catch {
      // The race says what is wrong with the core.
    }
  }

  #change = (change: Partial<RaceSetup>): void => {
    this.setup = { ...this.setup, ...change };
    this.#seeds?.clear();
    void this.#open();
  };

  #toggle = async (): Promise<void> => {
    if (this.#race.state === 'running') return this.#race.pause();
    if (this.#race.state === 'finished') await this.#takeSeed(this.setup.seed + 1);
    this.#race.start();
  };

  #takeSeed = async (seed: number): Promise<void> => {
    this.setup = { ...this.setup, seed };
    await this.#open();
  };

  get #seeds(): RaceSeeds | null {
    return this.renderRoot.querySelector<RaceSeeds>('race-seeds');
  }

  #contenders = (): Contender[] =>
    this.#race.lanes.map(({ activation, name, init }) => ({
      activation,
      name,
      spec: laneSpec(this.setup, activation, init),
    }));

  #onProgress(): void {
    const now = performance.now();
    if (isStill() && this.#race.state === 'running' && now - this.#shownAt < STILL_APART) return;
    this.#shownAt = now;
    this.requestUpdate();
  }

  #onState(): void {
    const { state, lanes, problem } = this.#race;
    this.dataset.state = state;
    if (state === 'finished') {
      this.#announcer.announce(statusSentence(this.setup, lanes, this.#race.epoch));
      const home = lanes.map(({ activation, ending, snapshot }) => [
        activation,
        ending === 'arrived' ? snapshot.epoch : null,
      ]);
      const detail = { epochs: Object.fromEntries(home) };
      this.dispatchEvent(new CustomEvent('race-finished', { bubbles: true, composed: true, detail }));
    }
    if (state === 'failed') this.#announcer.announce(problem);
    this.requestUpdate();
  }

  #onTheme = (): void => {
    this.#painter.forgetColours();
    this.requestUpdate();
  };

  #read = (lane: number): void => {
    this.read = lane;
  };

  override updated(): void {
    const { lanes, epoch, state } = this.#race;
    if (lanes.length === 0) return;
    this.#painter.paint(lanes);
    const chart = this.renderRoot.querySelector('svg.accuracy');
    if (chart) patch(chart, raceChart(lanes, epoch));
    if (state === 'ready') this.dataset.ready = '';
  }

  override render(): TemplateResult {
    const { state, lanes, epoch, problem } = this.#race;
    if (state === 'failed' && lanes.length === 0) {
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason: problem })}</p><slot></slot>`;
    }
    if (lanes.length === 0) return html`<slot></slot>`;
    const drive = {
      toggle: () => void this.#toggle(),
      step: () => void this.#race.step(),
      reset: () => void this.#open(),
      takeSeed: (seed: number) => void this.#takeSeed(seed),
    };
    const status = state === 'failed' ? problem : statusSentence(this.setup, lanes, epoch);
    return html`<section class="lab" aria-label=${tRace('lab')}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      ${raceButtons(state, epoch, this.setup.seed, drive)}
      <p class="status" data-state=${state}>${status}</p>
      ${laneList(lanes)}
      <div>${readPlane(() => planeOf(this.#race.lanes, this.read, this.#read))}</div>
      ${chartFigure(lanes, epoch)}
      <p class="soft">${fairness(this.setup, lanes)} ${tRace('axis')}</p>
      ${setupFields(this.setup, this.known, this.#change)}
      <race-seeds
        count=${this.getAttribute('seeds') ?? 100}
        .limit=${this.setup.epochs}
        .contenders=${this.#contenders}
      ></race-seeds>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }
}

define('activation-race', ActivationRace);
