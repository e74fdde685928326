/**
 * A look into a run as it stands: histograms of each layer's weights and outputs, and the ROC curve of two classes.
 *
 * @prop look - the run and its step, and what was found of the test points
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { isAbort } from '../../../core/core-error.ts';
import { num, percentText } from '../../../locales/num.ts';
import { tInsight } from '../../../locales/t-insight.ts';
import { percent } from '../../../plot/geometry.ts';
import { rocChart } from '../../../plot/roc-chart.ts';
import { patch, type SvgNode, svg } from '../../../plot/svg-layer.ts';
import { define } from '../../../state/define.ts';
import { controls } from '../../../styles/controls.css.ts';
import { training } from '../../../training/client.ts';
import type { ClassEvaluation, Distribution, LayerInspection } from '../../../training/instruments.ts';
import { insightStyles } from './insight.css.ts';

const BINS = 30;

export interface Look {
  run: number;
  step: number;
  /** Of two classes alone: what ROC is about. */
  roc: ClassEvaluation | undefined;
  /** The class that is to be found. */
  name: string;
}

export class RunInsight extends LitElement {
  static override properties = { look: { attribute: false }, layers: { state: true }, problem: { state: true } };
  static override styles = [controls, insightStyles];
  declare look: Look;
  declare layers: readonly LayerInspection[];
  declare problem: string;
  #seen = '';

  constructor() {
    super();
    this.layers = [];
    this.problem = '';
  }

  async #inspect(): Promise<void> {
    const { run } = this.look;
    try {
      // While a run goes on there is always a newer step: the latest question is the one to answer.
      const layers = await training().request('inspect', { run, bins: BINS }, { key: 'run-insight' });
      this.layers = layers.filter(({ kind }) => kind === 'dense');
      this.problem = '';
    } catch (error) {
      if (isAbort(error)) return;
      this.problem = tInsight('failed', { reason: error instanceof Error ? error.message : String(error) });
    }
  }

  override updated(): void {
    const { run, step, roc } = this.look;
    if (this.#seen !== `${run} ${step}`) {
      this.#seen = `${run} ${step}`;
      void this.#inspect();
    }
    for (const picture of this.renderRoot.querySelectorAll<SVGElement>('.histogram')) {
      const layer = this.layers[Number(picture.dataset.layer)];
      const shown = layer && (picture.dataset.what === 'weights' ? weightsOf(layer) : layer.outputs);
      if (shown) patch(picture, bars(shown));
    }
    const picture = this.renderRoot.querySelector('.roc');
    if (picture && roc) patch(picture, rocChart({ ...roc.roc, point: sharesOf(roc), xLabel: tInsight('roc.x') }));
  }

  override render(): TemplateResult {
    if (this.problem) return html`<p class="soft">${this.problem}</p>`;
    return html`<section aria-label=${tInsight('title')}>
      <h3>${tInsight('title')}</h3>
      <p class="soft">${tInsight('note')}</p>
      ${this.layers.map((layer, index) => this.#layer(layer, index))}
      ${this.look.roc ? this.#roc(this.look.roc) : ''}
    </section>`;
  }

  #layer(layer: LayerInspection, index: number): TemplateResult {
    const last = index === this.layers.length - 1;
    const name = last ? tInsight('output') : tInsight('layer', { number: index + 1 });
    const figure = (what: 'weights' | 'outputs', of: Distribution | undefined) => {
      if (!of) return '';
      const [low, high] = [num(of.smallest, 3), num(of.largest, 3)];
      const said = { low, high, mean: num(of.mean, 3), deviation: num(Math.sqrt(of.variance), 3) };
      const label = tInsight('summary', { what: tInsight(what), layer: name, count: of.count, ...said });
      return html`<figure>
        <svg class="histogram" role="img" aria-label=${label} data-layer=${index} data-what=${what}></svg>
        <figcaption class="soft">${tInsight(what)}: ${tInsight('ends', said)}</figcaption>
      </figure>`;
    };
    const { units } = layer;
    const warnings = [
      units && units.dead.length > 0 && !last
        ? tInsight('dead', { count: units.dead.length, units: units.units })
        : undefined,
      units && units.saturatedShare > 0 && !last
        ? tInsight('saturated', { share: percentText(units.saturatedShare) })
        : undefined,
    ].filter((each) => each !== undefined);
    return html`<div class="layer">
      <h4>${name}</h4>
      ${figure('weights', weightsOf(layer))} ${figure('outputs', layer.outputs)}
      ${warnings.length > 0 ? html`<p class="soft">${warnings.join(' ')}</p>` : ''}
    </div>`;
  }

  #roc(found: ClassEvaluation): TemplateResult {
    const { name } = this.look;
    const { truePositiveRate, falsePositiveRate } = sharesOf(found);
    const area = num(found.roc.area, 3);
    const said = { area, name, recall: percentText(truePositiveRate), alarms: percentText(falsePositiveRate) };
    return html`<figure>
      <h4>${tInsight('roc')}</h4>
      <svg class="roc" role="img" aria-label=${tInsight('roc.summary', said)}></svg>
      <figcaption class="soft">${tInsight('roc.y', { area, name })}</figcaption>
    </figure>`;
  }
}

function weightsOf({ blocks }: LayerInspection): Distribution | undefined {
  return blocks.find(({ name }) => name === 'weights')?.values;
}

function sharesOf({ counts }: ClassEvaluation): { truePositiveRate: number; falsePositiveRate: number } {
  const { truePositives, falseNegatives, falsePositives, trueNegatives } = counts;
  return {
    truePositiveRate: truePositives / Math.max(1, truePositives + falseNegatives),
    falsePositiveRate: falsePositives / Math.max(1, falsePositives + trueNegatives),
  };
}

/** A bar for each bin, the tallest as tall as the picture; a dashed line where 0 lies. */
function bars({ histogram }: Distribution): SvgNode[] {
  if (!histogram) return [];
  const { counts, low, high } = histogram;
  const tallest = Math.max(1, ...counts);
  const rects = Array.from(counts, (count, bin) => {
    const height = count / tallest;
    const place = { x: percent(bin / counts.length), y: percent(1 - height) };
    return svg('rect', { ...place, width: percent(0.92 / counts.length), height: percent(height) });
  });
  const zero = percent(-low / (high - low));
  return low < 0 && high > 0
    ? [...rects, svg('line', { class: 'none', x1: zero, x2: zero, y1: 0, y2: '100%' })]
    : rects;
}

define('run-insight', RunInsight);
