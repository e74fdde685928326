/**
 * A small network that trains in the page: points of the plane with their decision surface, or handwritten digits with their
 * confusion matrix. Beginning: the untrained network of the attributes, already drawn. Nothing starts by itself.
 *
 * @attr data - xor_corners, xor, circle, gaussians, spiral or digits
 * @attr layers - hidden network layers, 0 to 6
 * @attr units - units in each of them
 * @attr activation - id in the activation registry
 * @attr choose - ids between which the reader may switch, separated by spaces
 * @attr rate - learning rate
 * @attr batch - examples a step
 * @attr seed - where the random numbers begin
 * @attr label - what the lab is about, in a sentence
 * @attr data-ready - set once the untrained network is drawn
 * @attr data-state - loading, paused, running, finished or failed
 * @attr data-step, data-accuracy - where the run stands
 * @slot - what stands here without scripts, or when the core does not start
 * @event training-finished - with { ending, step, trainAccuracy, testAccuracy }
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { activations } from '../../core/activations.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import { inWords } from '../../locales/family-words.ts';
import { t } from '../../locales/t.ts';
import { tTrainer } from '../../locales/t-trainer.ts';
import { lineChart } from '../../plot/line-chart.ts';
import { patch } from '../../plot/svg-layer.ts';
import { hearStyles } from '../../plot-controls/hear.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { isStill } from '../../state/motion.ts';
import { controls } from '../../styles/controls.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { training } from '../../training/client.ts';
import { accuracyChart, lossChart } from './charts.ts';
import {
  activationField,
  activationName,
  driveButtons,
  type NamedActivation,
  numberFields,
  seedField,
} from './controls.ts';
import { digitsLab } from './digits-lab.ts';
import { nnTrainerStyles } from './nn-trainer.css.ts';
import { pointsLab } from './points-lab.ts';
import { Run } from './run.ts';
import { offeredActivations, readSettings, type Settings } from './settings.ts';
import { accuracyThatCounts, milestone, statusSentence } from './status.ts';
import { SurfacePainter } from './surface-view.ts';

/** Milliseconds between two renderings of words and charts; the surface is painted on every frame. */
const WORDS_APART = 120;
/** With reduced motion, pictures change this rarely while training runs. */
const STILL_APART = 1000;

export class NnTrainer extends LitElement {
  static override properties = {
    settings: { state: true },
    activations: { state: true },
    fast: { state: true },
    chosenCell: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, lab, hearStyles, nnTrainerStyles];
  declare settings: Settings;
  declare activations: readonly NamedActivation[];
  declare fast: boolean;
  declare chosenCell: number | undefined;
  /** The newest words for screen readers. */
  declare spoken: string;

  readonly #painter = new SurfacePainter(this);
  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  #run: Run;
  #wordsAt = 0;
  #paintedAt = 0;

  constructor() {
    super();
    this.settings = readSettings((name) => this.getAttribute(name));
    this.activations = [{ id: this.settings.activation, name: this.settings.activation }];
    this.fast = false;
    this.chosenCell = undefined;
    this.spoken = '';
    this.#run = this.#newRun();
    new Onlooker(this, {
      seen: (visible) => {
        this.#run.visible = visible;
      },
      colours: () => this.#onTheme(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.settings = readSettings((name) => this.getAttribute(name));
    void this.#run.open(this.settings);
    void this.#learnNames();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    this.#run.close();
  }

  /** How it is set now, as the attributes that would bring it there. */
  told(): Record<string, string> {
    const { activation, layers, units, rate, seed } = this.settings;
    const numbers = Object.entries({ layers, units, rate, seed }).map(([name, value]) => [name, String(value)]);
    return { activation, ...Object.fromEntries(numbers) };
  }

  /** Trains until it is done, is paused, or leaves the screen. */
  start(): void {
    this.#run.start();
  }

  pause(): void {
    this.#run.pause();
  }

  async reset(seed = this.settings.seed): Promise<void> {
    this.settings = { ...this.settings, seed };
    await this.#run.reset(seed);
  }

  #newRun(): Run {
    return new Run(this.settings, (event) => {
      if (event === 'opened') this.#onOpened();
      else if (event === 'progress') this.#onProgress();
      else this.#onState();
    });
  }

  async #learnNames(): Promise<void> {
    try {
      const known = (await activations(training())).map(inWords);
      const offered = offeredActivations(this.getAttribute('choose'), this.settings.activation);
      this.activations = offered.flatMap((id) => known.find((each) => each.id === id) ?? []);
    } catch {
      // The run says what is wrong with the core; the menu keeps the one name it has.
    }
  }

