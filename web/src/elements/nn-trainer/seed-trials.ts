/**
 * Trains the same network from a hundred seeds and shows each as solved or not. Rows of earlier settings stay, to compare.
 *
 * @attr count - how many seeds
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { CoreError } from '../../core/core-error.ts';
import { tTrainer } from '../../locales/t-trainer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { training } from '../../training/client.ts';
import type { RunSpec } from '../../training/protocol.ts';
import { seedTrialsStyles } from './seed-trials.css.ts';
import { summary, type TrialRow } from './trial-row.ts';

/** Seeds in one request: short enough that the bar moves and the button can stop it. */
const SLICE = 5;

export class SeedTrials extends LitElement {
  static override properties = {
    count: { type: Number },
    spec: { attribute: false },
    name: {},
    steps: { type: Number },
    rows: { state: true },
    done: { state: true },
    running: { state: true },
    problem: { state: true },
  };
  static override styles = [controls, seedTrialsStyles];
  declare count: number;
  /** What to train; asked for when the button is pressed. */
  declare spec: (() => RunSpec) | undefined;
  /** How the row is called, such as "ReLU, 1 × 4, rate 0.1". */
  declare name: string;
  declare steps: number;
  declare rows: readonly TrialRow[];
  declare done: number;
  declare running: boolean;
  declare problem: string;

  constructor() {
    super();
    this.count = 100;
    this.spec = undefined;
    this.name = '';
    this.steps = 2000;
    this.rows = [];
    this.done = 0;
    this.running = false;
    this.problem = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running = false;
  }

  async start(): Promise<void> {
    const spec = this.spec?.();
    if (!spec) return;
    const row: TrialRow = { name: this.name, count: this.count, solved: [], losses: [] };
    this.rows = [...this.rows.filter((each) => each.name !== row.name), row];
    this.running = true;
    this.problem = '';
    this.done = 0;
    try {
      while (this.running && row.solved.length < row.count) {
        const ask = { spec, firstSeed: row.solved.length + 1, count: Math.min(SLICE, row.count - row.solved.length) };
        const { solved, finalLoss } = await training().request('trials', { ...ask, steps: this.steps });
        row.solved.push(...solved);
        row.losses.push(...finalLoss);
        this.done = row.solved.length;
      }
      if (row.solved.length === 0) this.rows = this.rows.filter((each) => each !== row);
    } catch (error) {
      this.problem = error instanceof CoreError ? error.message : String(error);
    }
    this.running = false;
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const newest = this.rows.at(-1);
    return html`<div class="trials">
      <div class="head">
        <button type="button" @click=${() => (this.running ? this.#stop() : void this.start())}>
          ${this.running ? tTrainer('trials.stop') : tTrainer('trials.start', { count: this.count })}
        </button>
        ${
          this.running
            ? html`<progress max=${this.count} value=${this.done} aria-label=${tTrainer('trials.progress')}></progress>`
            : html`<span class="soft">${tTrainer('trials.about', { steps: this.steps })}</span>`
        }
      </div>
      ${
        this.rows.length === 0
          ? ''
          : html`<ol class="rows" role="list">
              ${this.rows.map((row) => html`<li><strong>${row.name}</strong> ${this.#strip(row)} <span>${summary(row)}</span></li>`)}
            </ol>`
      }
      <p class="visually-hidden" role="status">${this.running || !newest ? '' : `${newest.name}: ${summary(newest)}`}</p>
      ${this.problem === '' ? '' : html`<p role="alert">${this.problem}</p>`}
    </div>`;
  }

  #stop(): void {
    this.running = false;
  }

  /** One mark a seed: a full disc for solved, a short dash for not. */
  #strip(row: TrialRow): TemplateResult {
    const columns = 50;
    const lines = Math.ceil(row.count / columns);
    const paths = { solved: '', open: '' };
    row.solved.forEach((solved, index) => {
      const x = (index % columns) * 10 + 5;
      const y = Math.floor(index / columns) * 14 + 7;
      if (solved) paths.solved += `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`;
      else paths.open += `M${x - 2.5} ${y}h5`;
    });
    return html`<svg viewBox="0 0 ${columns * 10} ${lines * 14}" aria-hidden="true">
      <path class="solved" d=${paths.solved} /><path class="open" d=${paths.open} />
    </svg>`;
  }
}

define('seed-trials', SeedTrials);
