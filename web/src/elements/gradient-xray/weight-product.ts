/** The gradient of one weight for one example: its factors with their numbers, and the sum behind what arrives. */

import { html, nothing, type TemplateResult } from 'lit';
import { selectField } from '../../labs/fields.ts';
import { count, num } from '../../locales/num.ts';
import { tXray } from '../../locales/t-xray.ts';
import type { ChainRule } from '../../training/instruments.ts';
import type { Focus } from './xray.ts';
import type { XraySetup } from './xray-setup.ts';
import { layerName } from './xray-words.ts';

/** How many of each there are to choose from. */
export interface Sizes {
  examples: number;
  inputs: number;
  outputs: number;
}

export function weightProduct(
  rule: ChainRule,
  ruled: Focus | undefined,
  focus: Focus,
  setup: XraySetup,
  sizes: Sizes,
  change: (focus: Focus) => void,
): TemplateResult {
  const { example, layer, unit, input } = focus;
  const unitsOf = (at: number) => (at < setup.layers ? setup.units : sizes.outputs);
  const inputsOf = (at: number) => (at === 0 ? sizes.inputs : setup.units);
  const pick = (label: string, options: { id: string; name: string }[], current: number, take: (at: number) => void) =>
    selectField(label, options, String(current), (id) => take(Number(id)));
  const numbers = (size: number) =>
    Array.from({ length: size }, (_, index) => ({ id: String(index), name: count(index + 1) }));
  const layers = Array.from({ length: setup.layers + 1 }, (_, at) => ({ id: String(at), name: layerName(at, setup) }));
  const toLayer = (at: number) =>
    change({
      example,
      layer: at,
      unit: Math.min(unit, unitsOf(at) - 1),
      input: Math.min(input, inputsOf(at) - 1),
    });
  return html`<section class="weight">
    <h3>${tXray('weight')}</h3>
    <p class="soft">${tXray('weight.note')}</p>
    <div class="fields">
      ${pick(tXray('weight.example'), numbers(Math.min(sizes.examples, 50)), example, (at) => change({ ...focus, example: at }))}
      ${pick(tXray('weight.layer'), layers, layer, toLayer)}
      ${pick(tXray('weight.unit'), numbers(unitsOf(layer)), unit, (at) => change({ ...focus, unit: at }))}
      ${pick(tXray('weight.input'), numbers(inputsOf(layer)), input, (at) => change({ ...focus, input: at }))}
    </div>
    ${product(rule, setup, ruled)} ${terms(rule)}
  </section>`;
}

function product(rule: ChainRule, setup: XraySetup, ruled: Focus | undefined): TemplateResult {
  const of = ruled && [ruled.layer, ruled.unit, ruled.input].join(' ');
  return html`<ol class="factors" role="list" data-of=${of ?? ''}>
      ${rule.factors.map(
        ({ what, layer, value }) => html`<li class=${what} data-value=${value}>
          <strong>${num(value)}</strong>
          <small>${tXray(`factor.${what}`, { layer: layerName(layer, setup) })}</small>
        </li>`,
      )}
      <li class="result" data-value=${rule.gradient}>
        <strong>${num(rule.gradient)}</strong>
        <small>${tXray('factor.result')}</small>
      </li>
    </ol>
    <p class="soft">${tXray('check', { value: num(rule.backPropagated) })}</p>`;
}

/** Nothing where the next layer has a single unit: the product already holds its weight. */
function terms({ terms }: ChainRule): TemplateResult | typeof nothing {
  if (terms.length < 2) return nothing;
  const sum = terms.reduce((total, { product }) => total + product, 0);
  return html`<details>
    <summary>${tXray('terms')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${tXray('terms')}>
      <table>
        <thead>
          <tr>
            ${(['unit', 'weight', 'delta', 'product'] as const).map((name) => html`<th scope="col">${tXray(`terms.${name}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${terms.map(
            ({ unit, weight, delta, product }) => html`<tr>
              <th scope="row">${count(unit + 1)}</th>
              <td>${num(weight)}</td>
              <td>${num(delta)}</td>
              <td>${num(product)}</td>
            </tr>`,
          )}
          <tr>
            <th scope="row" colspan="3">${tXray('terms.sum')}</th>
            <td>${num(sum)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  </details>`;
}
