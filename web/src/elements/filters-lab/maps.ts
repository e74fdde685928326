/** A row for each filter: its weights, what it answers all over the picture, what the activation leaves, what pooling keeps. */

import { html, type TemplateResult } from 'lit';
import { count, num, percentText } from '../../locales/num.ts';
import { tFilters } from '../../locales/t-filters.ts';
import { extent } from '../../plot/geometry.ts';
import { type HeatColours, heatColours } from '../../plot/heat-layer.ts';
import { paintSigned, reachOf } from '../../plot/signed-picture.ts';
import type { ExampleTrace } from '../../training/instruments.ts';
import { FILTERS, KERNEL, PIXELS, POOLED, partOf, zeroShare } from './filters-setup.ts';

const filters = Array.from({ length: FILTERS }, (_, index) => index);

/** What stands in the row of each filter. */
export interface Maps {
  /** All parameters: the filters' weights come first, then their biases. */
  parameters: Float32Array;
  trace: ExampleTrace;
}

export function layersOf({ trace }: Maps): { before: Float32Array; after: Float32Array; pooled: Float32Array } {
  const [conv, pool] = trace.layers;
  const none = new Float32Array();
  return { before: conv?.preActivations ?? none, after: conv?.outputs ?? none, pooled: pool?.outputs ?? none };
}

export function mapRows(maps: Maps): TemplateResult {
  const { before, after } = layersOf(maps);
  return html`<div class="maps">
      <p class="head" aria-hidden="true">
        <span>${tFilters('kernel')}</span><span>${tFilters('before')}</span><span>${tFilters('after')}</span><span
          >${tFilters('pooled')}</span
        >
      </p>
      <ol role="list">
        ${filters.map((filter) => {
          const { low, high } = extent(partOf(before, filter, PIXELS));
          const zeros = percentText(zeroShare(partOf(after, filter, PIXELS)));
          const said = tFilters('map', { number: filter + 1, low: num(low, 2), high: num(high, 2), zeros });
          return html`<li data-filter=${filter}>
            <div class="pictures" role="img" aria-label=${said}>
              <canvas class="kernel" width="1" height="1"></canvas>
              <canvas class="before" width="1" height="1"></canvas>
              <canvas class="after" width="1" height="1"></canvas>
              <canvas class="pooled" width="1" height="1"></canvas>
            </div>
            <span class="zeros" aria-hidden="true">${tFilters('zeros', { zeros })}</span>
          </li>`;
        })}
      </ol>
    </div>
    <p class="all-zeros">${tFilters('zeros.all', { zeros: percentText(zeroShare(after)) })}</p>
    <p class="soft">${tFilters('key')}</p>
    ${kernelTable(maps.parameters)}`;
}

function kernelTable(parameters: Float32Array): TemplateResult {
  return html`<details>
    <summary>${tFilters('table')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${tFilters('table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${tFilters('table.filter')}</th>
            <th scope="col" colspan=${KERNEL}>3 × 3</th>
            <th scope="col">${tFilters('table.bias')}</th>
          </tr>
        </thead>
        <tbody>
          ${filters.map(
            (filter) => html`<tr>
              <th scope="row">${count(filter + 1)}</th>
              ${[...partOf(parameters, filter, KERNEL)].map((weight) => html`<td>${num(weight, 3)}</td>`)}
              <td>${num(parameters[FILTERS * KERNEL + filter] ?? Number.NaN, 3)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

export class MapPainter {
  #colours: HeatColours | undefined;
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** After a change of theme: colours are read again at the next painting. */
  forgetColours(): void {
    this.#colours = undefined;
  }

  paint(maps: Maps): void {
    this.#colours ??= heatColours(this.#host);
    const { before, after, pooled } = layersOf(maps);
    const kernels = maps.parameters.subarray(0, FILTERS * KERNEL);
    const reach = reachOf(before);
    const weight = reachOf(kernels);
    for (const row of this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.maps li') ?? []) {
      const filter = Number(row.dataset.filter);
      const paint = (name: string, values: Float32Array, size: number, most: number): void => {
        const canvas = row.querySelector<HTMLCanvasElement>(`.${name}`);
        if (canvas && this.#colours) paintSigned(canvas, partOf(values, filter, size), most, this.#colours);
      };
      paint('kernel', kernels, KERNEL, weight);
      paint('before', before, PIXELS, reach);
      paint('after', after, PIXELS, reach);
      paint('pooled', pooled, POOLED, reach);
    }
  }
}
