/**
 * The autopsy of a dead unit: a small ReLU network whose units die, what killed one of them, what it would take to wake it,
 * and what is said to help, tried from many seeds.
 *
 * @attr rate - learning rate of the network
 * @attr seed - where the random numbers begin
 * @attr seeds - from how many the cures are tried
 * @attr label - what the lab is about, in a sentence
 * @attr data-ready - set once the findings are drawn
 * @attr data-cures - idle, running or done: where the trial of the cures stands
 * @slot - what stands here without scripts, or when the core does not start
 * @slot link - the page's link to this lab
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { isAbort } from '../../core/core-error.ts';
import { numberField, seedField, selectField } from '../../labs/fields.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import { num, percentText } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { tAutopsy } from '../../locales/t-autopsy.ts';
import { tLab } from '../../locales/t-lab.ts';
import { patch } from '../../plot/svg-layer.ts';
import { hear, hearStyles } from '../../plot-controls/hear.ts';
import type { Audible } from '../../sound/audible.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { training } from '../../training/client.ts';
import type { Ask } from '../../training/looks.ts';
import { type Autopsy, autopsy } from './autopsy.ts';
import { autopsyView } from './autopsy-view.ts';
import { cureTable } from './cure-table.ts';
import { CURES } from './cures.ts';
import { deadUnitLabStyles } from './dead-unit-lab.css.ts';
import { audibleLifelines, lifelinePicture } from './lifeline-picture.ts';
import { type Lifelines, lifelines, tally, victims } from './lifelines.ts';
import { patient, RATES, type Setup, STEPS, UNITS } from './patient.ts';
import { planePicture, reachOf } from './plane-picture.ts';
import { totalsInterval, totalsPicture } from './totals-picture.ts';
import { outcomesOf, type Trial, trySeed } from './trials.ts';

const ask: Ask = (op, question) => training().request(op, question);

export class DeadUnitLab extends LitElement {
  static override properties = {
    setup: { state: true },
    lives: { state: true },
    found: { state: true },
    trials: { state: true },
    problem: { state: true },
    spoken: { state: true },
    heard: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, hearStyles, deadUnitLabStyles];
  declare setup: Setup;
  declare lives: Lifelines | undefined;
  /** Of the unit that is looked at; undefined where none died. */
  declare found: Autopsy | undefined;
  declare trials: readonly Trial[];
  declare problem: string;
  declare spoken: string;
  /** The step that sounds. */
  declare heard: number | undefined;

  /** Raised by whatever makes answers on their way meaningless. */
  #turn = 0;
  #trialTurn = 0;
  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });

  constructor() {
    super();
    this.setup = { rate: 2, seed: 1 };
    this.lives = undefined;
    this.found = undefined;
    this.trials = [];
    this.problem = '';
    this.spoken = '';
    this.heard = undefined;
    new Onlooker(this, {
      seen: (visible) => {
        if (!visible) this.#stopTrials(); // nothing runs unseen
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset.cures = 'idle';
    this.setup = { rate: Number(this.getAttribute('rate') ?? 2), seed: Number(this.getAttribute('seed') ?? 1) };
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#turn++;
    this.#stopTrials();
    this.#announcer.stop();
  }

  #change(change: Partial<Setup>): void {
    const rate = this.setup.rate;
    this.setup = { ...this.setup, ...change };
    if (this.setup.rate !== rate) this.#forgetTrials(); // the seeds of the trials are their own
    void this.#open();
  }

  async #open(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const lives = await lifelines(patient(this.setup), STEPS, ask);
      const [first] = victims(lives.dead[0] ?? []);
      const found = first && (await autopsy(patient(this.setup), first, STEPS, ask));
      if (turn !== this.#turn) return;
      this.lives = lives;
      this.found = found;
      this.#announcer.announce(this.#status);
    } catch (error) {
      this.#fail(error, turn === this.#turn);
    }
  }

  async #choose(unit: number): Promise<void> {
    const victim = victims(this.lives?.dead[0] ?? []).find((each) => each.unit === unit);
    if (!victim) return;
    const turn = ++this.#turn;
    try {
      const found = await autopsy(patient(this.setup), victim, STEPS, ask);
      if (turn === this.#turn) this.found = found;
    } catch (error) {
      this.#fail(error, turn === this.#turn);
    }
  }

  #fail(error: unknown, concerned: boolean): void {
    if (!concerned || isAbort(error)) return;
    this.problem = error instanceof Error ? error.message : String(error);
  }

  get #seeds(): number {
    return Number(this.getAttribute('seeds') ?? 20);
  }

  async #try(): Promise<void> {
    const turn = ++this.#trialTurn;
    const trials: Trial[] = [];
    this.trials = [];
    this.dataset.cures = 'running';
    try {
      for (let seed = 1; seed <= this.#seeds; seed++) {
        await trySeed({ rate: this.setup.rate, seed }, ask, (trial) => {
          if (turn !== this.#trialTurn) return false;
          trials.push(trial);
          return true;
        });
        if (turn !== this.#trialTurn) return;
        this.trials = [...trials];
      }
      this.dataset.cures = 'done';
      this.#announcer.announce(tAutopsy('cures.done', { seeds: this.#seeds }));
      this.requestUpdate();
    } catch (error) {
      this.#fail(error, turn === this.#trialTurn);
    }
  }

  #stopTrials(): void {
    if (this.dataset.cures === 'running') this.#forgetTrials();
  }

  #forgetTrials(): void {
    this.#trialTurn++;
    this.trials = [];
    this.dataset.cures = 'idle';
    this.requestUpdate();
  }

  get #status(): string {
    const { lives, setup } = this;
    if (!lives) return tAutopsy('loading');
    const { end } = lives;
    if (end.diverged) return tAutopsy('diverged', { step: end.step });
    const said = { step: end.step, loss: num(end.trainLoss, 3), right: percentText(end.trainAccuracy) };
    return tAutopsy('status', { ...said, rate: num(setup.rate) });
  }

  override updated(): void {
    const { lives, found } = this;
    if (!lives) return;
    const root = this.renderRoot;
    const rows = root.querySelector('svg.lives');
    if (rows) patch(rows, lifelinePicture(lives.dead, STEPS, found && { layer: 0, unit: found.unit }, this.heard));
    if (found) {
      const interval = totalsInterval(found.before, found.after);
      for (const strip of root.querySelectorAll<SVGElement>('svg.strip'))
        patch(strip, totalsPicture(interval, strip.dataset.when === 'before' ? found.before : found.after));
      const plane = root.querySelector('svg.plane');
      const reach = reachOf(found);
      if (plane && reach !== undefined) patch(plane, planePicture(found, reach));
    }
    this.dataset.ready = '';
  }

  override render(): TemplateResult {
    const { setup, lives } = this;
    if (this.problem)
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason: this.problem })}</p><slot></slot>`;
    if (!lives) return html`<slot></slot>`;
    return html`<section class="lab" aria-label=${tAutopsy('lab')}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      <div class="buttons">
        ${numberField(tLab('rate'), RATES, setup.rate, (rate) => this.#change({ rate }))}
        ${seedField(setup.seed, (seed) => this.#change({ seed }))}
      </div>
      <p class="status">${this.#status}</p>
      ${this.#livesView(lives)}
      <section class="autopsy" aria-label=${tAutopsy('autopsy')}>
        <h3>${tAutopsy('autopsy')}</h3>
        ${this.#autopsy(lives)}
      </section>
      <section class="treatment" aria-label=${tAutopsy('cures')}>
        <h3>${tAutopsy('cures')}</h3>
        ${this.#curesView()}
      </section>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }

  #hearLives = (): Audible => {
    const dead = this.lives?.dead ?? [];
    const names = dead.map((_, index) => tAutopsy('lives.layer', { number: index + 1 }));
    const heard = audibleLifelines(dead, STEPS, UNITS, names, (step) => {
      this.heard = step;
    });
    return { ...heard, words: { course: tAutopsy('lives.course', { steps: STEPS }) } };
  };

  #livesView({ dead }: Lifelines): TemplateResult {
    const sentences = dead.map((layer, index) => {
      const { born, died, back, dead: last } = tally(layer);
      return {
        index,
        died,
        back,
        text: tAutopsy('layer', { number: index + 1, units: UNITS, born, died, back, dead: last }),
      };
    });
    return html`<figure class="lifelines">
      <h3>${tAutopsy('lives')}</h3>
      <svg class="lives" role="img" aria-label=${sentences.map(({ text }) => text).join(' ')}></svg>
      <figcaption>
        ${sentences.map(({ index, died, back, text }) => html`<p data-layer=${index} data-died=${died} data-back=${back}>${text}</p>`)}
        <p class="soft">${tAutopsy('lives.note', { steps: STEPS })}</p>
        ${hear(this.#hearLives, tAutopsy('lives.hear'))}
      </figcaption>
    </figure>`;
  }

  #autopsy({ dead }: Lifelines): TemplateResult {
    const { found, setup } = this;
    if (!found) return html`<p class="nobody">${tAutopsy('nobody')}</p>`;
    const options = victims(dead[0] ?? []).map(({ unit, step }) => ({
      id: String(unit),
      name: tAutopsy('victim', { unit: unit + 1, step }),
    }));
    return html`
      <p class="soft">${tAutopsy('autopsy.note')}</p>
      <div class="fields">${selectField(tAutopsy('which'), options, String(found.unit), (id) => void this.#choose(Number(id)))}</div>
      ${autopsyView(found, setup.rate)}
    `;
  }

  #curesView(): TemplateResult {
    const running = this.dataset.cures === 'running';
    const seeds = this.#seeds;
    const tried = Math.floor(this.trials.length / CURES.length);
    return html`<p class="soft">${tAutopsy('cures.note', { rate: num(this.setup.rate) })}</p>
      <div class="buttons">
        <button type="button" class="primary ${running ? 'stop' : 'try'}" @click=${() => (running ? this.#forgetTrials() : void this.#try())}>
          ${running ? tAutopsy('cures.stop') : tAutopsy('cures.try', { seeds })}
        </button>
        ${running ? html`<progress max=${seeds} value=${tried} aria-label=${tAutopsy('cures.progress')}></progress>` : ''}
      </div>
      ${
        this.trials.length === 0
          ? ''
          : html`${cureTable(outcomesOf(this.trials), tried)}
              <p class="soft">${tAutopsy('cures.legend')}</p>`
      }`;
  }
}

define('dead-unit-lab', DeadUnitLab);
