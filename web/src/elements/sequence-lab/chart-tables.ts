/** The lab's charts as numbers: what was foretold, the gradient on its way back, and the error. */

import { html, type TemplateResult } from 'lit';
import { count, num } from '../../locales/num.ts';
import { tSequence } from '../../locales/t-sequence.ts';
import { inUnit } from './rival-cards.ts';
import { forecastOf, gradientLines, type Opened } from './shown.ts';

type Column = readonly string[];

/** `month` says which month a value of the series is of. */
export function chartTables(opened: Opened, month: (index: number) => string): TemplateResult {
  const { months, rivals, epochs, errors } = opened;
  const { truth, network, linear } = forecastOf(opened);
  const first = months.values.length - truth.length;
  const value = (each: number) => inUnit(months.id, each);
  const error = (each: number) => inUnit(months.id, each, 3);
  const [states = [], sums = []] = gradientLines(opened);
  const share = (each: number) => num(each, 2);
  return html`${table(tSequence('forecast', { value: tSequence(`value.${months.id}`) }), [
    [tSequence('numbers.step'), truth.map((_, index) => month(first + index))],
    [tSequence('name.truth'), truth.map(value)],
    [tSequence('name.network'), network.map(value)],
    [tSequence('name.linear'), linear.map(value)],
  ])}
  ${table(tSequence('gradient'), [
    [tSequence('gradient.axis'), states.map((_, index) => count(index + 1))],
    [tSequence('gradient.states'), states.map(share)],
    [tSequence('gradient.sums'), sums.map(share)],
  ])}
  ${table(tSequence('history'), [
    [tSequence('epoch'), epochs.map((each) => count(each))],
    [tSequence('name.network'), errors.map(error)],
    [tSequence('name.linear'), errors.map(() => error(rivals.linear))],
    [tSequence('name.repeat'), errors.map(() => error(rivals.repeat))],
  ])}`;
}

/** The first column names the rows. */
function table(caption: string, columns: readonly (readonly [head: string, cells: Column])[]): TemplateResult {
  const [names, ...rest] = columns.map(([, cells]) => cells);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption class="soft">${caption}</caption>
      <thead>
        <tr>${columns.map(([head]) => html`<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${(names ?? []).map(
          (name, row) => html`<tr>
            <th scope="row">${name}</th>
            ${rest.map((cells) => html`<td>${cells[row] ?? ''}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
