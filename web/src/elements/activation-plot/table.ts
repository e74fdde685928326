import { html, nothing, type TemplateResult } from 'lit';
import type { Curve } from '../../core/protocol.ts';
import { num } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';

/** The drawing as a table: the point under study first, then round inputs over the whole interval. */
export function valueTable(name: string, rows: Curve, withSlope: boolean): TemplateResult {
  return html`<details>
    <summary>${t('plot.table')}</summary>
    <div class="table-scroll">
      <table>
        <caption>${t('plot.tableCaption', { name })}</caption>
        <thead><tr><th scope="col">x</th><th scope="col">f(x)</th>${withSlope ? html`<th scope="col">f′(x)</th>` : nothing}</tr></thead>
        <tbody>
          <tr class="current"><th scope="row" data-live="x"></th><td data-live="value"></td>${withSlope ? html`<td data-live="slope"></td>` : nothing}</tr>
          ${Array.from(
            rows.x,
            (x, index) => html`<tr>
              <th scope="row">${num(x)}</th>
              <td>${num(rows.value[index] as number)}</td>
              ${withSlope ? html`<td>${num(rows.slope[index] as number)}</td>` : nothing}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
