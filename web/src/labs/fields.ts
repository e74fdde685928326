/** Fields that labs have in common. Templates only: each lab holds its values. */

import { html, type TemplateResult } from 'lit';
import { num } from '../locales/num.ts';
import { tLab } from '../locales/t-lab.ts';
import { parseSeed, withCurrent } from './choices.ts';

export interface Option {
  id: string;
  name: string;
}

export function selectField(
  label: string,
  options: readonly Option[],
  current: string,
  take: (id: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
      ${options.map(({ id, name }) => html`<option value=${id} .selected=${id === current}>${name}</option>`)}
    </select>
  </label>`;
}

export function numberField(
  label: string,
  values: readonly number[],
  current: number,
  take: (value: number) => void,
): TemplateResult {
  const options = withCurrent(values, current).map((value) => ({ id: String(value), name: num(value) }));
  return selectField(label, options, String(current), (id) => take(Number(id)));
}

/** A choice among ids, each with its words. */
export function wordField<Id extends string>(
  label: string,
  ids: readonly Id[],
  say: (id: Id) => string,
  current: Id,
  take: (id: Id) => void,
): TemplateResult {
  const options = ids.map((id) => ({ id, name: say(id) }));
  return selectField(label, options, current, (id) => take(id as Id));
}

/** What is no seed is put back. */
export function seedField(seed: number, take: (seed: number) => void): TemplateResult {
  const typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const read = parseSeed(input.value);
    if (read === undefined) input.value = String(seed);
    else take(read);
  };
  return html`<label class="seed">
      <span>${tLab('seed')}</span>
      <input type="text" inputmode="numeric" autocomplete="off" size="4" .value=${String(seed)} @change=${typed} />
    </label>
    <button type="button" class="next-seed" @click=${() => take(seed + 1)}>${tLab('nextSeed')}</button>`;
}
