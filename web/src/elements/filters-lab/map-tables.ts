/** The maps of one filter as numbers: what their pictures show, cell by cell. */

import { html, type TemplateResult } from 'lit';
import { numberField } from '../../labs/fields.ts';
import { count, num } from '../../locales/num.ts';
import { tFilters } from '../../locales/t-filters.ts';
import { FILTERS, PIXELS, POOLED, partOf } from './filters-setup.ts';
import { layersOf, type Maps } from './maps.ts';

const numbers = Array.from({ length: FILTERS }, (_, index) => index + 1);

/** What a reader wants to see of them. */
export interface Tabled {
  open: boolean;
  /** From 0 on. */
  filter: number;
}

/** Made only while they are open: they change at every look at a run. */
export function mapTables(
  maps: Maps,
  { open, filter }: Tabled,
  change: (change: Partial<Tabled>) => void,
): TemplateResult {
  const toggled = ({ target }: Event) => change({ open: (target as HTMLDetailsElement).open });
  return html`<details class="map-numbers" @toggle=${toggled}>
    <summary>${tFilters('table.maps')}</summary>
    ${numberField(tFilters('kernel'), numbers, filter + 1, (number) => change({ filter: number - 1 }))}
    ${open ? tablesOf(maps, filter) : ''}
  </details>`;
}

function tablesOf(maps: Maps, filter: number): TemplateResult[] {
  const { before, after, pooled } = layersOf(maps);
  return [
    mapTable(tFilters('before'), partOf(before, filter, PIXELS)),
    mapTable(tFilters('after'), partOf(after, filter, PIXELS)),
    mapTable(tFilters('pooled'), partOf(pooled, filter, POOLED)),
  ];
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
