/** The settings of a run as fields, and the buttons that drive it. Templates only: the trainer holds the values. */

import { html, nothing, type TemplateResult } from 'lit';
import { pause } from '../../icons/signs/pause.ts';
import { play } from '../../icons/signs/play.ts';
import { parseSeed, withCurrent } from '../../labs/choices.ts';
import { num } from '../../locales/num.ts';
import { tTrainer } from '../../locales/t-trainer.ts';
import type { RunState } from './run.ts';
import { choices, type Settings } from './settings.ts';

export interface NamedActivation {
  id: string;
  name: string;
}

export function activationField(
  settings: Settings,
  activations: readonly NamedActivation[],
  change: (settings: Partial<Settings>) => void,
): TemplateResult {
  return html`<fieldset class="activation">
    <legend>${tTrainer('activation')}</legend>
    <div class="segments">
      ${activations.map(
        ({ id, name }) => html`<label>
          <input
            type="radio"
            name="activation"
            value=${id}
            .checked=${id === settings.activation}
            @change=${() => change({ activation: id })}
          /><span>${activationName(id, name)}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

/** The identity goes by what it means for a network. */
export function activationName(id: string, name: string): string {
  return id === 'identity' ? tTrainer('identity') : name;
}

export function numberFields(settings: Settings, change: (settings: Partial<Settings>) => void): TemplateResult {
  const field = (name: 'layers' | 'units' | 'rate', label: string, disabled = false) => html`<label class="field">
    <span>${label}</span>
    <select ?disabled=${disabled} @change=${(event: Event) => change({ [name]: Number(valueIn(event)) })}>
      ${withCurrent(choices[name], settings[name]).map(
        (choice) => html`<option value=${choice} .selected=${choice === settings[name]}>${num(choice)}</option>`,
      )}
    </select>
  </label>`;
  return html`<div class="fields">
    ${field('layers', tTrainer('layers'))} ${field('units', tTrainer('units'), settings.layers === 0)}
    ${field('rate', tTrainer('rate'))}
  </div>`;
}

export function seedField(settings: Settings, change: (seed: number) => void): TemplateResult {
  const take = (event: Event) => {
    const seed = parseSeed(valueIn(event));
    if (seed !== undefined) change(seed);
    else (event.target as HTMLInputElement).value = String(settings.seed);
  };
  return html`<div class="seed">
    <label class="field">
      <span>${tTrainer('seed')}</span>
      <input type="text" inputmode="numeric" autocomplete="off" size="4" .value=${String(settings.seed)} @change=${take} />
    </label>
    <button type="button" class="next-seed" @click=${() => change(settings.seed + 1)}>${tTrainer('nextSeed')}</button>
  </div>`;
}

export interface Drive {
  toggle(): void;
  step(): void;
  reset(): void;
  setFast(fast: boolean): void;
}

export function driveButtons(
  state: RunState,
  stepLabel: string,
  broken: boolean,
  fast: boolean,
  drive: Drive,
): TemplateResult {
  const idle = state === 'loading' || state === 'failed';
  const running = state === 'running';
  const label = running ? tTrainer('pause') : state === 'finished' && !broken ? tTrainer('more') : tTrainer('train');
  return html`<div class="buttons">
    <button type="button" class="primary train" ?disabled=${idle || broken} @click=${drive.toggle}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d=${(running ? pause : play).path} fill="currentColor" /></svg>${label}
    </button>
    <button type="button" class="step" ?disabled=${idle || broken} @click=${drive.step}>${stepLabel}</button>
    <button type="button" class="reset" ?disabled=${state === 'loading'} @click=${drive.reset}>${tTrainer('reset')}</button>
    <label class="pace">
      <input type="checkbox" .checked=${fast} @change=${(event: Event) => drive.setFast((event.target as HTMLInputElement).checked)} />
      <span>${tTrainer('fast')}</span>
    </label>
  </div>`;
}

export function problemNote(problem: string): TemplateResult | typeof nothing {
  return problem === '' ? nothing : html`<p class="problem" role="alert">${problem}</p>`;
}

function valueIn(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
