/** What is said below the chart of the run before this one. */

import { html, type TemplateResult } from 'lit';
import { tOpen } from '../../locales/t-open.ts';
import { differences, type Ghost } from './ghost.ts';
import { lossText } from './run-figures.ts';
import type { TrainerState } from './trainer-state.ts';

/** `swap` makes the settings of the run before those of this one. */
export function ghostView(ghost: Ghost | undefined, now: TrainerState, swap: () => void): TemplateResult | string {
  if (!ghost) return '';
  const loss = lossText(ghost.lines.trainLoss.at(-1) ?? Number.NaN);
  const said = { step: ghost.lines.step.at(-1) ?? 0, loss, differences: differences(ghost, now) };
  const before = html`<p class="soft ghost">
    <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M1 4H27" class="train" /></svg>
    ${tOpen(said.differences === '' ? 'ghost.same' : 'ghost', said)}
    <button type="button" class="swap" ?disabled=${said.differences === ''} @click=${swap}>${tOpen('ghost.swap')}</button>
  </p>`;
  if (!ghost.picture) return before;
  return html`<div class="ghost-answer" role="img" aria-label=${tOpen('ghost.answer')}>${ghost.picture}</div>${before}`;
}
