/** Which function to show: a few stand side by side, the whole family in a menu. */

import { html, type TemplateResult } from 'lit';
import { t } from '../../locales/t.ts';

/** So many names stand side by side on a desktop. */
const MOST_SIDE_BY_SIDE = 6;

interface Named {
  id: string;
  name: string;
}

export function functionChoice(
  choices: readonly Named[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult {
  return choices.length > MOST_SIDE_BY_SIDE ? menu(choices, chosen, choose) : segments(choices, chosen, choose);
}

function segments(choices: readonly Named[], chosen: string, choose: (id: string) => void): TemplateResult {
  return html`<fieldset class="choices">
    <legend class="visually-hidden">${t('plot.choose')}</legend>
    ${choices.map(
      ({ id, name }) => html`<label
        ><input type="radio" name="fn" value=${id} .checked=${id === chosen} @change=${() => choose(id)} /><span
          >${name}</span
        ></label
      >`,
    )}
  </fieldset>`;
}

function menu(choices: readonly Named[], chosen: string, choose: (id: string) => void): TemplateResult {
  return html`<label class="choice-menu">
    <span>${t('plot.choose')}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${choices.map(({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
    </select>
  </label>`;
}
