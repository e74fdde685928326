/** One unit: what it answers, and its weights and its bias as numbers that can be changed. */

import { html, type TemplateResult } from 'lit';
import { num, parseNumber } from '../../locales/num.ts';
import { tOpen } from '../../locales/t-open.ts';
import type { Link } from './link-at.ts';
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
  picture: TemplateResult | string,
  edits: UnitEdits,
): TemplateResult {
  const place = placesOf(columnsOf(drawn))[layer];
  if (!place) return html``;
  const heading = unitHeading(drawn, { layer, unit });
  return html`<section class="panel" aria-label=${heading}>
    <div class="panel-head">
      <h3>${heading}</h3>
      <button type="button" class="close" @click=${edits.close}>${tOpen('unit.close')}</button>
    </div>
    ${picture}
    <p class="soft">${tOpen('unit.note')}</p>
    <div class="numbers">
      ${Array.from({ length: place.inputs }, (_, input) =>
        field(weightName(drawn, layer, input), parameters, weightAt(place, unit, input), edits),
      )}
      ${field(tOpen('unit.bias'), parameters, place.biases + unit, edits)}
    </div>
  </section>`;
}

/** "Hidden layer 1, unit 2, weight from x₁: 0.43"; empty for a unit that is gone. */
export function pointedText(drawn: Drawn, { layer, unit, input }: Link, parameters: Float32Array): string {
  const place = placesOf(columnsOf(drawn))[layer];
  const value = place && parameters[weightAt(place, unit, input)];
  if (value === undefined) return '';
  const weight = weightName(drawn, layer, input);
  return tOpen('network.pointed', { unit: unitHeading(drawn, { layer, unit }), weight, value: num(value, 4) });
}

/** Of a hidden unit or of an output. */
function unitHeading(drawn: Drawn, { layer, unit }: Chosen): string {
  if (layer < drawn.layers.length) return tOpen('unit', { layer: layer + 1, unit: unit + 1 });
  return drawn.outputs.length === 1
    ? tOpen('unit.output')
    : tOpen('unit.outputOf', { name: drawn.outputs[unit] ?? '' });
}

/** Of one weight of a unit in this layer, by where it comes from. */
function weightName(drawn: Drawn, layer: number, input: number): string {
  const name = layer === 0 ? (drawn.inputs[input] ?? '') : tOpen('unit', { layer, unit: input + 1 }).toLowerCase();
  return tOpen('unit.from', { name });
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
