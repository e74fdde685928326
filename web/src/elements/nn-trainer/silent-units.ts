/** Per hidden network layer: how many units gave 0 for the whole latest batch. Only ReLU-like units can fall silent. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Snapshot } from '../../core/protocol.ts';
import { t } from '../../locales/t.ts';
import type { Settings } from './settings.ts';
import { percentText } from './status.ts';

export function silentUnits(settings: Settings, snapshot: Snapshot | undefined): TemplateResult | typeof nothing {
  const hidden = (snapshot?.layers ?? []).slice(0, settings.layers);
  const possible = settings.activation === 'relu' || hidden.some((layer) => layer.deadShare > 0);
  if (!possible || hidden.length === 0) return nothing;
  return html`<div class="silent">
    <h3>${t('trainer.silent')}</h3>
    <dl>
      ${hidden.map(
        (layer, index) => html`<div>
          <dt>${t('trainer.silent.layer', { layer: index + 1 })}</dt>
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
    <p class="soft">${t('trainer.silent.note')}</p>
  </div>`;
}
