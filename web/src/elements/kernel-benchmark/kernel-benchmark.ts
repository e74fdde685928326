/**
 * Times the core's kernels on the reader's device, in a worker of its own, and shows what a number costs in each function.
 * Nothing starts by itself.
 *
 * @attr size - how many numbers in one go: 4096, 65536 or 1048576
 * @attr rounds - samples of each loop; as many as fit into ten seconds where absent
 * @attr label - what the measurement is about, in a sentence
 * @attr data-ready - set once the button is there
 * @attr data-state - idle, running, done, stopped or failed
 * @attr data-done - how many functions are measured
 * @slot - what stands here without scripts
 */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { browserName } from '../../benchmark/browser-name.ts';
import { type BenchmarkRequests, MEASURED, type Measured, SCRIPT } from '../../benchmark/protocol.ts';
import { type News, runBenchmark } from '../../benchmark/run.ts';
import { CoreClient, isAbort } from '../../core/client.ts';
import { climb } from '../../core/ladder.ts';
import { builds, rungs } from '../../core/rungs.ts';
import { count } from '../../locales/num.ts';
import { list } from '../../locales/speech.ts';
import { tBenchmark } from '../../locales/t-benchmark.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { chart, paintChart } from './chart.ts';
import { kernelBenchmarkStyles } from './kernel-benchmark.css.ts';
import { absenceText, makerName, nameOf, type Results, rowOf, sentence, timesText } from './results.ts';
import { resultsTable } from './results-table.ts';
import './results-copy.ts';
import { measuredIn, resultsText } from './text-export.ts';

const SIZES = [4096, 65536, 1048576];

type State = 'idle' | 'running' | 'done' | 'stopped' | 'failed';

export class KernelBenchmark extends LitElement {
  static override properties = {
    size: { type: Number },
    state: { state: true },
    results: { state: true },
    measuring: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, lab, kernelBenchmarkStyles];
  declare size: number;
  declare state: State;
  declare results: Results | undefined;
  declare measuring: Measured | undefined;
  /** The newest words for screen readers. */
  declare spoken: string;

  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  readonly #client = new CoreClient<BenchmarkRequests>(() => climb(rungs(SCRIPT), builds('core')));
  readonly #browser = browserName(navigator.userAgent) ?? tBenchmark('browser');
  #control: AbortController | undefined;
  #problem = '';

  constructor() {
    super();
    this.size = SIZES[0] as number;
    this.state = 'idle';
    this.results = undefined;
    this.measuring = undefined;
    this.spoken = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    this.stop();
  }

  async start(): Promise<void> {
    if (this.state === 'running') return;
    const control = new AbortController();
    this.#control = control;
    this.state = 'running';
    this.results = { size: this.size, makers: [], absent: [], names: {}, rows: [] };
    this.#announcer.announce(tBenchmark('said.start', { all: MEASURED.length }));
    const rounds = Number(this.getAttribute('rounds')) || undefined;
    try {
      const options = { builds: builds('core'), size: this.size, rounds, signal: control.signal };
      for await (const news of runBenchmark(this.#client, options)) this.#hear(news);
      this.state = 'done';
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
      this.state = isAbort(error) ? 'stopped' : 'failed';
    }
    this.measuring = undefined;
    this.#client.stop(); // three cores and their buffers need not stay in memory
    this.#announcer.announce(this.#status());
  }

  /** Ends the run, and with it the worker. */
  stop(): void {
    this.#control?.abort();
  }

  #hear(news: News): void {
    const { results } = this;
    if (!results) return;
    if ('makers' in news) this.results = { ...results, ...news };
    else if ('measuring' in news) this.measuring = news.measuring;
    else {
      this.results = { ...results, rows: [...results.rows, ...news.rows] };
      this.#announceRow();
    }
  }

  /** Of the newest function, what the best build needs. */
  #announceRow(): void {
    const { results, measuring } = this;
    const best = results?.makers[0];
    const row = results && best && measuring && rowOf(results, measuring, best);
    if (!row) return;
    this.#announcer.announce(
      tBenchmark('said.row', { name: nameOf(results, row.operation), times: timesText(row.timesCopy) }),
    );
  }

  #done(): number {
    return this.results ? measuredIn(this.results).length : 0;
  }

  #status(): string {
    const all = MEASURED.length;
    const done = this.#done();
    if (this.state === 'idle' || !this.results) return tBenchmark('status.idle');
    if (this.state === 'failed') return tBenchmark('status.failed', { reason: this.#problem });
    if (this.state === 'stopped') return tBenchmark('status.stopped', { done, all });
    if (this.state === 'done') return sentence(this.results);
    if (!this.measuring) return tBenchmark('status.starting');
    return tBenchmark('status.measuring', { number: done + 1, all, name: nameOf(this.results, this.measuring) });
  }

  override updated(_: PropertyValues): void {
    this.dataset.state = this.state;
    this.dataset.done = String(this.#done());
    this.toggleAttribute('data-ready', true);
    if (this.results) paintChart(this.renderRoot as ShadowRoot, this.results);
  }

  override render(): TemplateResult {
    const running = this.state === 'running';
    const again = this.state !== 'idle';
    const { results } = this;
    return html`<section class="lab" aria-label=${tBenchmark('name')}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      ${this.#sizes(running)}
      <div class="drive">
        <button type="button" class=${running ? 'stop' : 'primary start'} @click=${() => (running ? this.stop() : void this.start())}>
          ${tBenchmark(running ? 'stop' : again ? 'again' : 'start')}
        </button>
        <progress
          ?hidden=${!running}
          max=${MEASURED.length}
          value=${this.#done()}
          aria-label=${tBenchmark('progress')}
        ></progress>
      </div>
      <p class="status" data-state=${this.state}>${this.#status()}</p>
      ${results && results.makers.length > 0 ? this.#shown(results, running) : nothing}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }

  #sizes(running: boolean): TemplateResult {
    return html`<fieldset class="sizes" ?disabled=${running}>
      <legend>${tBenchmark('size')}</legend>
      <div class="segments">
        ${SIZES.map(
          (size) => html`<label>
            <input type="radio" name="size" value=${size} .checked=${size === this.size} @change=${() => this.#resize(size)} />
            <span>${count(size)}</span>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #resize(size: number): void {
    this.size = size;
  }

  #shown(results: Results, running: boolean): TemplateResult {
    const makers = list(results.makers.map(makerName), 'unit');
    return html`${chart(results, this.measuring)} ${resultsTable(results)}
      <p class="soft where">
        ${tBenchmark('where', { browser: this.#browser, makers })} ${results.absent.map(absenceText).join(' ')}
      </p>
      <results-copy ?hidden=${running || this.#done() === 0} .text=${resultsText(results, this.#browser)}></results-copy>`;
  }
}

define('kernel-benchmark', KernelBenchmark);
