/** What a reader can set in a race, and the buttons that run it. Templates only: the element holds the values. */

import { html, nothing, type TemplateResult } from 'lit';
import { num } from '../../locales/num.ts';
import { tRace } from '../../locales/t-race.ts';
import type { RaceState } from './race.ts';
import { choices, DATA, LARGEST_SEED, MOST_LANES, type RaceSetup, STARTS, withCurrent } from './race-setup.ts';

type Change = (change: Partial<RaceSetup>) => void;

export interface Named {
  id: string;
  name: string;
}

export function setupFields(setup: RaceSetup, known: readonly Named[], change: Change): TemplateResult {
  return html`<details class="setup">
    <summary>${tRace('setup')}</summary>
    <div class="fields">
      ${words('data', DATA, setup, change)} ${numbers('layers', 'layers', setup, change)}
      ${numbers('units', 'units', setup, change)} ${numbers('rate', 'rate', setup, change)}
      ${words('start', STARTS, setup, change)} ${numbers('epochs', 'limit', setup, change)}
    </div>
    <fieldset>
      <legend>${tRace('lanes')}</legend>
      <div class="fields">
        ${Array.from({ length: MOST_LANES }, (_, index) => laneField(index, setup, known, change))}
      </div>
    </fieldset>
  </details>`;
}

function numbers(
  name: 'layers' | 'units' | 'rate' | 'epochs',
  label: 'layers' | 'units' | 'rate' | 'limit',
  setup: RaceSetup,
  change: Change,
): TemplateResult {
  const options = withCurrent(choices[name], setup[name]).map((value) => ({ id: String(value), name: num(value) }));
  return field(tRace(label), options, String(setup[name]), (value) => change({ [name]: Number(value) }));
}

function words<Name extends 'data' | 'start'>(
  name: Name,
  values: readonly RaceSetup[Name][],
  setup: RaceSetup,
  change: Change,
): TemplateResult {
  const options = values.map((id) => ({ id, name: tRace(`${name}.${id}` as 'data.xor') }));
  return field(tRace(name), options, setup[name], (value) => change({ [name]: value }));
}

/** A lane that is emptied closes up. The first two stay: a race needs them. */
function laneField(index: number, { lanes }: RaceSetup, known: readonly Named[], change: Change): TemplateResult {
  const current = lanes[index] ?? '';
  if (index > lanes.length) return html``;
  const free = known.filter(({ id }) => id === current || !lanes.includes(id));
  const empty = { id: '', name: tRace('lane.empty') };
  const options = lanes.length <= 2 && index < lanes.length ? free : [empty, ...free];
  return field(tRace('lane', { number: index + 1 }), options, current, (id) => {
    const next = [...lanes];
    next[index] = id;
    change({ lanes: next.filter(Boolean) });
  });
}

function field(label: string, options: readonly Named[], current: string, take: (id: string) => void): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
      ${options.map(({ id, name }) => html`<option value=${id} .selected=${id === current}>${name}</option>`)}
    </select>
  </label>`;
}

export interface RaceDrive {
  toggle(): void;
  step(): void;
  reset(): void;
  takeSeed(seed: number): void;
}

export function raceButtons(state: RaceState, epoch: number, seed: number, drive: RaceDrive): TemplateResult {
  const idle = state === 'loading' || state === 'failed';
  const label = { running: 'pause', finished: 'again' } as const;
  const go = label[state as keyof typeof label] ?? (epoch > 0 ? 'on' : 'race');
  const take = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const typed = Number(input.value.trim());
    if (Number.isInteger(typed) && typed >= 0 && typed <= LARGEST_SEED) drive.takeSeed(typed);
    else input.value = String(seed);
  };
  return html`<div class="buttons">
    <button type="button" class="primary go" ?disabled=${idle} @click=${drive.toggle}>${tRace(go)}</button>
    ${
      state === 'finished'
        ? nothing
        : html`<button type="button" class="step" ?disabled=${idle} @click=${drive.step}>${tRace('step')}</button>`
    }
    <button type="button" class="reset" ?disabled=${state === 'loading'} @click=${drive.reset}>${tRace('reset')}</button>
    <label class="seed">
      <span>${tRace('seed')}</span>
      <input type="text" inputmode="numeric" autocomplete="off" size="4" .value=${String(seed)} @change=${take} />
    </label>
    <button type="button" class="next-seed" @click=${() => drive.takeSeed(seed + 1)}>${tRace('nextSeed')}</button>
  </div>`;
}
