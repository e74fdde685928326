/** The measured accuracy of every kernel, the worst of the three builds, as a table that scrolls where it must. */

import { num } from '../../src/locales/num.ts';
import { type Accuracy, type Measured, worst } from '../content/accuracy.ts';
import { type Html, html } from '../html.ts';

export function accuracyTable({ functions }: Accuracy): Html {
  const kinds = ['value', 'slope', 'slope from value'] as const;
  const rows = functions.map(({ name, accuracy }) => {
    const cells = kinds.map((kind) => cell(accuracy.find((each) => each.kind === kind)));
    return html`<tr><th scope="row">${name}</th>${cells}</tr>\n`;
  });
  return html`<section class="table-scroll" aria-label="Accuracy of every kernel" tabindex="0">
<table class="accuracy">
<caption>Largest error of each kernel in any build</caption>
<thead><tr><th scope="col">function</th><th scope="col">value</th><th scope="col">slope, from the input</th><th scope="col">slope, from the value</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
}

function cell(measured: Measured | undefined): Html {
  if (!measured)
    return html`<td><span class="visually-hidden">cannot be had</span><span aria-hidden="true">–</span></td>`;
  return html`<td>${errorText(measured)}</td>`;
}

/** "2.88 ulp" where the error follows the size of the result, "3.1e-7" where it does not. */
export function errorText(measured: Measured): string {
  const { ulp, absolute } = worst(measured);
  if (ulp > 0) return `${num(Number(ulp.toPrecision(3)))} ulp`;
  return absolute === 0 ? 'exact' : power(absolute);
}

/** 3.1e-7 → "3.1 · 10⁻⁷". */
function power(x: number): string {
  const [digits = '', exponent = ''] = x.toExponential(1).split('e');
  const raised = [...exponent].map((sign) => superscripts[sign] ?? '').join('');
  return `${num(Number(digits))} · 10${raised}`;
}

const superscripts: Record<string, string> = Object.fromEntries(
  [...'-0123456789'].map((sign, index) => [sign, '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'[index] ?? '']),
);
