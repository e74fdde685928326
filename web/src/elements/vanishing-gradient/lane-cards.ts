/** Each network in two numbers: what its first layer gets, and what that costs. */

import { html, type TemplateResult } from 'lit';
import { num, percentText } from '../../locales/num.ts';
import { tVanishing } from '../../locales/t-vanishing.ts';
import { SWATCH } from '../../plot/line-look.ts';
import type { DepthLane } from './lanes.ts';

export function ratioText({ ratio, layers }: Pick<DepthLane, 'ratio' | 'layers'>): string {
  if (layers.length <= 2) return tVanishing('ratio.whole');
  return ratio === undefined ? num(0) : num(ratio, 2);
}

export function laneCards(lanes: readonly DepthLane[], names: (id: string) => string): TemplateResult {
  return html`<ol class="cards" role="list">
    ${lanes.map((lane) => {
      const { snapshot } = lane;
      const accuracy = snapshot.diverged
        ? tVanishing('lane.diverged', { step: snapshot.step })
        : percentText(snapshot.testAccuracy);
      return html`<li data-lane=${lane.activation} data-ratio=${lane.ratio ?? ''} data-accuracy=${snapshot.testAccuracy}>
        <p class="name"><svg class="swatch" width=${SWATCH.width} height=${SWATCH.height} aria-hidden="true"></svg>${names(lane.activation)}</p>
        <dl>
          <div><dt>${tVanishing('lane.ratio')}</dt><dd>${ratioText(lane)}</dd></div>
          <div><dt>${tVanishing('lane.accuracy')}</dt><dd>${accuracy}</dd></div>
        </dl>
      </li>`;
    })}
  </ol>`;
}

export function layerTable(lanes: readonly DepthLane[], names: (id: string) => string): TemplateResult {
  const count = Math.max(0, ...lanes.map(({ shares }) => shares.length));
  return html`<details>
    <summary>${tVanishing('table')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${tVanishing('table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${tVanishing('gradient.axis')}</th>
            ${lanes.map(({ activation }) => html`<th scope="col">${names(activation)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Array.from(
            { length: count },
            (_, layer) => html`<tr>
              <th scope="row">${layer + 1}</th>
              ${lanes.map(({ shares }) => html`<td>${num(shares[layer] ?? Number.NaN, 2)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
