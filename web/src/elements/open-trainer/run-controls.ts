/** What moves a run: the buttons, its speed, and the slider through the steps that were taken. Templates only. */

import { html, type TemplateResult } from 'lit';
import { selectField } from '../../labs/fields.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tOpen } from '../../locales/t-open.ts';
import { SPEEDS, type Speed, type TrainerRun } from './trainer-run.ts';

interface Moves {
  reset(): void;
  setSpeed(speed: Speed): void;
}

export function runButtons(run: TrainerRun, { reset, setSpeed }: Moves): TemplateResult {
  const { paced } = run;
  const running = paced.state === 'running';
  const broken = paced.snapshot?.diverged || run.source?.few;
  const speeds = SPEEDS.map((id) => ({ id, name: tOpen(`speed.${id}`) }));
  return html`<div class="buttons">
    <button type="button" class="primary go" ?disabled=${broken} @click=${() => (running ? paced.pause() : run.start())}>
      ${tLab(running ? 'pause' : (paced.snapshot?.step ?? 0) > 0 ? 'on' : 'train')}
    </button>
    <button type="button" class="step" ?disabled=${broken} @click=${() => void paced.step()}>${tOpen('step')}</button>
    <button type="button" class="epoch" ?disabled=${broken} @click=${() => void run.epoch()}>${tOpen('epoch')}</button>
    <button type="button" class="reset" @click=${reset}>${tLab('reset')}</button>
    ${selectField(tOpen('speed'), speeds, run.speed, (id) => setSpeed(SPEEDS.find((each) => each === id) ?? 'calm'))}
  </div>`;
}

/** Back and forth through the steps that were taken. */
export function scrubber(run: TrainerRun): TemplateResult {
  const { farthest, paced } = run;
  const step = paced.snapshot?.step ?? 0;
  return html`<label class="scrubber">
    <span>${tOpen('scrub')}</span>
    <input
      type="range"
      min="0"
      max=${farthest}
      .value=${String(step)}
      ?disabled=${farthest === 0}
      aria-valuetext=${tOpen('scrub.at', { step, last: farthest })}
      @input=${(event: Event) => void run.scrub(Number((event.target as HTMLInputElement).value))}
    />
  </label>`;
}
