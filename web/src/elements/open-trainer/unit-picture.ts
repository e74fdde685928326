/** What the chosen unit answers all over the plane: its square of the network, large, with the points. */

import { html, type TemplateResult } from 'lit';
import { num } from '../../locales/num.ts';
import { tOpen } from '../../locales/t-open.ts';
import { readPlane } from '../../plot-controls/read-plane.ts';
import type { UnitSurfaces } from '../../training/instruments.ts';
import { type Chosen, type Drawn, isShare, surfaceOf } from './network-view.ts';
import { planeOfUnit } from './plane.ts';
import type { Source } from './source.ts';

/** It is there when a reader asks for it: it costs a run a fourth of its looks. */
export interface Opened {
  open: boolean;
  toggle(event: Event): void;
}

/** Nothing of the only output, which is the answer itself, nor of a unit that was just added. */
export function unitPicture(
  drawn: Drawn,
  chosen: Chosen,
  source: Source,
  surfaces: UnitSurfaces,
  withTest: boolean,
  { open, toggle }: Opened,
): TemplateResult | string {
  const values = surfaceOf(surfaces, chosen);
  if (!values || (chosen.layer === drawn.layers.length && drawn.outputs.length === 1)) return '';
  return html`<details class="large" ?open=${open} @toggle=${toggle}>
    <summary>${tOpen('unit.large')}</summary>
    ${open ? picture(values) : ''}
  </details>`;

  function picture(values: Float32Array): TemplateResult {
    const said = tOpen('unit.picture', { low: num(Math.min(...values), 3), high: num(Math.max(...values), 3) });
    return html`<div class="unit-plane" role="img" aria-label=${said}>
        <canvas width="1" height="1" data-layer=${chosen.layer} data-unit=${chosen.unit}></canvas>
        <svg class="points"></svg>
      </div>
      <p class="soft" aria-hidden="true">${said}</p>
      <div>${readPlane(() => planeOfUnit(source, values, isShare(drawn, chosen), withTest))}</div>`;
  }
}
