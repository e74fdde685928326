/** The network as a picture: what each unit answers all over the plane, and the weights between them as lines. */

import { html, type TemplateResult } from 'lit';
import { tOpen } from '../../locales/t-open.ts';
import { percent } from '../../plot/geometry.ts';
import { type HeatColours, paintHeat } from '../../plot/heat-layer.ts';
import { paintSigned, reachOf } from '../../plot/signed-picture.ts';
import { patch, type SvgNode, svg } from '../../plot/svg-layer.ts';
import type { UnitSurfaces } from '../../training/instruments.ts';
import { type Link, linkAt } from './link-at.ts';
import { columnAt, DRAWN, heightOf, placesOf, weightAt } from './network-shape.ts';
import { paler } from './output-view.ts';
import type { HiddenLayer } from './trainer-state.ts';

/** A unit that can be chosen: `layer` counts the layers with weights from 0, the output is the last. */
export interface Chosen {
  layer: number;
  unit: number;
}

/** The network with the names at its two ends. */
export interface Drawn {
  inputs: readonly string[];
  layers: readonly HiddenLayer[];
  outputs: readonly string[];
  /** Outputs are probabilities, not any numbers. */
  ofClasses: boolean;
}

export function columnsOf({ inputs, layers, outputs }: Drawn): number[] {
  return [inputs.length, ...layers.map(({ units }) => units), outputs.length];
}

export interface NetworkActs {
  choose(chosen: Chosen): void;
  /** The pointer lies on this link, or on none. */
  point(link: Link | undefined): void;
  /** This link's number is to be changed. */
  pick(link: Link): void;
}

export function networkView(
  drawn: Drawn,
  names: (activation: string) => string,
  chosen: Chosen | undefined,
  pointed: string,
  acts: NetworkActs,
): TemplateResult {
  const columns = columnsOf(drawn);
  const at = (column: number, unit: number, shown: number) =>
    `${percent(columnAt(column, columns.length))} ${percent(heightOf(unit, shown))}`;
  const unitButton = (layer: number, unit: number, shown: number) => {
    const hidden = drawn.layers[layer];
    const label = hidden
      ? tOpen('network.unit', { unit: unit + 1, layer: layer + 1, activation: names(hidden.activation) })
      : drawn.outputs.length === 1
        ? tOpen('network.outputUnit')
        : tOpen('network.outputOf', { name: drawn.outputs[unit] ?? '' });
    const pressed = chosen?.layer === layer && chosen.unit === unit;
    return html`<button
      type="button"
      class="unit"
      data-at=${at(layer + 1, unit, shown)}
      aria-label=${label}
      aria-pressed=${pressed}
      @click=${() => acts.choose({ layer, unit })}
    >
      <canvas width="1" height="1" data-layer=${layer} data-unit=${unit}></canvas>
    </button>`;
  };
  const linkUnder = (event: MouseEvent): Link | undefined => {
    if ((event.target as Element).closest('button')) return undefined;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return linkAt(columns, box, event.clientX - box.left, event.clientY - box.top);
  };
  const pick = (event: MouseEvent) => {
    const link = linkUnder(event);
    if (link) acts.pick(link);
  };
  return html`<div
      class="network"
      @pointermove=${(event: PointerEvent) => acts.point(linkUnder(event))}
      @pointerleave=${() => acts.point(undefined)}
      @click=${pick}
    >
      <svg class="links" aria-hidden="true"></svg>
      ${drawn.inputs
        .slice(0, DRAWN)
        .map(
          (name, index) =>
            html`<span class="feature" data-at=${at(0, index, Math.min(drawn.inputs.length, DRAWN))}>${name}</span>`,
        )}
      ${columns.slice(1).map((units, layer) => {
        const shown = Math.min(units, DRAWN);
        return Array.from({ length: shown }, (_, unit) => unitButton(layer, unit, shown));
      })}
      ${columns.map((units, column) =>
        units > DRAWN
          ? html`<span class="beyond" data-at=${`${percent(columnAt(column, columns.length))} 103%`}
              >${tOpen('network.more', { count: units - DRAWN })}</span
            >`
          : '',
      )}
    </div>
    <p class="pointed" aria-hidden="true">${pointed}</p>
    <p class="soft">${tOpen('network.note')}</p>`;
}

