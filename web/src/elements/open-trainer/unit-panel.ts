/** The weights and the bias of one unit as numbers that can be changed. */

import { html, type TemplateResult } from 'lit';
import { num, parseNumber } from '../../locales/num.ts';
import { tOpen } from '../../locales/t-open.ts';
import { placesOf, weightAt } from './network-shape.ts';
import { type Chosen, columnsOf, type Drawn } from './network-view.ts';

export interface UnitEdits {
  /** One number of the list. */
  set(index: number, value: number): void;
  refuse(name: string, given: string): void;
  close(): void;
}

export function unitPanel(
  drawn: Drawn,
  { layer, unit }: Chosen,
  parameters: Float32Array,
  edits: UnitEdits,
): TemplateResult {
  const place = placesOf(columnsOf(drawn))[layer];
  if (!place) return html``;
  const output = layer === drawn.layers.length;
  const heading = !output
    ? tOpen('unit', { layer: layer + 1, unit: unit + 1 })
    : drawn.outputs.length === 1
      ? tOpen('unit.output')
      : tOpen('unit.outputOf', { name: drawn.outputs[unit] ?? '' });
  const nameOf = (input: number) =>
    layer === 0 ? (drawn.inputs[input] ?? '') : tOpen('unit', { layer, unit: input + 1 }).toLowerCase();
  return html`<section class="panel" aria-label=${heading}>
    <div class="panel-head">
      <h3>${heading}</h3>
      <button type="button" class="close" @click=${edits.close}>${tOpen('unit.close')}</button>
    </div>
    <p class="soft">${tOpen('unit.note')}</p>
    <div class="numbers">
      ${Array.from({ length: place.inputs }, (_, input) =>
        field(tOpen('unit.from', { name: nameOf(input) }), parameters, weightAt(place, unit, input), edits),
      )}
      ${field(tOpen('unit.bias'), parameters, place.biases + unit, edits)}
    </div>
  </section>`;
}

function field(name: string, parameters: Float32Array, index: number, edits: UnitEdits): TemplateResult {
  const now = num(parameters[index] ?? Number.NaN, 4);
  const take = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const value = parseNumber(input.value);
    if (Number.isFinite(value)) edits.set(index, value);
    else {
      edits.refuse(name, input.value);
      input.value = now;
    }
  };
  return html`<label class="field">
    <span>${name}</span>
    <input type="text" inputmode="decimal" autocomplete="off" size="9" data-index=${index} .value=${now} @change=${take} />
  </label>`;
}
