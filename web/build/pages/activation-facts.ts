/** What the registry says of an activation, in words. */

import type { ActivationInfo } from '../../src/core/protocol.ts';
import { num } from '../../src/locales/num.ts';
import type { Accuracy } from '../content/accuracy.ts';
import { errorText } from '../figures/accuracy-table.ts';

export function rangeText(info: ActivationInfo): string {
  return `${interval(info.low, info.high)}; slope ${interval(info.slopeLow, info.slopeHigh)}`;
}

function interval(low: number, high: number): string {
  if (low === high) return `always ${num(low)}`;
  const end = (x: number): string => (Number.isFinite(x) ? num(Number(x.toPrecision(4))) : x > 0 ? '∞' : '−∞');
  return `${end(low)} to ${end(high)}`;
}

export function traitsText(info: ActivationInfo): string {
  const flat = info.saturatesLeft && info.saturatesRight ? 'both sides' : info.saturatesLeft ? 'the left' : 'the right';
  return [
    info.zeroCentred ? 'odd about 0' : 'not centred on 0',
    info.monotone ? 'never falls' : 'falls somewhere',
    info.saturatesLeft || info.saturatesRight ? `goes flat on ${flat}` : 'never goes flat',
    info.kink ? 'has a kink' : 'smooth',
    info.slopeFromValue ? 'its value tells its slope' : 'its value does not tell its slope',
  ].join(', ');
}

/** "α", "slope on the left, 0 to 1; here 0.01": one for each parameter. */
export function parameterRows({ parameters }: ActivationInfo): [string, string][] {
  return parameters.map(({ symbol, meaning, standard, low, high }) => [
    symbol,
    `${meaning}, ${num(low)} to ${num(high)}; here ${num(standard)}`,
  ]);
}

/** How far the value that this site computes can be from the exact one. */
export function exactnessText(id: string, { functions }: Accuracy, kind: 'value' | 'slope' = 'value'): string {
  const measured = functions.find((each) => each.id === id)?.accuracy.find((each) => each.kind === kind);
  const text = measured && errorText(measured);
  return text === undefined ? 'not measured yet' : text === 'exact' ? 'exact' : `at most ${text} off`;
}
