/**
 * A small convolutional network on the handwritten digits, open to look into: its filters, what they answer before and after
 * the activation, what pooling keeps. Readers may draw a digit of their own and see it read.
 *
 * @attr activation - id in the activation registry, behind the filters
 * @attr seed - where the random numbers begin
 * @attr label - what the lab is about, in a sentence
 * @attr data-ready - set once the untrained network is drawn
 * @attr data-state - loading, paused, running, finished or failed
 * @slot - what stands here without scripts, or when the core does not start
 * @slot link - the page's link to this lab
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { activations } from '../../core/activations.ts';
import type { ActivationInfo } from '../../core/protocol.ts';
import { seedField, selectField } from '../../labs/fields.ts';
import { DIGITS_FOR_TRAINING, type Digits, lessonDigits } from '../../labs/lesson-digits.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import { PacedRun } from '../../labs/paced-run.ts';
import { inWords } from '../../locales/family-words.ts';
import { percentText } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { tFilters } from '../../locales/t-filters.ts';
import { tLab } from '../../locales/t-lab.ts';
import { hear, hearStyles } from '../../plot-controls/hear.ts';
import type { Audible } from '../../sound/audible.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { training } from '../../training/client.ts';
import type { DrawingPad } from './drawing-pad.ts';
import './drawing-pad.ts';
import { filtersLabStyles } from './filters-lab.css.ts';
import { ACTIVATIONS, type FiltersSetup, filtersSpec, PACE, PIXELS, readSetup } from './filters-setup.ts';
import { blank, FULL, type Ink, inputsOf, SIDE } from './ink.ts';
import { inkCell } from './ink-cell.ts';
import { mapTables, type Tabled } from './map-tables.ts';
import { MapPainter, type Maps, mapRows } from './maps.ts';
import { audibleReading, readingBars, readingSentence } from './reading.ts';

export class FiltersLab extends LitElement {
  static override properties = {
    setup: { state: true },
    known: { state: true },
    example: { state: true },
    drawing: { state: true },
    note: { state: true },
    spoken: { state: true },
    heard: { state: true },
    tabled: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, hearStyles, filtersLabStyles];
  declare setup: FiltersSetup;
  declare known: readonly ActivationInfo[];
  /** Of the test part, counted from 0. */
  declare example: number;
  /** Whether the reader's own drawing is read, in place of the example. */
  declare drawing: boolean;
  declare note: string;
  declare spoken: string;
  /** The digit whose tone sounds. */
  declare heard: number | undefined;
  declare tabled: Tabled;

  readonly #run = new PacedRun(
    () => this.#look(),
    () => this.#onChange(),
  );
  readonly #painter = new MapPainter(this);
  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  #digits: Digits | undefined;
  #maps: Maps | undefined;
  #drawn: Ink = blank();
  #problem = '';

  constructor() {
    super();
    this.setup = readSetup((name) => this.getAttribute(name));
    this.known = [];
    this.example = 0;
    this.drawing = false;
    this.note = '';
    this.spoken = '';
    this.heard = undefined;
    this.tabled = { open: false, filter: 0 };
    new Onlooker(this, {
      seen: (visible) => {
        this.#run.visible = visible;
      },
      colours: () => this.#onTheme(),
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
    this.#run.close();
  }

  async #open(): Promise<void> {
    const { setup } = this;
    try {
      this.known = (await activations(training())).map(inWords);
      this.#digits = await lessonDigits();
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
      this.dataset.state = 'failed';
      this.requestUpdate();
      return;
    }
    if (setup !== this.setup) return;
    const own = this.known.find(({ id }) => id === setup.activation)?.recommendedInit ?? 'he';
    await this.#run.open(filtersSpec(setup, own, this.#digits), PACE);
  }

  /** The picture that is read, as ink of 0 to 16. */
  get #picture(): ArrayLike<number> {
    if (this.drawing) return this.#drawn;
    const start = (DIGITS_FOR_TRAINING + this.example) * PIXELS;
    return this.#digits?.pixels.subarray(start, start + PIXELS) ?? blank();
  }

  async #look(): Promise<void> {
    const { info } = this.#run;
    if (!info) return;
    const { run } = info;
    const parameters = await training().request('parameters', { run });
    const trace = await training().request('trace', { run, example: inputsOf(this.#picture) });
    this.#maps = { parameters, trace };
  }

  #onChange(): void {
    const { state } = this.#run;
    this.dataset.state = state;
    if (state === 'finished' || state === 'failed') this.#announcer.announce(this.#status);
    this.requestUpdate();
  }

  #change = (change: Partial<FiltersSetup>): void => {
    this.setup = { ...this.setup, ...change };
    void this.#open();
  };

  async #show(example: number): Promise<void> {
    this.example = example;
    this.drawing = false;
    this.note = '';
    await this.#run.lookAgain();
    if (this.#maps) this.#announcer.announce(`${this.#caption} ${readingSentence(this.#maps.trace.probabilities)}`);
  }

  #another = (): void => {
    const count = this.#run.info?.testCount ?? 1;
    void this.#show((this.example + 1) % count);
  };

  /** The next test digit after the one on show that the network reads wrongly. */
  #misread = async (): Promise<void> => {
    const { info } = this.#run;
    if (!info) return;
    const { predicted, actual } = await training().request('predict', { run: info.run });
    const count = predicted.length;
    for (let step = 1; step <= count; step++) {
      const at = (this.example + step) % count;
      if (predicted[at] !== actual[at]) return this.#show(at);
    }
    this.note = tFilters('picture.none');
  };

  #draw = (): void => {
    this.drawing = true;
    this.note = '';
    void this.#run.lookAgain();
  };

  #onDrawn = (event: Event): void => {
    this.#drawn = (event.target as DrawingPad).ink;
    void this.#run.lookAgain();
    if (this.#maps) this.#announcer.announce(readingSentence(this.#maps.trace.probabilities));
  };

  #tabulate = (change: Partial<Tabled>): void => {
    this.tabled = { ...this.tabled, ...change };
  };

  #onTheme = (): void => {
    this.#painter.forgetColours();
    this.requestUpdate();
  };

  get #status(): string {
    const { snapshot, state, problem } = this.#run;
    if (state === 'failed') return problem;
    if (!snapshot || snapshot.step === 0) return tFilters('fresh');
    if (snapshot.diverged) return tFilters('diverged', { step: snapshot.step });
    const values = { epoch: snapshot.epoch, accuracy: percentText(snapshot.testAccuracy) };
    return tFilters(state === 'finished' ? 'over' : 'now', values);
  }

  get #caption(): string {
    if (this.drawing) return tFilters('picture.drawn');
    const digit = this.#digits?.labels[DIGITS_FOR_TRAINING + this.example] ?? 0;
    return tFilters('picture.test', { number: this.example + 1, count: this.#run.info?.testCount ?? 0, digit });
  }

  override updated(): void {
    if (!this.#maps) return;
    this.#painter.paint(this.#maps);
    this.dataset.ready = '';
  }

  override render(): TemplateResult {
    const { state, problem } = this.#run;
    const maps = this.#maps;
    if (this.#problem || (state === 'failed' && !maps)) {
      const reason = this.#problem || problem;
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason })}</p><slot></slot>`;
    }
    if (!maps) return html`<slot></slot>`;
    return html`<section class="lab" aria-label=${tFilters('lab')}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      ${this.#buttons()}
      <p class="status" data-state=${state}>${this.#status}</p>
      <div class="panes">
        <div class="pane">
          ${this.#pictureView()}
          <h3>${tFilters('reading')}</h3>
          <p class="said">${readingSentence(maps.trace.probabilities)}</p>
          <figure>
            ${readingBars(maps.trace.probabilities, this.heard)}
            <figcaption>${hear(this.#hearReading, tFilters('reading.hear'))}</figcaption>
          </figure>
        </div>
        <div class="pane">${mapRows(maps)} ${mapTables(maps, this.tabled, this.#tabulate)}</div>
      </div>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }

  #hearReading = (): Audible =>
    audibleReading(this.#maps?.trace.probabilities ?? new Float32Array(), (x) => {
      this.heard = x === undefined ? undefined : Math.floor(x);
    });

  #buttons(): TemplateResult {
    const { state, snapshot } = this.#run;
    const running = state === 'running';
    const broken = snapshot?.diverged ?? false;
    const offered = ACTIVATIONS.flatMap((id) => this.known.find((each) => each.id === id) ?? []);
    return html`<div class="buttons">
      <button type="button" class="primary go" ?disabled=${broken} @click=${() => (running ? this.#run.pause() : this.#run.start())}>
        ${tLab(running ? 'pause' : (snapshot?.step ?? 0) > 0 ? 'on' : 'train')}
      </button>
      <button type="button" class="reset" @click=${() => void this.#open()}>${tLab('reset')}</button>
      ${seedField(this.setup.seed, (seed) => this.#change({ seed }))}
      ${selectField(tLab('activation'), offered, this.setup.activation, (activation) => this.#change({ activation }))}
    </div>`;
  }

  #pictureView(): TemplateResult {
    return html`<h3>${tFilters('picture')}</h3>
      <div class="buttons">
        <button type="button" class="another" @click=${this.#another}>${tFilters('picture.next')}</button>
        <button type="button" class="misread" @click=${() => void this.#misread()}>${tFilters('picture.misread')}</button>
        ${
          this.drawing
            ? html`<button type="button" class="clear" @click=${() => this.renderRoot.querySelector<DrawingPad>('drawing-pad')?.clear()}>
                ${tFilters('picture.clear')}
              </button>`
            : html`<button type="button" class="draw" @click=${this.#draw}>${tFilters('picture.draw')}</button>`
        }
      </div>
      ${
        this.drawing
          ? html`<drawing-pad .ink=${this.#drawn} @drawn=${this.#onDrawn}></drawing-pad>`
          : html`<svg class="digit" viewBox="0 0 8 8" role="img" aria-label=${this.#caption}>${inkCells(this.#picture)}</svg>`
      }
      <p class="soft">${this.#caption} ${this.note}</p>`;
  }
}

/** A handwritten digit, darker where there is more ink. */
function inkCells(ink: ArrayLike<number>): TemplateResult<2>[] {
  return Array.from(ink, (each, index) => inkCell(each / FULL, index % SIDE, Math.floor(index / SIDE)));
}

define('filters-lab', FiltersLab);
