/** One row a network layer: its sizes on a common scale, how much of it is flat or dead. A row chooses what is looked into. */

import { html, type TemplateResult } from 'lit';
import { sizesOf } from '../../labs/layer-sizes.ts';
import { num, percentText } from '../../locales/num.ts';
import { tXray } from '../../locales/t-xray.ts';
import type { Interval } from '../../plot/geometry.ts';
import { ACTIVATION, GRADIENT, ladderRow, ladderScale } from '../../plot/layer-ladder.ts';
import { sizeAt } from '../../plot/layer-lines.ts';
import { SWATCH, swatch } from '../../plot/line-look.ts';
import { widened } from '../../plot/log-scale.ts';
import { patch } from '../../plot/svg-layer.ts';
import type { Audible, Follow } from '../../sound/audible.ts';
import { steps } from '../../sound/audible-steps.ts';
import type { LayerInspection } from '../../training/instruments.ts';
import type { XraySetup } from './xray-setup.ts';
import { layerName } from './xray-words.ts';

/** Before anything is known; it grows with what is seen and does not shrink, so that rows keep their places. */
export const FIRST_SCALE: Interval = { low: 1e-4, high: 10 };

/** Pixels that a power of ten needs. */
const POWER_WIDTH = 46;

export function grown(scale: Interval, layers: readonly LayerInspection[]): Interval {
  const sizes = layers.map(sizesOf).flatMap(({ gradient, activation }) => [gradient, activation]);
  return sizes.some((size) => size > 0) ? widened(scale, sizes) : scale;
}

/** `heard` is the row that sounds. */
export function layerRows(
  layers: readonly LayerInspection[],
  setup: XraySetup,
  chosen: number,
  heard: number | undefined,
  choose: (layer: number) => void,
): TemplateResult {
  return html`<div class="rows" role="radiogroup" aria-label=${tXray('rows')}>
    <div class="row head" aria-hidden="true">
      <span>${tXray('row.layer')}</span>
      <svg class="scale"></svg>
      <span class="share">${tXray('row.saturated')}</span>
      <span class="share">${tXray('row.dead')}</span>
    </div>
    ${layers.map((layer, index) => row(layer, index, setup, { chosen: index === chosen, heard: index === heard }, () => choose(index)))}
  </div>`;
}

function row(
  layer: LayerInspection,
  index: number,
  setup: XraySetup,
  { chosen, heard }: { chosen: boolean; heard: boolean },
  choose: () => void,
): TemplateResult {
  const { gradient, activation } = sizesOf(layer);
  const name = layerName(index, setup);
  const output = index >= setup.layers;
  const flat = output ? '–' : percentText(layer.units?.saturatedShare ?? 0);
  const dead = output ? '–' : percentText(layer.units?.deadShare ?? 0);
  const words = { layer: name, gradient: num(gradient, 2), activation: num(activation, 2), flat, dead };
  return html`<label class="row" data-layer=${index} data-gradient=${gradient} data-activation=${activation} ?data-heard=${heard}>
    <input type="radio" name="layer" .checked=${chosen} @change=${choose} aria-label=${tXray('row.choose', words)} />
    <span class="name">${name}</span>
    <svg class="rung" aria-hidden="true"></svg>
    <span class="share" title=${tXray('row.saturated.long')}>${flat}</span>
    <span class="share" title=${tXray('row.dead.long')}>${dead}</span>
    <span class="sizes">${tXray('row.sizes', words)}</span>
  </label>`;
}

/** A tone for each layer; the rows show themselves where it is. */
export function audibleRows(layers: readonly LayerInspection[], scale: Interval, picture: Follow): Audible {
  const sizes = layers.map(sizesOf);
  const log = (size: number) => (size > 0 ? Math.log10(size) : Number.NaN);
  const curves = [
    steps(
      tXray('rows.gradient'),
      sizes.map(({ gradient }) => log(gradient)),
    ),
    steps(
      tXray('rows.activation'),
      sizes.map(({ activation }) => log(activation)),
    ),
  ];
  const frame = { x: { low: 0, high: layers.length }, y: { low: log(scale.low), high: log(scale.high) } };
  return { picture, frame, curves, words: { height: sizeAt, course: tXray('rows.course') } };
}

export function rowsKey(batch: number): TemplateResult {
  const { width, height } = SWATCH;
  return html`<p class="keys soft">
      <span><svg class="key gradient" width=${width} height=${height} aria-hidden="true"></svg>${tXray('rows.gradient')}</span>
      <span><svg class="key activation" width=${width} height=${height} aria-hidden="true"></svg>${tXray('rows.activation')}</span>
    </p>
    <p class="soft">${tXray('rows.note', { batch })}</p>`;
}

export function paintRows(
  root: ParentNode,
  layers: readonly LayerInspection[],
  first: readonly LayerInspection[],
  scale: Interval,
): void {
  const head = root.querySelector('.scale');
  if (head) patch(head, ladderScale(scale, Math.max(2, Math.floor(head.clientWidth / POWER_WIDTH))));
  for (const [index, picture] of root.querySelectorAll('.rung').entries()) {
    const layer = layers[index];
    if (!layer) continue;
    const before = first[index];
    patch(picture, ladderRow(scale, { ...sizesOf(layer), before: before && sizesOf(before) }));
  }
  for (const [name, look] of [
    ['gradient', GRADIENT],
    ['activation', ACTIVATION],
  ] as const) {
    const key = root.querySelector(`.key.${name}`);
    if (key) patch(key, swatch(look));
  }
}
