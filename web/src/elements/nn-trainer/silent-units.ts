/** Per hidden network layer: how many units gave 0 for the whole latest batch. Shown for functions with a kink: ReLU and its kin. */

import { html, nothing, type TemplateResult } from 'lit';
import { percentText } from '../../locales/num.ts';
import { tTrainer } from '../../locales/t-trainer.ts';
import type { Run } from './run.ts';

export function silentUnits({ activation, settings, snapshot }: Run): TemplateResult | typeof nothing {
  const hidden = (snapshot?.layers ?? []).slice(0, settings.layers);
  if (!activation?.kink || hidden.length === 0) return nothing;
  return html`<div class="silent">
    <h3>${tTrainer('silent')}</h3>
    <dl>
      ${hidden.map(
        (layer, index) => html`<div>
          <dt>${tTrainer('silent.layer', { layer: index + 1 })}</dt>
          <dd>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="8" class="whole" />
              <rect width=${100 * layer.deadShare} height="8" class="part" />
            </svg>
            <span>${percentText(layer.deadShare)}</span>
          </dd>
        </div>`,
      )}
    </dl>
    <p class="soft">${tTrainer('silent.note')}</p>
  </div>`;
}
