/** What is shown and said of the run beside this one. */

import { html, type TemplateResult } from 'lit';
import { tOpen } from '../../../locales/t-open.ts';
import { readPlane } from '../../../plot-controls/read-plane.ts';
import { planeOf } from '../plane.ts';
import { lossText } from '../run-figures.ts';
import { statusOf } from '../run-status.ts';
import type { TrainerState } from '../trainer-state.ts';
import type { Beside } from './beside.ts';
import { differences, type Ghost } from './ghost.ts';

export interface Ways {
  /** Makes the settings of the run before those of this one. */
  swap(): void;
  /** Both from their first step, together. */
  join(): void;
  part(): void;
}

/** Below the chart, whose dashed line it explains. */
export function besideNote({ ghost, along }: Beside, now: TrainerState, ways: Ways): TemplateResult | string {
  if (!ghost) return '';
  const differ = differences(ghost, now);
  const note = html`<p class="soft ghost">
    <span>
      <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M1 4H27" class="train" /></svg>
      ${along ? tOpen(differ === '' ? 'along.same' : 'along', { differences: differ }) : asLeft(ghost, differ)}
    </span>
    <button type="button" class="swap" ?disabled=${differ === ''} @click=${ways.swap}>${tOpen('ghost.swap')}</button>
    ${
      along || !ghost.byHand
        ? html`<button type="button" class=${along ? 'part' : 'join'} @click=${along ? ways.part : ways.join}>${tOpen(along ? 'along.part' : 'along.join')}</button>`
        : ''
    }
  </p>`;
  const picture =
    !along && ghost.picture
      ? html`<div class="ghost-answer" role="img" aria-label=${tOpen('ghost.answer')}>${ghost.picture}</div>`
      : '';
  return html`${picture}${note}`; // of one shape, so that a pressed button keeps the focus
}

function asLeft({ lines }: Ghost, differ: string): string {
  const loss = lossText(lines.trainLoss.at(-1) ?? Number.NaN);
  const said = { step: lines.step.at(-1) ?? 0, loss, differences: differ };
  return tOpen(differ === '' ? 'ghost.same' : 'ghost', said);
}

/** Beside the answer of this run, whose marks it shares. */
export function alongView({ ghost, along }: Beside, now: TrainerState, withTest: boolean): TemplateResult | string {
  const { answer, source } = along ?? {};
  if (!ghost || !along || !answer || !source) return '';
  const differ = differences(ghost, now);
  const heading = differ === '' ? tOpen('along.heading.same') : tOpen('along.heading', { differences: differ });
  return html`<div class="along">
    <h3>${heading}</h3>
    <div class="plane" role="img" aria-label=${tOpen('ghost.answer')}>
      <canvas width="1" height="1"></canvas>
      <svg class="points"></svg>
    </div>
    <div>${readPlane(() => ({ ...planeOf(source, answer, withTest), picture: '.along .plane' }))}</div>
    <p class="soft">${statusOf(along)}</p>
  </div>`;
}

/** For the ear, after the status of this run. */
export const alongStatus = ({ along }: Beside): string =>
  along ? tOpen('along.said', { status: statusOf(along) }) : '';
