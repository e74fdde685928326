/**
 * A recurrent tanh network that foretells the next month: its forecasts beside those of a linear model and of no model, its
 * state over time, and what the gradient is on its way back. Nothing starts by itself.
 *
 * @attr data - elnino or co2
 * @attr seed - where the random numbers begin
 * @attr epochs - of the run
 * @attr label - what the lab is about, in a sentence
 * @attr data-ready - set once the untrained network is drawn
 * @attr data-state - loading, paused, running, finished or failed
 * @slot - what stands here without scripts, or when the core does not start
 * @slot link - the page's link to this lab
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { seedField, wordField } from '../../labs/fields.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import { num } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tSequence } from '../../locales/t-sequence.ts';
import { type HeatColours, heatColours } from '../../plot/heat-layer.ts';
import { layerLines } from '../../plot/layer-lines.ts';
import { SWATCH, swatch } from '../../plot/line-look.ts';
import { paintStates } from '../../plot/state-grid.ts';
import { patch } from '../../plot/svg-layer.ts';
import { hear, hearStyles } from '../../plot-controls/hear.ts';
import type { Audible } from '../../sound/audible.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { chartTables } from './chart-tables.ts';
import { loadMonths, monthOf, SETS, WINDOW } from './months.ts';
import { errorChart, forecastChart, sharesOfLast, windowLine } from './pictures.ts';
import { inUnit, rivalCards, stateTable } from './rival-cards.ts';
import { meanSlope, rivalsOf, Sequence } from './sequence.ts';
import { sequenceLabStyles } from './sequence-lab.css.ts';
import { readSetup, recurrentSpec, type SequenceSetup, UNITS } from './sequence-setup.ts';
import {
  audibleErrors,
  audibleForecast,
  audibleGradients,
  forecastOf,
  gradientLines,
  historyOf,
  type Opened,
} from './shown.ts';

/** Half an epoch a frame; all months are foretold anew at each look. */
const PACE = { steps: 8, lookApart: 250, limit: Number.POSITIVE_INFINITY };

export class SequenceLab extends LitElement {
  static override properties = {
    setup: { state: true },
    tables: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, hearStyles, sequenceLabStyles];
  declare setup: SequenceSetup;
  /** The charts stand there as numbers as well; hundreds, so only where somebody reads them. */
  declare tables: boolean;
  declare spoken: string;

  readonly #sequence = new Sequence(() => this.#onChange());
  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  #colours: HeatColours | undefined;
  #problem = '';
  #told = false;

  constructor() {
    super();
    this.setup = readSetup((name) => this.getAttribute(name));
    this.tables = false;
    this.spoken = '';
    new Onlooker(this, {
      seen: (visible) => {
        this.#sequence.run.visible = visible;
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
    this.#sequence.run.close();
  }

  #recolour = (): void => {
    this.#colours = undefined;
    this.requestUpdate();
  };

  async #open(): Promise<void> {
    const { setup } = this;
    const sequence = this.#sequence;
    this.#told = false;
    try {
      const months = await loadMonths(setup.data);
      const known = sequence.months === months ? sequence.rivals : undefined;
      const rivals = known ?? (await rivalsOf(months));
      if (setup !== this.setup) return;
      sequence.begin(months);
      sequence.rivals = rivals;
      const last = months.windows.count - months.windows.trainCount - 1;
      if (!known) sequence.chosen = last; // the last month: where the two sets differ most
      await sequence.run.open(recurrentSpec(setup, months), PACE);
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
      this.dataset.state = 'failed';
      this.requestUpdate();
    }
  }

  #change = (change: Partial<SequenceSetup>): void => {
    this.setup = { ...this.setup, ...change };
    void this.#open();
  };

