import { expect, test } from 'vitest';
import { smallScope } from '../content/small-course.ts';
import { html } from '../html.ts';
import { networkFigure } from './network.ts';

const { pictures } = smallScope();

function drawn(...layers: { units: number; activation?: string }[]): string {
  return networkFigure(layers, 17, { caption: html`Small` }, pictures).text;
}
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** Discs of units that compute, and of inputs. */
const units = (text: string): number => count(text, /r="15"/g);
const inputs = (text: string): number => count(text, /r="7"/g);
const links = (text: string): number =>
  count(/ d="(M[^"]*)" stroke="var\(--line-strong\)"/.exec(text)?.[1] ?? '', /M/g);

test('each unit is linked to all of the layer before', () => {
  const text = drawn({ units: 2 }, { units: 4, activation: 'relu' }, { units: 1, activation: 'relu' });
  expect([inputs(text), units(text), links(text)]).toEqual([2, 5, 2 * 4 + 4 * 1]);
  expect(text).not.toMatch(/NaN|style=/);
});

test('of more than eight units, the first six and the last are drawn, with dots between', () => {
  const text = drawn({ units: 1024 }, { units: 8, activation: 'relu' });
  expect([inputs(text), units(text), count(text, /r="2"/g)]).toEqual([7, 8, 3]);
  expect(links(text)).toBe(7 * 8);
  expect(text).toContain('>1,024</text>');
});

test('each unit holds the curve of its activation; what works on a whole layer has none', () => {
  const text = drawn({ units: 2 }, { units: 3, activation: 'relu' }, { units: 2, activation: 'softmax' });
  expect(count(text, /stroke="var\(--curve-value\)"/g)).toBe(3);
  expect(text).toContain('>softmax</text>');
});

test('many layers scroll, by keyboard too', () => {
  const layer = { units: 2, activation: 'relu' };
  expect(drawn({ units: 2 }, layer, layer, layer)).not.toContain('tabindex');
  expect(drawn({ units: 2 }, layer, layer, layer, layer)).toContain('tabindex="0" role="group"');
});
