/** The point under study in a sentence: for screen readers and for the slider's value. */

import { num } from '../locales/num.ts';
import { t } from '../locales/t.ts';

/** "ReLU of −2 is 0; its slope there is 0." A plot that does not speak of slopes leaves it out. */
export function describePoint(name: string, x: number, value: number, slope?: number): string {
  const words = { name, x: num(x), value: num(value) };
  return slope === undefined ? t('plot.pointValue', words) : t('plot.point', { ...words, slope: num(slope) });
}
