/** What the registry says of an activation, in words. */

import type { ActivationInfo } from '../../src/core/protocol.ts';
import { num } from '../../src/locales/num.ts';
import { list } from '../../src/locales/speech.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import type { Accuracy } from '../content/accuracy.ts';
import { errorText, isExact } from '../figures/accuracy-table.ts';

export function rangeText(info: ActivationInfo): string {
  return tPages('facts.range', {
    value: interval(info.low, info.high),
    slope: interval(info.slopeLow, info.slopeHigh),
  });
}

function interval(low: number, high: number): string {
  if (low === high) return tPages('facts.always', { value: num(low) });
  return tPages('facts.interval', { low: num(low), high: num(high) });
}

export function traitsText(info: ActivationInfo): string {
  const { saturatesLeft: left, saturatesRight: right } = info;
  return list(
    [
      tPages(info.zeroCentred ? 'trait.odd' : 'trait.notCentred'),
      tPages(info.monotone ? 'trait.monotone' : 'trait.falls'),
      tPages(`trait.flat.${left ? (right ? 'both' : 'left') : right ? 'right' : 'never'}`),
      tPages(info.kink ? 'trait.kink' : 'trait.smooth'),
      tPages(info.slopeFromValue ? 'trait.tells' : 'trait.doesNotTell'),
    ],
    'unit',
  );
}

/** "α", "slope on the left, 0 to 1; here 0.01": one for each parameter. */
export function parameterRows({ parameters }: ActivationInfo): [string, string][] {
  return parameters.map(({ symbol, meaning, standard, low, high }) => [
    symbol,
    tPages('facts.parameter', { meaning, low: num(low), high: num(high), standard: num(standard) }),
  ]);
}

/** How far the value that this site computes can be from the exact one. */
export function exactnessText(id: string, { functions }: Accuracy, kind: 'value' | 'slope' = 'value'): string {
  const measured = functions.find((each) => each.id === id)?.accuracy.find((each) => each.kind === kind);
  if (measured === undefined) return tPages('facts.unmeasured');
  return isExact(measured) ? tPages('facts.exact') : tPages('facts.error', { error: errorText(measured) });
}
