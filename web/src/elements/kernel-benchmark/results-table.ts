/** The chart as a table, folded away: the same rows, the same numbers. */

import { html, type TemplateResult } from 'lit';
import { count } from '../../locales/num.ts';
import { tBenchmark } from '../../locales/t-benchmark.ts';
import { makerName, nameOf, type Results } from './results.ts';
import { cellText, measuredIn } from './text-export.ts';

export function resultsTable(results: Results): TemplateResult {
  return html`<details>
    <summary>${tBenchmark('table')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${tBenchmark('table')}>
      <table>
        <caption>${tBenchmark('table.caption', { size: count(results.size) })}</caption>
        <thead>
          <tr>
            <th scope="col">${tBenchmark('table.function')}</th>
            ${results.makers.map((maker) => html`<th scope="col">${makerName(maker)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${measuredIn(results).map(
            (operation) => html`<tr data-operation=${operation}>
              <th scope="row">${nameOf(results, operation)}</th>
              ${results.makers.map((maker) => html`<td data-maker=${maker}>${cellText(results, operation, maker)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
