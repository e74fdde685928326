/**
 * Logistic regression on real tissue samples: one sigmoid unit, learning with cross-entropy and with squared error side by
 * side, and what a threshold makes of its probabilities. Nothing starts by itself.
 *
 * @attr measures - two or thirty: what the unit sees of a sample
 * @attr start - zero or wrong: the weights at the start
 * @attr rate - learning rate
 * @attr label - what the lab is about, in a sentence
 * @attr data-ready - set once the untrained unit is drawn
 * @attr data-state - loading, paused, running, finished or failed
 * @attr data-step - steps taken
 * @slot - what stands here without scripts, or when the core does not start
 * @slot link - the page's link to this lab
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { core } from '../../core/client.ts';
import { numberField, wordField } from '../../labs/fields.ts';
import type { NumberTable } from '../../labs/number-table.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import type { RunState } from '../../labs/paced-run.ts';
import { num, percentText } from '../../locales/num.ts';
import { list } from '../../locales/speech.ts';
import { t } from '../../locales/t.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tLogistic } from '../../locales/t-logistic.ts';
import { decisionCurve } from '../../plot/decision-curve.ts';
import type { Samples as Curve } from '../../plot/geometry.ts';
import { type HeatColours, heatColours } from '../../plot/heat-layer.ts';
import { SWATCH, swatch } from '../../plot/line-look.ts';
import { CURVE_POINTS } from '../../plot/picture.ts';
import { patch } from '../../plot/svg-layer.ts';
import { hear, hearStyles } from '../../plot-controls/hear.ts';
import { readPlane } from '../../plot-controls/read-plane.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { cancerTable, LESSON_SAMPLE, MEASURES, PAIR, type Samples, samplesOf } from './cancer.ts';
import { Fit } from './fit.ts';
import { type FitSetup, fitSpec, LOSSES, type Loss, RATES, readSetup, STARTS, STEPS, WRONG } from './fit-setup.ts';
import { audibleHistory, historyChart } from './history-chart.ts';
import { drawJudgement, judgementFigures } from './judgement.ts';
import { logisticLabStyles } from './logistic-lab.css.ts';
import './loss-slowdown.ts';
import { planeOf } from './plane.ts';
import { totalAt } from './plane-frame.ts';
import { classKeys, drawPoints, paintPlane, planeFigure } from './sample-plane.ts';
import { confusionTable, figureList, thresholdSlider } from './threshold-panel.ts';
import { probabilityOf, type Verdict, verdictsOf } from './verdicts.ts';
import { weightTable } from './weight-table.ts';

/** Few steps a frame: most happens in the first hundred. */
const PACE = { steps: 3, lookApart: 40, limit: STEPS };

/** Totals that the picture of the sigmoid may show. */
const REACH = 14;

export class LogisticLab extends LitElement {
  static override properties = {
    setup: { state: true },
    shown: { state: true },
    threshold: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, hearStyles, logisticLabStyles];
  declare setup: FitSetup;
  /** Of the two units, the one that is looked at. */
  declare shown: Loss;
  declare threshold: number;
  declare spoken: string;

  readonly #fits = LOSSES.map((loss) => new Fit(loss, () => this.#onChange()));
  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  #table: NumberTable | undefined;
  #samples: Samples | undefined;
  /** The two measures of the plane, whatever the unit sees. */
  #pair: Samples | undefined;
  #sigmoid: Curve | undefined;
  #colours: HeatColours | undefined;
  #problem = '';
  #told = false;

