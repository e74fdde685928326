/**
 * The race from many seeds: one row of dots for each lane, with its median.
 *
 * @attr count - how many seeds
 * @attr data-state - idle, running or done
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { isAbort } from '../../core/core-error.ts';
import { lowerMedian } from '../../labs/median.ts';
import { tRace } from '../../locales/t-race.ts';
import { axes } from '../../plot/axes.ts';
import { epochInterval, epochMarks, epochPlace } from '../../plot/epoch-axis.ts';
import { stripRow } from '../../plot/strip-row.ts';
import { patch } from '../../plot/svg-layer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { trainingHands } from '../../training/client.ts';
import type { RunSpec } from '../../training/protocol.ts';
import { raceSeedsStyles } from './race-seeds.css.ts';
import { stripWords } from './race-words.ts';
import { epochsToFinish } from './seeds.ts';

export interface Contender {
  activation: string;
  name: string;
  /** Its run; the seed is set here. */
  spec: RunSpec;
}

interface Row extends Contender {
  /** Epochs of each seed so far; infinity where it was not home in time. */
  results: number[];
}

export class RaceSeeds extends LitElement {
  static override properties = {
    count: { type: Number },
    limit: { type: Number },
    contenders: { attribute: false },
    rows: { state: true },
    problem: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, raceSeedsStyles];
  declare count: number;
  /** Epochs after which a lane is out. */
  declare limit: number;
  /** Asked for when the button is pressed. */
  declare contenders: (() => readonly Contender[]) | undefined;
  declare rows: readonly Row[];
  declare problem: string;
  declare spoken: string;
  /** Raised by whatever ends the seeds that are being run. */
  #turn = 0;

  constructor() {
    super();
    this.count = 100;
    this.limit = 1000;
    this.contenders = undefined;
    this.rows = [];
    this.problem = '';
    this.spoken = '';
    this.dataset.state = 'idle';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  stop(): void {
    this.#turn++;
    if (this.dataset.state === 'running') this.#ended('idle');
  }

  /** Forgets the rows: they belong to another race. */
  clear(): void {
    this.stop();
    this.rows = [];
    this.spoken = '';
    this.#ended('idle');
  }

  /** Seed by seed through all lanes, so that the rows grow side by side; each worker takes what is next. */
  async start(): Promise<void> {
    const turn = ++this.#turn;
    const rows = (this.contenders?.() ?? []).map((contender): Row => ({ ...contender, results: [] }));
    this.rows = rows;
    this.problem = '';
    this.dataset.state = 'running';
    const jobs = Array.from({ length: this.count }, (_, index) => rows.map((row) => ({ row, seed: index + 1 })))
      .flat()
      .values();
    const goesOn = () => turn === this.#turn;
    const { clients, rest } = trainingHands();
    const work = async (client: (typeof clients)[number]): Promise<void> => {
      for (const { row, seed } of jobs) {
        const epochs = await epochsToFinish({ ...row.spec, seed }, client, goesOn);
        if (epochs === undefined) return;
        row.results.push(epochs);
        this.requestUpdate();
      }
    };
    try {
      await Promise.all(clients.map(work));
      if (!goesOn()) return;
      this.spoken = rows
        .map(({ name, results }) => tRace('seeds.said', { name, row: stripWords(results, this.limit) }))
        .join(' ');
      this.#ended('done');
    } catch (error) {
      if (!goesOn() || isAbort(error)) return;
      this.problem = error instanceof Error ? error.message : String(error);
      this.stop();
    } finally {
      if (turn === this.#turn || this.dataset.state !== 'running') rest();
    }
  }

  #ended(state: 'idle' | 'done'): void {
    this.dataset.state = state;
    this.requestUpdate();
  }

  override updated(): void {
    const interval = epochInterval(this.limit);
    for (const [index, svg] of this.renderRoot.querySelectorAll('.strip').entries()) {
      const { results = [] } = this.rows[index] ?? {};
      const median = lowerMedian(results);
      const at = results.filter(Number.isFinite).map(epochPlace);
      patch(svg, stripRow(interval, { at, median: Number.isFinite(median) ? epochPlace(median) : undefined }));
    }
    const scale = this.renderRoot.querySelector('.scale');
    const frame = { x: interval, y: { low: 0, high: 1 } };
    if (scale) patch(scale, [axes(frame, { xMarks: epochMarks(interval), yMarks: [] })]);
  }

  override render(): TemplateResult {
    const running = this.dataset.state === 'running';
    const done = Math.min(...this.rows.map(({ results }) => results.length));
    return html`<div class="seeds">
      <div class="head">
        <button type="button" @click=${() => (running ? this.stop() : void this.start())}>
          ${running ? tRace('seeds.stop') : tRace('seeds', { count: this.count })}
        </button>
        ${
          running
            ? html`<progress max=${this.count} value=${done} aria-label=${tRace('seeds.progress')}></progress>`
            : html`<span class="soft">${tRace('seeds.about')}</span>`
        }
      </div>
      ${
        this.rows.length === 0
          ? ''
          : html`<h3>${tRace('seeds.heading')}</h3>
              <ol class="rows" role="list">
                ${this.rows.map(
                  ({
                    activation,
                    name,
                    results,
                  }) => html`<li data-lane=${activation} data-median=${String(lowerMedian(results))}>
                    <strong>${name}</strong> <span class="words">${stripWords(results, this.limit)}</span>
                    <svg class="strip" aria-hidden="true"></svg>
                  </li>`,
                )}
              </ol>
              <svg class="scale" aria-hidden="true"></svg>`
      }
      <p class="visually-hidden" role="status">${this.spoken}</p>
      ${this.problem === '' ? '' : html`<p role="alert">${this.problem}</p>`}
    </div>`;
  }
}

define('race-seeds', RaceSeeds);
