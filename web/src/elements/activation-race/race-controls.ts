/** What a reader can set in a race, and the buttons that run it. Templates only: the element holds the values. */

import { html, nothing, type TemplateResult } from 'lit';
import { numberField, type Option, seedField, selectField, wordField } from '../../labs/fields.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tRace } from '../../locales/t-race.ts';
import type { RaceState } from './race.ts';
import { choices, DATA, MOST_LANES, type RaceSetup, STARTS } from './race-setup.ts';

type Change = (change: Partial<RaceSetup>) => void;

export function setupFields(setup: RaceSetup, known: readonly Option[], change: Change): TemplateResult {
  return html`<details class="setup">
    <summary>${tRace('setup')}</summary>
    <div class="fields">
      ${wordField(
        tLab('data'),
        DATA,
        (id) => tLab(`data.${id}`),
        setup.data,
        (data) => change({ data }),
      )} ${numberField(tLab('layers'), choices.layers, setup.layers, (layers) => change({ layers }))}
      ${numberField(tLab('units'), choices.units, setup.units, (units) => change({ units }))} ${numberField(tLab('rate'), choices.rate, setup.rate, (rate) => change({ rate }))}
      ${wordField(
        tRace('start'),
        STARTS,
        (id) => tRace(`start.${id}`),
        setup.start,
        (start) => change({ start }),
      )} ${numberField(tRace('limit'), choices.epochs, setup.epochs, (epochs) => change({ epochs }))}
    </div>
    <fieldset>
      <legend>${tRace('lanes')}</legend>
      <div class="fields">
        ${Array.from({ length: MOST_LANES }, (_, index) => laneField(index, setup, known, change))}
      </div>
    </fieldset>
  </details>`;
}

/** A lane that is emptied closes up. The first two stay: a race needs them. */
function laneField(index: number, { lanes }: RaceSetup, known: readonly Option[], change: Change): TemplateResult {
  const current = lanes[index] ?? '';
  if (index > lanes.length) return html``;
  const free = known.filter(({ id }) => id === current || !lanes.includes(id));
  const empty = { id: '', name: tRace('lane.empty') };
  const options = lanes.length <= 2 && index < lanes.length ? free : [empty, ...free];
  return selectField(tRace('lane', { number: index + 1 }), options, current, (id) => {
    const next = [...lanes];
    next[index] = id;
    change({ lanes: next.filter(Boolean) });
  });
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
  return html`<div class="buttons">
    <button type="button" class="primary go" ?disabled=${idle} @click=${drive.toggle}>${tRace(go)}</button>
    ${
      state === 'finished'
        ? nothing
        : html`<button type="button" class="step" ?disabled=${idle} @click=${drive.step}>${tRace('step')}</button>`
    }
    <button type="button" class="reset" ?disabled=${state === 'loading'} @click=${drive.reset}>${tRace('reset')}</button>
    ${seedField(seed, drive.takeSeed)}
  </div>`;
}