  constructor() {
    super();
    this.setup = readSetup((name) => this.getAttribute(name));
    this.shown = LOSSES[0];
    this.threshold = 0.5;
    this.spoken = '';
    new Onlooker(this, {
      seen: (visible) => {
        for (const { run } of this.#fits) run.visible = visible;
      },
      colours: () => this.#recolour(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setup = readSetup((name) => this.getAttribute(name));
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    for (const { run } of this.#fits) run.close();
  }

  #recolour = (): void => {
    this.#colours = undefined;
    this.requestUpdate();
  };

  async #open(): Promise<void> {
    const { setup } = this;
    this.#told = false;
    try {
      this.#table ??= await cancerTable();
      this.#sigmoid ??= await core().request('curve', { fn: 'sigmoid', from: -REACH, to: REACH, points: CURVE_POINTS });
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
      this.dataset.state = 'failed';
      this.requestUpdate();
      return;
    }
    if (setup !== this.setup) return;
    this.#pair ??= samplesOf(this.#table, 'two');
    this.#samples = setup.measures === 'two' ? this.#pair : samplesOf(this.#table, setup.measures);
    for (const fit of this.#fits) {
      fit.planar = setup.measures === 'two';
      fit.threshold = this.threshold;
      await fit.run.open(fitSpec(setup, fit.loss, this.#samples), PACE);
    }
  }

  #change = (change: Partial<FitSetup>): void => {
    this.setup = { ...this.setup, ...change };
    void this.#open();
  };

  #cut = (threshold: number): void => {
    this.threshold = threshold;
    for (const fit of this.#fits) {
      fit.threshold = threshold;
      void fit.judge();
    }
  };

  /** Of both together: running while one runs, finished when both are. */
  get #state(): RunState {
    const states = this.#fits.map(({ run }) => run.state);
    for (const state of ['failed', 'loading', 'running'] as const) if (states.includes(state)) return state;
    return states.every((state) => state === 'finished') ? 'finished' : 'paused';
  }

  #onChange(): void {
    this.dataset.state = this.#state;
    this.dataset.step = String(this.#fits[0]?.run.snapshot?.step ?? 0);
    if (this.#state === 'finished' && !this.#told) {
      this.#told = true;
      this.#announcer.announce(`${this.#status} ${this.#accuracies}`);
    }
    this.requestUpdate();
  }

  #toggle = (): void => {
    const running = this.#state === 'running';
    for (const { run } of this.#fits) {
      if (running) run.pause();
      else run.start();
    }
    this.#told = false;
  };

  #step = (): void => {
    for (const { run } of this.#fits) void run.step();
  };

