/** All weights and the bias, by the names of the measures. */

import { html, type TemplateResult } from 'lit';
import { num } from '../../locales/num.ts';
import { tLogistic } from '../../locales/t-logistic.ts';

const BASES = [
  'radius',
  'texture',
  'perimeter',
  'area',
  'smoothness',
  'compactness',
  'concavity',
  'concave_points',
  'symmetry',
  'fractal_dimension',
] as const;
const KINDS = ['mean', 'se', 'worst'] as const;

/** "dents of the outline, worst" for concave_points_worst. */
export function measureName(column: string): string {
  const base = BASES.find((each) => KINDS.some((kind) => column === `${each}_${kind}`));
  const kind = KINDS.find((each) => column.endsWith(`_${each}`));
  return base && kind ? tLogistic(`kind.${kind}`, { name: tLogistic(`measure.${base}`) }) : column;
}

export function weightTable(names: readonly string[], numbers: ArrayLike<number>): TemplateResult {
  const row = (name: string, value: number) =>
    html`<tr><th scope="row">${name}</th><td data-weight=${value}>${num(value)}</td></tr>`;
  return html`<details class="numbers">
    <summary>${tLogistic('numbers')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${tLogistic('numbers')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${tLogistic('numbers.measure')}</th>
            <th scope="col">${tLogistic('numbers.weight')}</th>
          </tr>
        </thead>
        <tbody>
          ${names.map((name, index) => row(measureName(name), numbers[index] ?? Number.NaN))}
          ${row(tLogistic('numbers.bias'), numbers[names.length] ?? Number.NaN)}
        </tbody>
      </table>
    </div>
  </details>`;
}
