/** What each cure came to, over all seeds. Templates only. */

import { html, type TemplateResult } from 'lit';
import { fixed, num } from '../../locales/num.ts';
import { tAutopsy } from '../../locales/t-autopsy.ts';
import { LONGEST, SLOWER } from './cures.ts';
import { LAYERS, UNITS } from './patient.ts';
import type { Outcome } from './trials.ts';

export function cureTable(outcomes: readonly Outcome[], seeds: number): TemplateResult {
  return html`<div class="wide" role="group" tabindex="0" aria-label=${tAutopsy('cures')}>
    <table class="cures">
      <caption>${tAutopsy('cures.caption', { seeds })}</caption>
      <thead>
        <tr>
          <th scope="col" rowspan="2">${tAutopsy('cures.cure')}</th>
          <th scope="colgroup" colspan="2">${tAutopsy('cures.start')}</th>
          <th scope="colgroup" colspan="2">${tAutopsy('cures.death')}</th>
          <th scope="col" rowspan="2">${tAutopsy('cures.verdict')}</th>
        </tr>
        <tr>
          <th scope="col">${tAutopsy('cures.dead', { units: UNITS * LAYERS })}</th>
          <th scope="col">${tAutopsy('cures.loss')}</th>
          <th scope="col">${tAutopsy('cures.awake')}</th>
          <th scope="col">${tAutopsy('cures.loss')}</th>
        </tr>
      </thead>
      <tbody>
        ${outcomes.map(row)}
      </tbody>
    </table>
  </div>`;
}

function row({ cure, start, death, prevents, revives }: Outcome): TemplateResult {
  const none = tAutopsy('cures.none');
  const verdict =
    cure === 'none' ? '' : prevents && revives ? 'both' : prevents ? 'prevents' : revives ? 'revives' : 'neither';
  const awake = death ? tAutopsy('cures.of', { awake: death.awake, died: death.died }) : none;
  return html`<tr data-cure=${cure} data-dead=${start?.dead ?? ''} data-awake=${death?.awake ?? ''} data-died=${death?.died ?? ''} data-verdict=${verdict}>
    <th scope="row">${tAutopsy(`cure.${cure}`, { slower: SLOWER, longest: num(LONGEST) })}</th>
    <td>${start ? fixed(start.dead, 1) : none}</td>
    <td>${start ? lossText(start.loss) : none}</td>
    <td>${awake}</td>
    <td>${death ? lossText(death.loss) : none}</td>
    <td>${verdict === '' ? '' : tAutopsy(`verdict.${verdict}`)}</td>
  </tr>`;
}

/** More than anybody can read a meaning into is told as such. */
function lossText(loss: number): string {
  return loss < 10 ? fixed(loss, 3) : tAutopsy('cures.wild');
}