  get #fit(): Fit {
    return this.#fits.find(({ loss }) => loss === this.shown) ?? (this.#fits[0] as Fit);
  }

  get #status(): string {
    const { snapshot } = this.#fit.run;
    const step = snapshot?.step ?? 0;
    if (step === 0) return tLogistic('fresh');
    return tLogistic(this.#state === 'finished' ? 'over' : 'now', {
      step,
      loss: num(snapshot?.trainLoss ?? Number.NaN),
    });
  }

  get #accuracies(): string {
    const lanes = this.#fits.map(({ loss, run }) =>
      tLogistic('accuracy.lane', {
        name: tLogistic(`loss.${loss}`),
        value: percentText(run.snapshot?.testAccuracy ?? Number.NaN),
      }),
    );
    return tLogistic('accuracy.said', { lanes: list(lanes) });
  }

  /** What is drawn now; nothing while the samples and the unit do not belong together. */
  get #verdicts(): Verdict[] | undefined {
    const fit = this.#fit;
    if (!this.#samples || !fit.answers || fit.numbers.length !== this.#samples.names.length + 1) return undefined;
    return verdictsOf(this.#samples, fit, this.threshold);
  }

  override updated(): void {
    const verdicts = this.#verdicts;
    const fit = this.#fit;
    const canvas = this.renderRoot.querySelector('canvas');
    const points = this.renderRoot.querySelector('svg.points');
    if (!verdicts || !canvas || !points || !this.#pair || !fit.answers) return;
    this.#colours ??= heatColours(this);
    paintPlane(canvas, fit, this.#colours);
    drawPoints(points, this.#pair, verdicts, fit, this.threshold);
    const curve = this.renderRoot.querySelector('svg.curve');
    if (curve && this.#sigmoid)
      patch(
        curve,
        decisionCurve({
          samples: this.#sigmoid,
          totals: verdicts.map(({ total }) => total),
          labels: verdicts.map(({ malignant }) => Number(malignant)),
          threshold: this.threshold,
          cut: totalAt(this.threshold),
          xLabel: tLogistic('curve.x'),
        }),
      );
    drawJudgement(this.renderRoot, fit.answers);
    const history = this.renderRoot.querySelector('svg.history');
    if (history) patch(history, historyChart(this.#fits, tLogistic('history.x')));
    for (const [look, node] of this.renderRoot.querySelectorAll('.swatch').entries()) patch(node, swatch(look));
    this.dataset.ready = '';
  }

  #listen = (figure: HTMLElement) =>
    audibleHistory(
      figure.querySelector('svg.history') as SVGElement,
      this.#fits,
      LOSSES.map((loss) => tLogistic(`loss.${loss}`)),
    );

  override render(): TemplateResult {
    const problem = this.#problem || this.#fits.find(({ run }) => run.state === 'failed')?.run.problem;
    if (problem)
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason: problem })}</p><slot></slot>`;
    const verdicts = this.#verdicts;
    const { answers, numbers } = this.#fit;
    if (!verdicts || !answers) return html`<slot></slot>`;
    const state = this.#state;
    const lesson = tLogistic('plane.lesson', { value: num(this.#lessonProbability(verdicts), 3) });
    return html`<section class="lab" aria-label=${tLogistic('lab')}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      ${this.#fields()} ${this.#buttons()}
      <p class="status" data-state=${state}>${this.#status} ${this.#accuracies}</p>
      ${this.#lossChoice()}
      ${thresholdSlider(this.threshold, this.#cut)}
      <div class="pair">
        <div>
          ${planeFigure(this.#planeWords(verdicts), lesson)}
          ${readPlane(() => this.#pair && planeOf(this.#pair, verdicts, this.#fit, this.threshold))}
        </div>
        <figure>
          <h3 aria-hidden="true">${tLogistic('curve')}</h3>
          <svg class="curve" role="img" aria-label=${this.#curveWords()}></svg>
          <figcaption class="soft">${this.#curveWords()}</figcaption>
        </figure>
      </div>
      ${classKeys(lesson)}
      <div class="pair">${confusionTable(answers)} ${figureList(answers)}</div>
      ${judgementFigures(answers, this.threshold)}
      <figure>
        <h3 aria-hidden="true">${tLogistic('history')}</h3>
        <p class="keys soft">
          ${LOSSES.map(
            (loss) =>
              html`<span
                ><svg class="swatch" width=${SWATCH.width} height=${SWATCH.height} aria-hidden="true"></svg>${tLogistic(
                  `loss.${loss}`,
                )}</span
              >`,
          )}
          ${hear(this.#listen)}
        </p>
        <svg class="history" role="img" aria-label=${this.#accuracies}></svg>
      </figure>
      ${weightTable(this.#samples?.names ?? PAIR, numbers)}
      <loss-slowdown></loss-slowdown>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }

  #lessonProbability(verdicts: readonly Verdict[]): number {
    const { total = Number.NaN } = verdicts.find(({ row }) => row === LESSON_SAMPLE) ?? {};
    return probabilityOf({ total });
  }

  #planeWords(verdicts: readonly Verdict[]): string {
    const said = { errors: verdicts.filter(({ wrong }) => wrong).length, count: verdicts.length };
    return this.setup.measures === 'two'
      ? tLogistic('plane.summary', said)
      : tLogistic('plane.summary.thirty', { ...said, measures: this.#samples?.names.length ?? 0 });
  }

  #curveWords(): string {
    return tLogistic('curve.summary', { cut: num(totalAt(this.threshold), 3), threshold: num(this.threshold) });
  }

  #fields(): TemplateResult {
    const { setup } = this;
    return html`<div class="fields">
      ${wordField(
        tLogistic('measures'),
        MEASURES,
        (id) => tLogistic(`measures.${id}`, { count: (this.#table?.names.length ?? 1) - 1 }),
        setup.measures,
        (measures) => this.#change({ measures }),
      )}
      ${wordField(
        tLogistic('start'),
        STARTS,
        (id) => tLogistic(`start.${id}`, { value: num(WRONG[setup.measures]) }),
        setup.start,
        (start) => this.#change({ start }),
      )}
      ${numberField(tLab('rate'), RATES, setup.rate, (rate) => this.#change({ rate }))}
    </div>`;
  }

  #buttons(): TemplateResult {
    const running = this.#state === 'running';
    const begun = this.#fits.some(({ run }) => (run.snapshot?.step ?? 0) > 0);
    return html`<div class="buttons">
      <button type="button" class="primary go" @click=${this.#toggle}>
        ${tLab(running ? 'pause' : begun ? 'on' : 'train')}
      </button>
      <button type="button" class="step" ?disabled=${running} @click=${this.#step}>${tLab('step')}</button>
      <button type="button" class="reset" @click=${() => void this.#open()}>${tLab('reset')}</button>
    </div>`;
  }

  #lossChoice(): TemplateResult {
    return html`<fieldset>
      <legend>${tLogistic('loss')}</legend>
      <div class="segments">
        ${LOSSES.map(
          (loss) => html`<label
            ><input type="radio" name="loss" value=${loss} .checked=${loss === this.shown} @change=${() => {
              this.shown = loss;
            }} /><span>${tLogistic(`loss.${loss}`)}</span></label
          >`,
        )}
      </div>
    </fieldset>`;
  }
}

define('logistic-lab', LogisticLab);
