/**
 * Where numbers of 32 bits end: the sigmoid bit by bit as it comes near 1, and careless formulas beside careful ones.
 *
 * @attr x - where the reader begins
 * @attr label - what the lab is about, in a sentence
 * @attr data-ready - set once everything is drawn
 * @slot - what stands here without scripts, or when the core does not start
 * @slot link - the page's link to this lab
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { core, isAbort } from '../../core/client.ts';
import { num, parseNumber } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { tWalls } from '../../locales/t-walls.ts';
import { SWATCH, swatch } from '../../plot/line-look.ts';
import { patch } from '../../plot/svg-layer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { bitsOf, carefulSlope, carelessLoss, carelessRest, carelessSlope, stepsBelowOne } from './float32.ts';
import { numberWallsStyles } from './number-walls.css.ts';
import { CAREFUL, CARELESS, RANGE, type Slopes, wallsChart } from './walls-chart.ts';

/** Odd, so that 0 is among them. */
const POINTS = 641;
/** Places worth a visit: the last step below 1, exactly 1, and the mirror of the second. */
const PLACES = [0, 10, 17.3, 17.4, 20, -20, 40];

/** What the core answers at one x by the definitions in 64 bits, and rounded to 32 at x and at −x. */
interface Numbers {
  s: number;
  mirrored: number;
  softplus: number;
  exact: { rest: number; slope: number; loss: number };
}

export class NumberWalls extends LitElement {
  static override properties = {
    x: { type: Number },
    numbers: { state: true },
    problem: { state: true },
    failure: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, numberWallsStyles];
  declare x: number;
  declare numbers: Numbers | undefined;
  /** What was wrong with the number that somebody typed. */
  declare problem: string;
  /** Why there is no core. */
  declare failure: string;

  #slopes: Slopes | undefined;

  constructor() {
    super();
    this.x = 10;
    this.numbers = undefined;
    this.problem = '';
    this.failure = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  async #begin(): Promise<void> {
    try {
      const { x, value } = await core().request('curve', {
        fn: 'sigmoid',
        from: RANGE.low,
        to: RANGE.high,
        points: POINTS,
      });
      // The range is the same on both sides of 0: the answer at −x stands at the other end.
      const mirrored = value.toReversed();
      this.#slopes = {
        x,
        careless: Array.from(value, carelessSlope),
        careful: Array.from(value, (s, index) => carefulSlope(s, mirrored[index] ?? Number.NaN)),
      };
      await this.#ask();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #ask(): Promise<void> {
    const { x } = this;
    const ask = (fn: string, at: number, key: string) => core().request('at', { fn, x: at }, { key });
    try {
      const [here, mirrored, softplus] = await Promise.all([
        ask('sigmoid', x, 'walls'),
        ask('sigmoid', -x, 'walls-mirrored'),
        ask('softplus', x, 'walls-softplus'),
      ]);
      if (x !== this.x) return;
      // Kernels may be wrong in the last bits; here the last bit is what it is about.
      this.numbers = {
        s: Math.fround(here.value),
        mirrored: Math.fround(mirrored.value),
        softplus: Math.fround(softplus.value),
        exact: { rest: mirrored.value, slope: here.slope, loss: softplus.value },
      };
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (isAbort(error)) return;
    this.failure = error instanceof Error ? error.message : String(error);
    this.dataset.state = 'failed';
  }

  #go = (x: number): void => {
    this.x = x;
    this.problem = '';
    void this.#ask();
  };

