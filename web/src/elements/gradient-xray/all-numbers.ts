/** Every weight, bias, total and output for one example, as tables: enough to compute the output again from the page alone. */

import { html, type TemplateResult } from 'lit';
import { count, num } from '../../locales/num.ts';
import { list } from '../../locales/speech.ts';
import { tXray } from '../../locales/t-xray.ts';
import type { ChainRule } from '../../training/instruments.ts';
import type { XraySetup } from './xray-setup.ts';
import { layerName } from './xray-words.ts';

/** Of a float32, so that what is computed from the table is what the core computed. */
const DIGITS = 8;

/** `rule` reaches back to the first layer. Tables of wide layers are made when somebody opens them. */
export function allNumbers(
  rule: ChainRule,
  setup: XraySetup,
  names: (activation: string) => string,
  opened: ReadonlySet<number>,
  open: (layer: number, wanted: boolean) => void,
): TemplateResult {
  const layers = [...rule.layers].reverse();
  const targets = list([...rule.targets].map((each) => num(each)));
  return html`<p class="soft">${tXray('numbers.note')}</p>
    <p class="inputs"><strong>${tXray('numbers.inputs')}</strong> ${[...(layers[0]?.inputs ?? [])].map(
      (each) => html`<span class="input">${num(each, DIGITS)}</span> `,
    )}</p>
    ${layers.map(
      (layer) => html`<details
        class="layer-numbers"
        data-layer=${layer.layer}
        ?open=${opened.has(layer.layer)}
        @toggle=${(event: Event) => open(layer.layer, (event.target as HTMLDetailsElement).open)}
      >
        <summary>
          ${tXray('numbers.layer', { layer: layerName(layer.layer, setup), activation: names(layer.activation) })}
        </summary>
        ${opened.has(layer.layer) ? table(layer, layerName(layer.layer, setup)) : ''}
      </details>`,
    )}
    <p>${tXray('numbers.targets', { targets, loss: num(rule.loss) })}</p>`;
}

function table({ units, weights, biases, inputs }: ChainRule['layers'][number], name: string): TemplateResult {
  const width = inputs.length;
  const columns = Array.from({ length: width }, (_, at) => tXray('numbers.weight', { number: count(at + 1) }));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${name}>
    <table>
      <thead>
        <tr>
          <th scope="col">${tXray('numbers.unit')}</th>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          <th scope="col">${tXray('numbers.bias')}</th>
          <th scope="col">${tXray('numbers.total')}</th>
          <th scope="col">${tXray('numbers.output')}</th>
        </tr>
      </thead>
      <tbody>
        ${units.map(
          ({ sum, output }, unit) => html`<tr>
            <th scope="row">${count(unit + 1)}</th>
            ${[...weights.slice(unit * width, (unit + 1) * width)].map((weight) => html`<td class="w">${num(weight, DIGITS)}</td>`)}
            <td class="b">${num(biases[unit] ?? 0, DIGITS)}</td>
            <td class="z">${num(sum, DIGITS)}</td>
            <td class="y">${num(output, DIGITS)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
