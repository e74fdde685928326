/** The maps of one filter as numbers: what their pictures show, cell by cell. */

import { html, type TemplateResult } from 'lit';
import { numberField } from '../../labs/fields.ts';
import { count, num } from '../../locales/num.ts';
import { tFilters } from '../../locales/t-filters.ts';
import { FILTERS, PIXELS, POOLED, partOf } from './filters-setup.ts';
import { layersOf, type Maps } from './maps.ts';

const numbers = Array.from({ length: FILTERS }, (_, index) => index + 1);

/** `filter` counts from 0; `show` is told of another. */
export function mapTables(maps: Maps, filter: number, show: (filter: number) => void): TemplateResult {
  const { before, after, pooled } = layersOf(maps);
  const table = (name: 'before' | 'after' | 'pooled', values: Float32Array, size: number) =>
    mapTable(tFilters(name), partOf(values, filter, size));
  return html`<details class="map-numbers">
    <summary>${tFilters('table.maps')}</summary>
    ${numberField(tFilters('kernel'), numbers, filter + 1, (number) => show(number - 1))}
    ${table('before', before, PIXELS)} ${table('after', after, PIXELS)} ${table('pooled', pooled, POOLED)}
  </details>`;
}

/** Finer than any shade of the pictures, and short enough for eight columns. */
const toHundredths = (value: number): number => Math.round(100 * value) / 100;

function mapTable(name: string, values: Float32Array): TemplateResult {
  const side = Math.sqrt(values.length);
  const places = Array.from({ length: side }, (_, place) => place);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${name}>
    <table>
      <caption>${name}</caption>
      <thead>
        <tr>
          <td></td>
          ${places.map((column) => html`<th scope="col">${count(column + 1)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${places.map(
          (row) => html`<tr>
            <th scope="row">${count(row + 1)}</th>
            ${places.map((column) => html`<td>${num(toHundredths(values[row * side + column] ?? Number.NaN))}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