  #type = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const x = parseNumber(input.value);
    if (x >= RANGE.low && x <= RANGE.high) {
      this.#go(x);
      return;
    }
    this.problem = tWalls('x.problem', { given: input.value, low: num(RANGE.low), high: num(RANGE.high) });
    input.value = num(this.x);
  };

  override updated(): void {
    if (!this.#slopes || !this.numbers) return;
    const chart = this.renderRoot.querySelector('svg.slopes');
    if (chart) patch(chart, wallsChart(this.#slopes, this.x));
    for (const [name, look] of [
      ['careless', CARELESS],
      ['careful', CAREFUL],
    ] as const) {
      const key = this.renderRoot.querySelector(`.key.${name}`);
      if (key) patch(key, swatch(look));
    }
    this.dataset.ready = '';
  }

  override render(): TemplateResult {
    const { numbers, x } = this;
    if (this.failure)
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason: this.failure })}</p><slot></slot>`;
    if (!numbers) return html`<slot></slot>`;
    const { width, height } = SWATCH;
    const { s, mirrored } = numbers;
    const summary = tWalls('chart.summary', {
      x: num(x),
      careless: num(carelessSlope(s)),
      careful: num(carefulSlope(s, mirrored)),
    });
    return html`<section class="lab" aria-label=${tWalls('lab')}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      <div class="input">
        <label class="field"
          ><span>${tWalls('x')}</span
          ><input type="text" inputmode="decimal" autocomplete="off" size="8" .value=${num(x)} @change=${this.#type} /></label
        ><input
          class="slide"
          type="range"
          min=${RANGE.low}
          max=${RANGE.high}
          step="0.1"
          aria-label=${tWalls('x')}
          .value=${String(x)}
          @input=${(event: Event) => this.#go(Number((event.target as HTMLInputElement).value))}
        />
      </div>
      ${this.problem === '' ? '' : html`<p class="problem" role="alert">${this.problem}</p>`}
      <div class="buttons" role="group" aria-label=${tWalls('places')}>
        ${PLACES.map((at) => html`<button type="button" @click=${() => this.#go(at)}>${tWalls('place', { x: num(at) })}</button>`)}
      </div>
      ${bitsView(s)} ${tableView(numbers)}
      <figure class="chart">
        <h3 aria-hidden="true">${tWalls('chart')}</h3>
        <svg class="slopes" role="img" aria-label=${summary}></svg>
        <figcaption class="soft">
          <span class="keys"
            ><span><svg class="key careful" width=${width} height=${height} aria-hidden="true"></svg>${tWalls('chart.careful')}</span>
            <span><svg class="key careless" width=${width} height=${height} aria-hidden="true"></svg>${tWalls('chart.careless')}</span></span
          >
          ${tWalls('chart.note')}
        </figcaption>
      </figure>
    </section>
    <slot class="on-paper"></slot>`;
  }
}

function bitsView(s: number): TemplateResult {
  const bits = bitsOf(s);
  const steps = stepsBelowOne(s);
  const apart =
    s === 0
      ? tWalls('bits.zero')
      : steps === 0
        ? tWalls('bits.one')
        : steps <= 100_000
          ? tWalls('bits.apart', { count: steps })
          : tWalls('bits.far');
  const row = (name: keyof typeof bits) => html`<span class=${name}>
    <span class="digits">${[...bits[name]].map((bit) => html`<span class=${bit === '1' ? 'one' : 'zero'}>${bit}</span>`)}</span>
    <small>${tWalls(`bits.${name}`)}</small>
  </span>`;
  return html`<div class="bits">
      <h3>${tWalls('bits')}</h3>
      <p class="value"><strong>${num(s, 9)}</strong> ${apart}</p>
      <div class="row" role="img" aria-label=${tWalls('bits.said', { ...bits })}>
        ${row('sign')} ${row('exponent')} ${row('fraction')}
      </div>
    </div>`;
}

function tableView({ s, mirrored, softplus, exact }: Numbers): TemplateResult {
  const rows = [
    { id: 'rest', careless: carelessRest(s), careful: mirrored, exact: exact.rest },
    { id: 'slope', careless: carelessSlope(s), careful: carefulSlope(s, mirrored), exact: exact.slope },
    { id: 'loss', careless: carelessLoss(s), careful: softplus, exact: exact.loss },
  ] as const;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${tWalls('table')}>
    <table>
      <caption class="soft">${tWalls('table')}</caption>
      <thead>
        <tr>
          ${(['what', 'careless', 'careful', 'exact'] as const).map((name) => html`<th scope="col">${tWalls(`table.${name}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, careless, careful, exact }) => html`<tr data-row=${id}>
            <th scope="row">${tWalls(id)}</th>
            <td class=${Math.abs(careless - exact) > 0.01 * Math.abs(exact) ? 'wrong' : ''}>
              <strong>${num(careless, 6)}</strong> <small>${tWalls(`${id}.careless`)}</small>
            </td>
            <td><strong>${num(careful, 6)}</strong> <small>${tWalls(`${id}.careful`)}</small></td>
            <td><strong>${num(exact, 6)}</strong></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

define('number-walls', NumberWalls);
