import { html, type TemplateResult } from 'lit';
import { num } from '../locales/num.ts';
import { t } from '../locales/t.ts';
import type { ValueTable } from '../plot/value-table.ts';

/** The drawing in words and as a table: the point under study first, then round inputs over the whole interval. */
export function valueTable(words: string, { caption, x, columns }: ValueTable): TemplateResult {
  return html`<details>
    <summary>${t('plot.table')}</summary>
    <p id="words">${words}</p>
    <div class="table-scroll">
      <table>
        <caption>${caption}</caption>
        <thead><tr><th scope="col">x</th>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>
          <tr class="current"><th scope="row" data-live="x"></th>${columns.map(({ live }) => html`<td data-live=${live}></td>`)}</tr>
          ${Array.from(
            x,
            (input, row) => html`<tr>
              <th scope="row">${num(input)}</th>
              ${columns.map(({ numbers }) => html`<td>${num(numbers[row] as number)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
