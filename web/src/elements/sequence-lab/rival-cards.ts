/** The network and its two rivals, each with its error; and the states of one window as numbers. */

import { html, type TemplateResult } from 'lit';
import { count, fixed, num } from '../../locales/num.ts';
import { tSequence } from '../../locales/t-sequence.ts';
import { SWATCH } from '../../plot/line-look.ts';
import { type SetId, WINDOW } from './months.ts';
import type { Sequence } from './sequence.ts';
import { UNITS } from './sequence-setup.ts';

export const RIVALS = ['network', 'linear', 'repeat'] as const;

/** "0.51 °C". */
export const inUnit = (id: SetId, value: number, decimals = 2): string =>
  tSequence(`unit.${id}`, { value: Number.isFinite(value) ? fixed(value, decimals) : num(value) });

export function rivalCards(sequence: Sequence, id: SetId): TemplateResult {
  const { rivals, error, run } = sequence;
  const errors = { network: error, linear: rivals?.linear ?? Number.NaN, repeat: rivals?.repeat ?? Number.NaN };
  const about = {
    network: tSequence('about.network', { count: run.info?.parameters ?? 0 }),
    linear: tSequence('about.linear', { window: WINDOW }),
    repeat: tSequence('about.repeat'),
  };
  return html`<h3>${tSequence('errors')}</h3>
    <ol class="cards" role="list">
      ${RIVALS.map(
        (rival) => html`<li data-rival=${rival} data-error=${errors[rival]}>
          <p class="name"><svg class="swatch" width=${SWATCH.width} height=${SWATCH.height} aria-hidden="true"></svg>${tSequence(`name.${rival}`)}</p>
          <p class="error">${inUnit(id, errors[rival], 3)}</p>
          <p class="soft">${about[rival]}</p>
        </li>`,
      )}
    </ol>`;
}

export function stateTable(states: ArrayLike<number>, inputs: ArrayLike<number>): TemplateResult {
  const units = Array.from({ length: UNITS }, (_, unit) => unit);
  return html`<details class="numbers">
    <summary>${tSequence('numbers')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${tSequence('numbers')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${tSequence('numbers.step')}</th>
            <th scope="col">${tSequence('numbers.input')}</th>
            ${units.map((unit) => html`<th scope="col">${tSequence('numbers.unit', { number: unit + 1 })}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Array.from(
            { length: WINDOW },
            (_, step) => html`<tr>
              <th scope="row">${count(step + 1)}</th>
              <td>${fixed(inputs[step] ?? Number.NaN, 2)}</td>
              ${units.map((unit) => html`<td>${fixed(states[step * UNITS + unit] ?? Number.NaN, 2)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
