/**
 * One unit that begins with a mistake, and the two losses that are to mend it. Nothing starts by itself.
 *
 * @attr data-state - idle, running, done or failed
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { isAbort } from '../../core/core-error.ts';
import { wordField } from '../../labs/fields.ts';
import { count, num } from '../../locales/num.ts';
import { list } from '../../locales/speech.ts';
import { tLogistic } from '../../locales/t-logistic.ts';
import { area, axes, stretched } from '../../plot/axes.ts';
import { type Frame, pathData } from '../../plot/geometry.ts';
import { line, SWATCH, swatch } from '../../plot/line-look.ts';
import { patch } from '../../plot/svg-layer.ts';
import { define } from '../../state/define.ts';
import { isStill } from '../../state/motion.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { LOSSES } from './fit-setup.ts';
import { lossSlowdownStyles } from './loss-slowdown.css.ts';
import { BEGINNINGS, type Beginning, SLOW_RATE, SLOW_STEPS, slowdown } from './slowdown.ts';

const FRAME: Frame = { x: { low: 0, high: SLOW_STEPS }, y: { low: 0, high: 1.04 } };

export class LossSlowdown extends LitElement {
  static override properties = {
    beginning: { state: true },
    steps: { state: true },
    problem: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, fieldStyles, lossSlowdownStyles];
  declare beginning: Beginning;
  declare steps: readonly number[];
  declare problem: string;
  declare spoken: string;
  #answers: number[][] = [[], []];
  /** Raised by whatever ends the run. */
  #turn = 0;

  constructor() {
    super();
    this.beginning = 'confident';
    this.steps = [];
    this.problem = '';
    this.spoken = '';
    this.dataset.state = 'idle';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clear();
  }

  #clear(): void {
    this.#turn++;
    this.steps = [];
    this.#answers = [[], []];
    this.problem = '';
    this.dataset.state = 'idle';
  }

  #start = async (): Promise<void> => {
    this.#clear();
    const turn = this.#turn;
    const atOnce = isStill();
    this.dataset.state = 'running';
    try {
      await slowdown(this.beginning, async (step, answers) => {
        if (turn !== this.#turn) return false;
        for (const [curve, answer] of answers.entries()) this.#answers[curve]?.push(answer);
        this.steps = [...this.steps, step];
        if (!atOnce) await new Promise((drawn) => requestAnimationFrame(drawn));
        return turn === this.#turn;
      });
      if (turn !== this.#turn) return;
      this.dataset.state = 'done';
      this.spoken = this.#summary;
    } catch (error) {
      if (turn !== this.#turn || isAbort(error)) return;
      this.problem = error instanceof Error ? error.message : String(error);
      this.dataset.state = 'failed';
    }
  };

  get #summary(): string {
    const step = this.steps.at(-1);
    if (step === undefined) {
      const { weight, bias } = BEGINNINGS[this.beginning];
      return tLogistic('slow.fresh', { value: num(1 / (1 + Math.exp(-weight - bias)), 3) });
    }
    const lanes = LOSSES.map((loss, curve) =>
      tLogistic('slow.lane', {
        name: tLogistic(`loss.${loss}`),
        value: num(this.#answers[curve]?.at(-1) ?? Number.NaN, 2),
      }),
    );
    return tLogistic('slow.summary', { step, lanes: list(lanes) });
  }

  override updated(): void {
    const chart = this.renderRoot.querySelector('svg.answers');
    const curves = this.#answers.map((answers, look) => line(look, pathData(FRAME, this.steps, answers)));
    const options = { xLabel: tLogistic('history.x'), xTicks: 7, yTicks: 6 };
    if (chart) patch(chart, [area(axes(FRAME, options), stretched(...curves))]);
    for (const [look, node] of this.renderRoot.querySelectorAll('.swatch').entries()) patch(node, swatch(look));
  }

  override render(): TemplateResult {
    const begun = (beginning: Beginning) => {
      const { weight, bias } = BEGINNINGS[beginning];
      return tLogistic(`slow.${beginning}`, { weight: num(weight), bias: num(bias) });
    };
    return html`<section class="slowdown" aria-label=${tLogistic('slow')}>
      <h3>${tLogistic('slow')}</h3>
      <p class="soft">${tLogistic('slow.about', { rate: num(SLOW_RATE) })}</p>
      <div class="fields">
        ${wordField(tLogistic('slow.start'), ['confident', 'mild'], begun, this.beginning, (beginning) => {
          this.#clear();
          this.beginning = beginning;
        })}
        <button type="button" class="run" ?disabled=${this.dataset.state === 'running'} @click=${this.#start}>
          ${tLogistic('slow.run', { count: count(SLOW_STEPS) })}
        </button>
      </div>
      ${this.problem ? html`<p role="alert">${this.problem}</p>` : ''}
      <p class="swatches">
        ${LOSSES.map(
          (loss, curve) =>
            html`<span data-answer=${this.#answers[curve]?.at(-1) ?? ''}
              ><svg class="swatch" width=${SWATCH.width} height=${SWATCH.height} aria-hidden="true"></svg
              >${tLogistic(`loss.${loss}`)}</span
            >`,
        )}
      </p>
      <figure>
        <h3 class="soft" aria-hidden="true">${tLogistic('slow.chart')}</h3>
        <svg class="answers" role="img" aria-label=${`${tLogistic('slow.chart')}. ${this.#summary}`}></svg>
        <figcaption class="soft">${this.#summary}</figcaption>
      </figure>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>`;
  }
}

define('loss-slowdown', LossSlowdown);
