/** A row for each learner, a column for each lesson: how many of the answered questions were found at the first try. */

import { html, nothing, type TemplateResult } from 'lit';
import { tReceipt } from '../../locales/t-receipt.ts';
import type { AnswerKey } from '../../quiz/answer-key.ts';
import type { ClassMap, Row, Share } from '../../receipt/class.ts';

/** Shades from pale to full; each cell says its number, too. */
const SHADES = 4;

export const answeredLessons = (map: ClassMap, key: AnswerKey) => key.lessons.filter(({ slug }) => map.lessons[slug]);

export function heatTable(map: ClassMap, key: AnswerKey): TemplateResult {
  const lessons = answeredLessons(map, key);
  const total = Object.values(map.lessons).reduce(
    (sum, { first, answered }) => ({ first: sum.first + first, answered: sum.answered + answered }),
    { first: 0, answered: 0 },
  );
  return html`<h3 id="heat">${tReceipt('class.table')}</h3>
    <p>${tReceipt('class.table.about')}</p>
    <div class="scroll" role="region" aria-labelledby="heat" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${tReceipt('class.learner')}</th>
            <th scope="col">${tReceipt('class.all')}</th>
            ${lessons.map(({ slug, title }) => html`<th scope="col" class="lesson"><span title=${title}>${Number.parseInt(slug, 10)}. ${title}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${map.rows.map((row, index) => learner(row, index, lessons))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${tReceipt('class.all')}</th>
            ${cell(total)} ${lessons.map(({ slug }) => cell(map.lessons[slug]))}
          </tr>
        </tfoot>
      </table>
    </div>`;
}

function learner(row: Row, index: number, lessons: readonly { slug: string }[]): TemplateResult {
  const notes = [
    row.otherEdition && tReceipt('class.edition'),
    row.contradictions.length > 0 && tReceipt('class.contradicts', { count: row.contradictions.length }),
  ].filter((note) => note !== false);
  return html`<tr>
    <th scope="row">
      ${row.name || tReceipt('class.unnamed', { number: index + 1 })}
      ${notes.length > 0 ? html`<small>${notes.join('; ')}</small>` : nothing}
    </th>
    ${cell({ first: row.score.firstTry, answered: row.score.answered })} ${lessons.map(({ slug }) => cell(row.lessons[slug]))}
  </tr>`;
}

function cell(share: Share | undefined): TemplateResult {
  if (!share || share.answered === 0) return html`<td></td>`;
  const shade = Math.min(SHADES - 1, Math.floor((share.first / share.answered) * SHADES));
  return html`<td data-shade=${shade}>${tReceipt('class.cell', { first: share.first, answered: share.answered })}</td>`;
}
