import { html, nothing, type TemplateResult } from 'lit';
import type { ParameterInfo, Parameters } from '../../core/protocol.ts';
import { num } from '../../locales/num.ts';
import { niceStep } from '../../plot/ticks.ts';

/** A slider for each parameter of the function; `change` hears all parameters with the one that was moved. */
export function parameterSliders(
  known: readonly ParameterInfo[],
  current: Parameters,
  change: (parameters: Parameters) => void,
): TemplateResult | typeof nothing {
  if (known.length === 0) return nothing;
  return html`<div class="parameters">
    ${known.map(({ id, symbol, meaning, standard, low, high }) => {
      const value = current[id] ?? standard;
      return html`<label
        ><span class="name">${meaning} ${symbol}</span
        ><input type="range" dir="ltr" data-parameter=${id} min=${low} max=${high} step=${niceStep((high - low) / 100)}
          .value=${String(value)} aria-valuetext=${num(value)}
          @input=${(event: Event) => change({ ...current, [id]: Number((event.target as HTMLInputElement).value) })} /><output
          >${num(value)}</output
        ></label
      >`;
    })}
  </div>`;
}
