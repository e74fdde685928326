/** A plot's numbers as a folded table, for readers without scripts. */

import { num } from '../../src/locales/num.ts';
import { t } from '../../src/locales/t.ts';
import type { ValueTable } from '../../src/plot/value-table.ts';
import { type Html, html } from '../html.ts';

export function valueTable({ caption, x, columns }: ValueTable): Html {
  const rows = Array.from(x, (input, row) => {
    const cells = columns.map(({ numbers }) => html`<td>${num(numbers[row] ?? Number.NaN)}</td>`);
    return html`<tr><th scope="row">${num(input)}</th>${cells}</tr>\n`;
  });
  return html`<details>
<summary>${t('plot.table')}</summary>
<div class="table-scroll">
<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">x</th>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
</details>`;
}