  #onChange(): void {
    const { run } = this.#sequence;
    this.dataset.state = run.state;
    if (run.state === 'finished' && !this.#told) {
      this.#told = true;
      this.#announcer.announce(this.#status);
    }
    this.requestUpdate();
  }

  #toggle = (): void => {
    const { run } = this.#sequence;
    if (run.state === 'running') run.pause();
    else run.start();
  };

  get #status(): string {
    const { run, rivals, error } = this.#sequence;
    const last = this.setup.epochs;
    const { snapshot } = run;
    if (!snapshot || snapshot.step === 0) return tSequence('fresh');
    const place = !rivals || error < rivals.linear ? 'ahead' : error < rivals.repeat ? 'between' : 'behind';
    const where =
      run.state === 'finished' ? tSequence('over', { last }) : tSequence('now', { epoch: snapshot.epoch, last });
    return `${where} ${tSequence(`verdict.${place}`)}`;
  }

  /** Index of the value that the chosen example foretells. */
  get #value(): number {
    const { months, chosen } = this.#sequence;
    return (months?.windows.trainCount ?? 0) + chosen + WINDOW;
  }

  override updated(): void {
    const { months, rivals, trace } = this.#sequence;
    const canvas = this.renderRoot.querySelector('canvas');
    if (!months || !rivals || !trace || !canvas) return;
    this.#colours ??= heatColours(this);
    paintStates(canvas, trace.layers[0]?.states ?? [], UNITS, this.#colours);
    const drawn = (css: string, draw: (svg: Element) => void) => {
      const svg = this.renderRoot.querySelector(css);
      if (svg) draw(svg);
    };
    drawn('svg.forecast', (svg) => patch(svg, forecastChart(forecastOf(this.#opened))));
    drawn('svg.window', (svg) => patch(svg, windowLine(trace.inputs)));
    drawn('svg.gradients', (svg) => patch(svg, layerLines(gradientLines(this.#sequence), tSequence('gradient.axis'))));
    drawn('svg.errors', (svg) => patch(svg, errorChart(historyOf(this.#opened, this.setup.epochs))));
    for (const row of this.renderRoot.querySelectorAll('.cards, .keys'))
      for (const [look, node] of row.querySelectorAll('.swatch').entries()) patch(node, swatch(look));
    this.dataset.ready = '';
  }

  /** For what is called from its figures alone. */
  get #opened(): Opened {
    return this.#sequence as Opened;
  }

  #hearForecast = (figure: HTMLElement): Audible => {
    const picture = figure.querySelector('svg.forecast') as SVGElement;
    return audibleForecast(picture, forecastOf(this.#opened), this.#month(this.#value));
  };

  #hearGradients = (figure: HTMLElement): Audible =>
    audibleGradients(figure.querySelector('svg.gradients') as SVGElement, this.#sequence);

  #hearErrors = (figure: HTMLElement): Audible =>
    audibleErrors(figure.querySelector('svg.errors') as SVGElement, historyOf(this.#opened, this.setup.epochs));

  override render(): TemplateResult {
    const { run, months, rivals, trace } = this.#sequence;
    const problem = this.#problem || (run.state === 'failed' ? run.problem : '');
    if (problem)
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason: problem })}</p><slot></slot>`;
    if (!months || !rivals || !trace) return html`<slot></slot>`;
    const { setup } = this;
    const running = run.state === 'running';
    const begun = (run.snapshot?.step ?? 0) > 0;
    return html`<section class="lab" aria-label=${tSequence('lab')}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      <div class="fields">
        ${wordField(
          tLab('data'),
          SETS,
          (id) => tSequence(`data.${id}`),
          setup.data,
          (data) => this.#change({ data }),
        )}
      </div>
      <div class="buttons">
        <button type="button" class="primary go" ?disabled=${run.state === 'finished'} @click=${this.#toggle}>
          ${tLab(running ? 'pause' : begun ? 'on' : 'train')}
        </button>
        <button type="button" class="reset" @click=${() => void this.#open()}>${tLab('reset')}</button>
        ${seedField(setup.seed, (seed) => this.#change({ seed }))}
      </div>
      <p class="status" data-state=${run.state}>${this.#status}</p>
      ${rivalCards(this.#sequence, months.id)}
      ${this.#forecast()}
      ${this.#monthSlider()}
      <div class="pair">${this.#states()} ${this.#gradient()}</div>
      ${this.#history()}
      ${this.#tables()} ${stateTable(trace.layers[0]?.states ?? [], trace.inputs)}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }

  #month(index: number): string {
    const { year, month } = monthOf(this.#sequence.months?.id ?? this.setup.data, index);
    return tSequence('month', { month: String(month), year: String(year) });
  }

  /** The errors of all three, in the unit of the series. */
  #errors(): { network: string; linear: string; repeat: string } {
    const { months, rivals, error } = this.#sequence;
    const id = months?.id ?? this.setup.data;
    return {
      network: inUnit(id, error),
      linear: inUnit(id, rivals?.linear ?? Number.NaN),
      repeat: inUnit(id, rivals?.repeat ?? Number.NaN),
    };
  }

  #forecast(): TemplateResult {
    const { months } = this.#sequence;
    const id = months?.id ?? this.setup.data;
    const first = (months?.windows.trainCount ?? 0) + WINDOW;
    const last = (months?.values.length ?? 1) - 1;
    const span = { count: last - first + 1, from: this.#month(first), to: this.#month(last) };
    return html`<figure>
      <h3 aria-hidden="true">${tSequence('forecast', { value: tSequence(`value.${id}`) })}</h3>
      <p class="keys soft">
        ${(['network', 'linear'] as const).map((name) => key(tSequence(`name.${name}`)))}
        <span><svg viewBox="0 0 44 8" width="44" height="8" aria-hidden="true"><path d="M2 4H42" class="truth" /></svg>${tSequence('name.truth')}</span>
      </p>
      <svg class="forecast" role="img" aria-label=${tSequence('forecast.summary', { ...span, ...this.#errors() })}></svg>
      <figcaption>${hear(this.#hearForecast)}</figcaption>
    </figure>`;
  }

  #monthSlider(): TemplateResult {
    const { months, rivals, foretold, chosen } = this.#sequence;
    const id = months?.id ?? this.setup.data;
    const words = tSequence('chosen.words', {
      month: this.#month(this.#value),
      network: inUnit(id, foretold[chosen] ?? Number.NaN),
      linear: inUnit(id, rivals?.foretold[chosen] ?? Number.NaN),
      truth: inUnit(id, months?.values[this.#value] ?? Number.NaN),
    });
    return html`<label class="month">
        <span>${tSequence('chosen')}</span>
        <input type="range" dir="ltr" min="0" max=${foretold.length - 1} step="1" .value=${String(chosen)}
          aria-valuetext=${this.#month(this.#value)} @input=${this.#choose} />
        <output>${this.#month(this.#value)}</output>
      </label>
      <p class="soft chosen-words">${words}</p>`;
  }

  #choose = async (event: Event): Promise<void> => {
    await this.#sequence.choose(Number((event.target as HTMLInputElement).value));
    this.requestUpdate();
  };

  #states(): TemplateResult {
    const slope = num(meanSlope(this.#sequence.trace?.layers[0]?.states ?? []), 2);
    const words = tSequence('states.slope', { slope });
    return html`<figure data-slope=${slope}>
      <h3 aria-hidden="true">${tSequence('states')}</h3>
      <div class="unrolled" role="img" aria-label=${`${tSequence('states')}. ${words}`}>
        <svg class="window"></svg>
        <canvas width="1" height="1"></canvas>
      </div>
      <figcaption class="soft">${tSequence('states.note', { units: UNITS })} <strong>${words}</strong></figcaption>
    </figure>`;
  }

  #gradient(): TemplateResult {
    const { gradients } = this.#sequence;
    const first = gradients ? (sharesOfLast(gradients.states)[0] ?? Number.NaN) : Number.NaN;
    const summary = tSequence('gradient.summary', { first: num(first, 2), steps: WINDOW - 1 });
    return html`<figure data-first=${first}>
      <h3 aria-hidden="true">${tSequence('gradient')}</h3>
      <p class="keys soft">${key(tSequence('gradient.states'))} ${key(tSequence('gradient.sums'))}</p>
      <svg class="gradients" role="img" aria-label=${summary}></svg>
      <figcaption class="soft">${summary} ${hear(this.#hearGradients)}</figcaption>
    </figure>`;
  }

  #tables(): TemplateResult {
    const toggle = (event: Event) => {
      this.tables = (event.target as HTMLDetailsElement).open;
    };
    return html`<details class="chart-numbers" @toggle=${toggle}>
      <summary>${tSequence('numbers.charts')}</summary>
      ${this.tables ? chartTables(this.#opened, (index) => this.#month(index)) : ''}
    </details>`;
  }

  #history(): TemplateResult {
    const epoch = this.#sequence.epochs.at(-1) ?? 0;
    return html`<figure>
      <h3 aria-hidden="true">${tSequence('history')}</h3>
      <p class="keys soft">
        ${(['network', 'linear', 'repeat'] as const).map((name) => key(tSequence(`name.${name}`)))}
      </p>
      <svg class="errors" role="img" aria-label=${tSequence('history.summary', { epoch, ...this.#errors() })}></svg>
      <figcaption>${hear(this.#hearErrors)}</figcaption>
    </figure>`;
  }
}

const key = (words: string): TemplateResult =>
  html`<span><svg class="swatch" width=${SWATCH.width} height=${SWATCH.height} aria-hidden="true"></svg>${words}</span>`;

define('sequence-lab', SequenceLab);
