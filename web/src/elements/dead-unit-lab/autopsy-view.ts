/** The findings about one dead unit. Templates only: the element draws into the pictures. */

import { html, type TemplateResult } from 'lit';
import { num } from '../../locales/num.ts';
import { tAutopsy } from '../../locales/t-autopsy.ts';
import type { Autopsy } from './autopsy.ts';
import { reachOf } from './plane-picture.ts';

const DIGITS = 4;
const PARTS = ['wx', 'wy', 'bias'] as const;

export function autopsyView(found: Autopsy, rate: number): TemplateResult {
  const { step, before, after, nearest, end } = found;
  const above = before.filter((total) => total > 0).length;
  return html`
    <figure class="totals">
      <h4>${tAutopsy('before', { step: step - 1 })}</h4>
      <svg class="strip" data-when="before" role="img" aria-label=${totalsText(before)}></svg>
      <figcaption class="soft">${tAutopsy('before.note', { count: above })}</figcaption>
    </figure>
    <figure class="totals">
      <h4>${tAutopsy('after', { step })}</h4>
      <svg class="strip" data-when="after" role="img" aria-label=${totalsText(after)}></svg>
      <figcaption class="soft">
        ${tAutopsy('after.note', { largest: num(nearest.total, DIGITS), x: num(nearest.x, 3), y: num(nearest.y, 3) })}
      </figcaption>
    </figure>
    ${updateTable(found, rate)}
    <p class="since" data-largest=${end.largestGradient} data-unmoved=${end.unmoved}>
      ${tAutopsy(end.unmoved ? 'since' : 'since.moved', { from: step, to: end.step, largest: num(end.largestGradient), count: 3 * after.length })}
    </p>
    ${wakingView(found)}
  `;
}

function totalsText(totals: Float32Array): string {
  const above = totals.filter((total) => total > 0).length;
  const [low, high] = [Math.min(...totals), Math.max(...totals)].map((total) => num(total, DIGITS)) as [string, string];
  return tAutopsy('totals', { count: totals.length, low, high, above });
}

/** Before − rate · gradient = after, number by number. */
function updateTable({ step, weightsBefore, gradient, weightsAfter }: Autopsy, rate: number): TemplateResult {
  return html`<div class="wide" role="group" tabindex="0" aria-label=${tAutopsy('update', { step })}>
    <table class="update">
      <caption>${tAutopsy('update', { step })}</caption>
      <thead>
        <tr>
          <th scope="col">${tAutopsy('update.number')}</th>
          <th scope="col">${tAutopsy('update.before')}</th>
          <th scope="col">${tAutopsy('update.gradient')}</th>
          <th scope="col">${tAutopsy('update.step', { rate: num(rate) })}</th>
          <th scope="col">${tAutopsy('update.after')}</th>
        </tr>
      </thead>
      <tbody>
        ${PARTS.map((part, at) => {
          const slope = gradient[at] as number;
          return html`<tr data-part=${part}>
            <th scope="row">${tAutopsy(`part.${part}`)}</th>
            <td data-value=${weightsBefore[at] as number}>${num(weightsBefore[at] as number, DIGITS)}</td>
            <td data-value=${slope}>${num(slope, DIGITS)}</td>
            <td>${num(-rate * slope, DIGITS)}</td>
            <td data-value=${weightsAfter[at] as number}>${num(weightsAfter[at] as number, DIGITS)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function wakingView(found: Autopsy): TemplateResult {
  const { waking } = found;
  if (!waking) return html`<p>${tAutopsy('waking.never')}</p>`;
  const words = tAutopsy('waking', { x: num(waking.x, 3), y: num(waking.y, 3), away: num(waking.away, 3) });
  return html`<figure class="where">
    <h4>${tAutopsy('waking.title')}</h4>
    ${
      reachOf(found) === undefined
        ? ''
        : html`<svg class="plane" role="img" aria-label=${tAutopsy('waking.picture', { x: num(waking.x, 3), y: num(waking.y, 3) })}></svg>`
    }
    <figcaption>${words}</figcaption>
  </figure>`;
}