  #change = (change: Partial<Settings>): void => {
    this.settings = { ...this.settings, ...change };
    void this.#run.open(this.settings);
  };

  #toggle = (): void => {
    if (this.#run.state === 'running') this.#run.pause();
    else this.#run.start();
  };

  #setFast = (fast: boolean): void => {
    this.fast = fast;
    this.#run.fast = fast;
  };

  #onOpened(): void {
    this.chosenCell = undefined;
    this.toggleAttribute('data-ready', true);
    this.#showAll();
  }

  #onProgress(): void {
    const { snapshot, best, ending, state } = this.#run;
    const said = snapshot && milestone(this.settings.data, best, snapshot);
    if (said && !ending) this.#announcer.announce(said);
    const now = performance.now();
    const running = state === 'running';
    if (running && now - this.#wordsAt < WORDS_APART) {
      if (!isStill()) this.#paintSurface();
      return;
    }
    this.#showAll();
  }

  #onState(): void {
    const { state, ending, snapshot, problem } = this.#run;
    this.dataset.state = state;
    if (state === 'finished' && ending && snapshot) {
      this.#announcer.announce(statusSentence(this.settings, snapshot, ending));
      const { step, trainAccuracy, testAccuracy } = snapshot;
      const detail = { ending, step, trainAccuracy, testAccuracy };
      this.dispatchEvent(new CustomEvent('training-finished', { bubbles: true, composed: true, detail }));
    }
    if (state === 'failed') this.#announcer.announce(problem);
    this.requestUpdate();
  }

  #onTheme = (): void => {
    this.#painter.forgetColours();
    this.#paintSurface();
  };

  /** Words now, pictures after the words are there. */
  #showAll(): void {
    this.#wordsAt = performance.now();
    const { snapshot } = this.#run;
    if (snapshot) {
      this.dataset.step = String(snapshot.step);
      this.dataset.accuracy = accuracyThatCounts(this.settings.data, snapshot).toFixed(4);
    }
    this.requestUpdate();
  }

  override updated(): void {
    const now = performance.now();
    if (isStill() && this.#run.state === 'running' && now - this.#paintedAt < STILL_APART) return;
    this.#paintedAt = now;
    this.#paintSurface();
    this.#paintCharts();
  }

  #paintSurface(): void {
    const { surface, info } = this.#run;
    if (!surface || !info || this.settings.data === 'digits') return;
    this.#painter.paint(this.settings.data, surface);
    this.#painter.drawPoints(this.settings.data, info.points, info.labels);
  }

  #paintCharts(): void {
    const { history, info } = this.#run;
    const perEpoch = info?.stepsPerEpoch ?? 1;
    const loss = this.renderRoot.querySelector('svg.loss');
    if (loss) patch(loss, lineChart(lossChart(history.lines, this.settings.data, perEpoch)));
    const accuracy = this.renderRoot.querySelector('svg.accuracy');
    if (accuracy) patch(accuracy, lineChart(accuracyChart(history.lines, this.settings.data, perEpoch)));
  }

  override render(): TemplateResult {
    const run = this.#run;
    if (run.state === 'failed' && !run.snapshot) {
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason: run.problem })}</p><slot></slot>`;
    }
    const digits = this.settings.data === 'digits';
    const name = this.activations.find(({ id }) => id === this.settings.activation)?.name ?? this.settings.activation;
    const drive = {
      toggle: this.#toggle,
      step: () => void run.step(),
      reset: () => void this.reset(),
      setFast: this.#setFast,
    };
    const view = {
      settings: this.settings,
      run,
      status: run.state === 'failed' ? run.problem : statusSentence(this.settings, run.snapshot, run.ending),
      activationName: activationName(this.settings.activation, name),
      activation: activationField(this.settings, this.activations, this.#change),
      numbers: numberFields(this.settings, this.#change),
      seed: seedField(this.settings, (seed) => void this.reset(seed)),
      buttons: driveButtons(
        run.state,
        tTrainer(digits ? 'stepBatch' : 'step'),
        run.snapshot?.diverged ?? false,
        this.fast,
        drive,
      ),
      chosenCell: this.chosenCell,
      chooseCell: (cell: number | undefined) => {
        this.chosenCell = cell;
      },
    };
    return html`<section class="lab" aria-label=${tTrainer('lab')}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      ${digits ? digitsLab(view) : pointsLab(view)}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }
}

define('nn-trainer', NnTrainer);
