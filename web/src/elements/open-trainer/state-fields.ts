/** What a reader can set, in three groups: data, network, learning. Templates only: the element holds the state. */

import { html, type TemplateResult } from 'lit';
import { numberField, type Option, seedField, selectField, wordField } from '../../labs/fields.ts';
import { tOpen } from '../../locales/t-open.ts';
import { fittingLoss, lossesFor, type Task } from './task.ts';
import {
  choices,
  DATA_GROUPS,
  FEATURES,
  type HiddenLayer,
  INITS,
  isOf,
  MOST_LAYERS,
  MOST_UNITS,
  OPTIMIZERS,
  SCHEDULES,
  type Setting,
  type TrainerData,
  type TrainerState,
} from './trainer-state.ts';

type Change = (change: Partial<TrainerState>) => void;
/** Whether a setting is the reader's to change: in a puzzle not all are. */
export type Free = (key: Setting) => boolean;

/** What `dataFields` shows. */
const DATA_SETTINGS: readonly Setting[] = ['data', 'classes', 'noise', 'examples', 'train', 'features'];
export const hasDataFields = (free: Free): boolean => DATA_SETTINGS.some(free);

export function dataFields(state: TrainerState, change: Change, free: Free): TemplateResult {
  const ready = isOf('real', state.data) || state.data === 'table';
  const made = !ready && state.data !== 'drawn';
  return html`<div class="fields">
      ${free('data') ? setField(state, change) : ''}
      ${
        isOf('several', state.data) && free('classes')
          ? numberField(tOpen('classes'), choices.classes, state.classes, (classes) => change({ classes }))
          : ''
      }
      ${made && free('noise') ? numberField(tOpen('noise'), choices.noise, state.noise, (noise) => change({ noise })) : ''}
      ${made && free('examples') ? numberField(tOpen('examples'), choices.examples, state.examples, (examples) => change({ examples })) : ''}
      ${free('train') ? numberField(tOpen('train'), choices.train, state.train, (train) => change({ train })) : ''}
    </div>
    ${ready || !free('features') ? '' : featureField(state, change)}`;
}

function featureField({ features }: TrainerState, change: Change): TemplateResult {
  return html`<fieldset>
      <legend>${tOpen('features')}</legend>
      <div class="segments">
        ${FEATURES.map((id) => {
          const on = features.includes(id);
          const next = FEATURES.filter((each) => (each === id ? !on : features.includes(each)));
          // One must stay: without any input there is nothing to learn from.
          return html`<label>
            <input
              type="checkbox"
              value=${id}
              .checked=${on}
              ?disabled=${on && features.length === 1}
              @change=${() => change({ features: next })}
            /><span>${tOpen(`feature.${id}`)}</span>
          </label>`;
        })}
      </div>
    </fieldset>`;
}

/** What was chosen of one table says nothing of another. */
const otherData = (data: TrainerData): Partial<TrainerState> => ({ data, target: '', columns: [], axes: [] });

function setField({ data }: TrainerState, change: Change): TemplateResult {
  return html`<label class="field">
    <span>${tOpen('data')}</span>
    <select class="set" @change=${(event: Event) => change(otherData((event.target as HTMLSelectElement).value as TrainerData))}>
      ${Object.entries(DATA_GROUPS).map(
        ([group, ids]) =>
          html`<optgroup label=${tOpen(`group.${group as keyof typeof DATA_GROUPS}`)}>
            ${ids.map((id) => html`<option value=${id} .selected=${id === data}>${tOpen(`data.${id}`)}</option>`)}
          </optgroup>`,
      )}
    </select>
  </label>`;
}

export function layerFields(
  { layers }: TrainerState,
  known: readonly Option[],
  change: Change,
  free: Free,
): TemplateResult | string {
  if (!free('layers')) return '';
  const put = (index: number, layer: Partial<HiddenLayer>) =>
    change({ layers: layers.map((each, at) => (at === index ? { ...each, ...layer } : each)) });
  return html`<ol class="layers" role="list">
      ${layers.map((layer, index) => {
        const number = index + 1;
        return html`<li aria-label=${tOpen('layer', { number })}>
          <span class="layer-name">${tOpen('layer', { number })}</span>
          <span class="units">
            <button
              type="button"
              class="small fewer"
              aria-label=${tOpen('layer.fewer', { number })}
              ?disabled=${layer.units <= 1}
              @click=${() => put(index, { units: layer.units - 1 })}
            >
              −
            </button>
            <output>${layer.units}</output>
            <button
              type="button"
              class="small more"
              aria-label=${tOpen('layer.more', { number })}
              ?disabled=${layer.units >= MOST_UNITS}
              @click=${() => put(index, { units: layer.units + 1 })}
            >
              +
            </button>
          </span>
          ${selectField(tOpen('layer.activation'), known, layer.activation, (activation) => put(index, { activation }))}
          <button
            type="button"
            class="remove"
            aria-label=${tOpen('layer.remove.long', { number })}
            @click=${() => change({ layers: layers.filter((_, at) => at !== index) })}
          >
            ${tOpen('layer.remove')}
          </button>
        </li>`;
      })}
    </ol>
    ${layers.length === 0 ? html`<p class="soft">${tOpen('layers.none')}</p>` : ''}
    <button
      type="button"
      class="add-layer"
      ?disabled=${layers.length >= MOST_LAYERS}
      @click=${() => change({ layers: [...layers, layers.at(-1) ?? { units: 4, activation: 'tanh' }] })}
    >
      ${tOpen('layer.add')}
    </button>`;
}

export function learningFields(state: TrainerState, task: Task, change: Change, free: Free): TemplateResult {
  const words = <Key extends 'init' | 'optimizer' | 'schedule'>(
    key: Key,
    ids: readonly TrainerState[Key][],
  ): TemplateResult | string =>
    free(key)
      ? wordField(
          tOpen(key),
          ids,
          (id) => tOpen(`${key}.${id}` as 'init.he'),
          state[key],
          (id) => change({ [key]: id }),
        )
      : '';
  const numbers = (key: 'rate' | 'batch' | 'l1' | 'l2' | 'dropout') =>
    free(key) ? numberField(tOpen(key), choices[key], state[key], (value) => change({ [key]: value })) : '';
  return html`<div class="fields">
    ${numbers('rate')} ${numbers('batch')} ${words('optimizer', OPTIMIZERS)} ${words('schedule', SCHEDULES)}
    ${
      free('loss')
        ? wordField(
            tOpen('loss'),
            lossesFor(task),
            (id) => tOpen(`loss.${id}`),
            fittingLoss(task, state.loss),
            (loss) => change({ loss }),
          )
        : ''
    }
    ${words('init', INITS)} ${numbers('l1')} ${numbers('l2')} ${numbers('dropout')}
    ${seedField(state.seed, (seed) => change({ seed }))}
  </div>`;
}
