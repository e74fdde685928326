/** What a learner does in a lesson, wherever the page stands: reads, moves a point, answers, trains a network. */
import type { AnyApp } from '../rig/any-app.ts';
import { at } from '../rig/core.ts';
import { answerInEveryWay } from '../rig/every-way.ts';
import { expect } from '../rig/everywhere.ts';
import { lesson } from '../rig/pages.ts';
import { trained } from '../rig/trained.ts';

export const LESSON = lesson('02-why-depth-needs-a-bend');
export const XRAY = lesson('31-gradient-x-ray');

const STEPS = 3;

/** On `LESSON`. */
export async function readAndAnswer(app: AnyApp): Promise<void> {
  expect(await app.text('h1')).toBe('Why depth needs a bend');
  await app.ready('activation-plot');
  await app.type('activation-plot input.x', '2.5');
  await app.press('Enter');
  const { value } = await at('identity', 2.5);
  await app.wait((told) => Number(deep('activation-plot .readout [data-live=value]').dataset.value) === told, value);

  await app.wakeQuestions();
  expect(await app.eval(answerInEveryWay, true), 'every question is answered right and told so').toEqual([]);
}

/** On `XRAY`. */
export async function train(app: AnyApp): Promise<void> {
  await app.ready('gradient-xray');
  for (let step = 1; step <= STEPS; step++) {
    await app.click('gradient-xray .step');
    await app.wait((count) => deep('gradient-xray').dataset.step === String(count), step);
  }
  await app.click('gradient-xray .numbers > summary');
  await app.wait(() => deepAll('gradient-xray .layer-numbers tbody').length > 0);
  const { attributes, shown } = await app.eval(() => {
    const cells = (row: Element, css: string) => [...row.querySelectorAll(css)].map(({ textContent }) => textContent);
    const rows = deepAll('gradient-xray .layer-numbers[data-layer="0"] tbody tr');
    const xray = deep('gradient-xray');
    return {
      attributes: Object.fromEntries(xray.getAttributeNames().map((name) => [name, xray.getAttribute(name) ?? ''])),
      shown: [...rows.flatMap((row) => cells(row, '.w')), ...rows.flatMap((row) => cells(row, '.b'))],
    };
  });
  const expected = (await trained(attributes, STEPS)).slice(0, shown.length);
  expect(shown.length).toBeGreaterThan(0);
  for (const [index, text] of shown.entries()) {
    // A browser may run a build that rounds otherwise: after three steps that shows in the sixth digit at most.
    expect(Math.abs(numberIn(text) - (expected[index] ?? Number.NaN)), `weight ${index}`).toBeLessThan(1e-5);
  }
}

/** "−3.2 × 10⁻⁵" as pages write it. */
function numberIn(text: string | null): number {
  const plain = (text ?? '').replace(/−/g, '-').replace(/\s/g, '');
  const [mantissa = '', power = ''] = plain.split('×10');
  const digits = [...power].map((sign) => (sign === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))).join('');
  return Number(mantissa) * 10 ** Number(digits || 0);
}