/**
 * The lines between the units that are drawn. At rest strong ones come last, so that they lie on top; while weights move, each
 * keeps its place, and a browser has little more to do than to change its width.
 */
export function links(drawn: Drawn, parameters: Float32Array, atRest = true, pointed?: Link): SvgNode[] {
  const columns = columnsOf(drawn);
  const lines = placesOf(columns).flatMap((place, layer) => {
    const [from, to] = [Math.min(place.inputs, DRAWN), Math.min(place.units, DRAWN)];
    return Array.from({ length: from * to }, (_, index) => {
      const [input, unit] = [index % from, Math.floor(index / from)];
      return { layer, input, unit, from, to, weight: parameters[weightAt(place, unit, input)] ?? 0 };
    });
  });
  const reach = Math.max(1e-9, ...lines.map(({ weight }) => Math.abs(weight)));
  if (atRest) lines.sort((a, b) => Math.abs(a.weight) - Math.abs(b.weight));
  return lines.map(({ layer, input, unit, from, to, weight }) => {
    const on = pointed?.layer === layer && pointed.unit === unit && pointed.input === input;
    return svg('line', {
      x1: percent(columnAt(layer, columns.length)),
      x2: percent(columnAt(layer + 1, columns.length)),
      y1: percent(heightOf(input, from)),
      y2: percent(heightOf(unit, to)),
      class: `${weight < 0 ? 'minus' : 'plus'}${on ? ' on' : ''}`,
      'stroke-width': Math.round((0.4 + (5 * Math.abs(weight)) / reach) * 10) / 10,
    });
  });
}

/** The lines of the network; `pointed` is the one under the pointer. */
export function paintLinks(
  root: ParentNode,
  drawn: Drawn,
  parameters: Float32Array,
  atRest: boolean,
  pointed: Link | undefined,
): void {
  const picture = root.querySelector('svg.links');
  if (picture) patch(picture, links(drawn, parameters, atRest, pointed));
}

/** What each unit answers over the plane, where it stands in the picture. */
export function paintUnits(root: ParentNode, drawn: Drawn, surfaces: UnitSurfaces, colours: HeatColours): void {
  // By script: the page's policy takes no style that is written into the document.
  for (const placed of root.querySelectorAll<HTMLElement>('[data-at]')) {
    const [left = '', top = ''] = (placed.dataset.at ?? '').split(' ');
    if (placed.style.left !== left || placed.style.top !== top) Object.assign(placed.style, { left, top });
  }
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>(':is(.unit, .unit-plane) canvas')) {
    const which = { layer: Number(canvas.dataset.layer), unit: Number(canvas.dataset.unit) };
    const values = surfaceOf(surfaces, which);
    if (!values) continue;
    if (isShare(drawn, which)) paintHeat(canvas, values, colours);
    else paintSigned(canvas, values, reachOf(values), canvas.closest('.unit') ? colours : paler(colours));
  }
}

/** An output may be a probability, a hidden unit is any number. */
export const isShare = ({ layers, ofClasses }: Drawn, { layer }: Chosen): boolean =>
  layer === layers.length && ofClasses;

/** What a unit answers over the plane; nothing of one that was just added, whose network is on its way. */
export function surfaceOf({ values, layers }: UnitSurfaces, { layer, unit }: Chosen): Float32Array | undefined {
  const cells = values.length / layers.reduce((sum, { units }) => sum + units, 0);
  const found = layers[layer];
  if (!found || unit >= found.units) return undefined;
  const first = (found.first + unit) * cells;
  return values.subarray(first, first + cells);
}
