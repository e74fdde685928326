/** A plot in words and as a table, folded, for readers without scripts. */

import { num } from '../../src/locales/num.ts';
import { t } from '../../src/locales/t.ts';
import type { ValueTable } from '../../src/plot/value-table.ts';
import { attributes, type Html, html } from '../html.ts';

/** The id of the words beneath a figure, for its picture; a figure without an id has none. */
export const wordsId = (figure: string | undefined): string | undefined => figure && `${figure}-words`;

export function valueTable(figure: string | undefined, words: string, { caption, x, columns }: ValueTable): Html {
  const rows = Array.from(x, (input, row) => {
    const cells = columns.map(({ numbers }) => html`<td>${num(numbers[row] ?? Number.NaN)}</td>`);
    return html`<tr><th scope="row">${num(input)}</th>${cells}</tr>\n`;
  });
  return html`<details>
<summary>${t('plot.table')}</summary>
<p${attributes({ id: wordsId(figure) })}>${words}</p>
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
