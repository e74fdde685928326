/** The measured accuracy of every kernel, the worst of the three builds, as a table that scrolls where it must. */

import { num } from '../../src/locales/num.ts';
import { tLesson } from '../../src/locales/t-lesson.ts';
import { type Accuracy, type Measured, worst } from '../content/accuracy.ts';
import { type Html, html } from '../html.ts';

const heads = ['function', 'value', 'slope', 'slopeFromValue'] as const;

/** `nameOf` says what people call a function. */
export function accuracyTable({ functions }: Accuracy, nameOf: (id: string) => string): Html {
  const kinds = ['value', 'slope', 'slope from value'] as const;
  const rows = functions.map(({ id, accuracy }) => {
    const cells = kinds.map((kind) => cell(accuracy.find((each) => each.kind === kind)));
    return html`<tr><th scope="row">${nameOf(id)}</th>${cells}</tr>\n`;
  });
  return html`<section class="table-scroll" aria-label="${tLesson('accuracy.label')}" tabindex="0">
<table class="accuracy">
<caption>${tLesson('accuracy.caption')}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${tLesson(`accuracy.${head}`)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
}

function cell(measured: Measured | undefined): Html {
  if (!measured)
    return html`<td><span class="visually-hidden">${tLesson('accuracy.none')}</span><span aria-hidden="true">–</span></td>`;
  return html`<td>${errorText(measured)}</td>`;
}

export function isExact(measured: Measured): boolean {
  const { ulp, absolute } = worst(measured);
  return ulp === 0 && absolute === 0;
}

/** "2.88 ulp" where the error follows the size of the result, "3.1e-7" where it does not. */
export function errorText(measured: Measured): string {
  const { ulp, absolute } = worst(measured);
  if (ulp > 0) return tLesson('accuracy.ulp', { number: num(Number(ulp.toPrecision(3))) });
  return absolute === 0 ? tLesson('accuracy.exact') : power(absolute);
}

/** 3.1e-7 → "3.1 · 10⁻⁷". */
function power(x: number): string {
  const [digits = '', exponent = ''] = x.toExponential(1).split('e');
  const raised = [...exponent].map((sign) => superscripts[sign] ?? '').join('');
  return tLesson('accuracy.power', { digits: num(Number(digits)), power: raised });
}

const superscripts: Record<string, string> = Object.fromEntries(
  [...'-0123456789'].map((sign, index) => [sign, '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'[index] ?? '']),
);
