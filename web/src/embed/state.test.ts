import { expect, test } from 'vitest';
import { random } from '../quiz/shuffled.ts';
import type { Warning } from './query.ts';
import { giveState, type PageState, readState, stateNow, writeState } from './state.ts';

/** As much of an element as a state needs. */
class Part {
  readonly id: string;
  readonly localName: string;
  readonly dataset: Record<string, string> = {};
  readonly attributes: Map<string, string>;
  told?: () => Record<string, string>;

  constructor(localName: string, attributes: Record<string, string>) {
    this.localName = localName;
    this.id = attributes.id ?? '';
    this.attributes = new Map(Object.entries(attributes));
  }
  getAttribute = (name: string): string | null => this.attributes.get(name) ?? null;
  setAttribute = (name: string, value: string): void => void this.attributes.set(name, value);
  matches = (selector: string): boolean =>
    selector === this.localName || (selector === '.quiz-item' && this.localName === 'fieldset');
}

const parts = (): Part[] => [
  new Part('activation-plot', { id: 'leak', fn: 'leaky_relu', choose: 'relu gelu', x: '1', show: 'value slope' }),
  new Part('activation-comparison', { id: 'two', x: '0' }),
  new Part('nn-trainer', { id: 'spiral', activation: 'relu', layers: '2', units: '8', rate: '0.1', seed: '1' }),
  new Part('fieldset', { id: 'question-slope' }),
  new Part('h2', { id: 'heading' }),
];
const pageOf = (all: Part[]) =>
  ({
    querySelector: (selector: string) => all.find(({ id }) => `#${id}` === selector) ?? null,
    querySelectorAll: () => all.filter(({ localName }) => localName !== 'h2'),
  }) as unknown as ParentNode;

function read(fragment: string): { state: PageState; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const state = readState(fragment, pageOf(parts()), (warning) => warnings.push(warning));
  return { state, warnings };
}

/** Kept for ever: people have these links. A change that breaks one of them breaks theirs. */
const golden: [link: string, state: PageState][] = [
  [
    's1:eyJsZWFrIjp7ImZuIjoiZ2VsdSIsIngiOiItMS41Iiwic2hvdyI6InZhbHVlIHNsb3BlIHRhbmdlbnQifX0',
    { leak: { fn: 'gelu', x: '-1.5', show: 'value slope tangent' } },
  ],
  [
    's1:eyJsZWFrIjp7InBhcmFtZXRlcnMiOiJsZWFrPTAuMiJ9LCJ0d28iOnsieCI6IjIuMjUifX0',
    { leak: { parameters: 'leak=0.2' }, two: { x: '2.25' } },
  ],
  [
    's1:eyJzcGlyYWwiOnsiYWN0aXZhdGlvbiI6InRhbmgiLCJsYXllcnMiOiIzIiwidW5pdHMiOiIxNiIsInJhdGUiOiIwLjAzIiwic2VlZCI6IjQyIn19',
    { spiral: { activation: 'tanh', layers: '3', units: '16', rate: '0.03', seed: '42' } },
  ],
  [
    's1:eyJxdWVzdGlvbi1zbG9wZSI6eyJkYXRhLXNlZWQiOiIxMjM0NTY3ODkwIn19',
    { 'question-slope': { 'data-seed': '1234567890' } },
  ],
];

test.each(golden)('%s is read as it always was', (link, state) => {
  expect(read(link)).toEqual({ state, warnings: [] });
});

test.each(golden)('%s is what such a page writes', (link, state) => {
  expect(writeState(state)).toBe(link);
});

test('what is read is given to the parts, before they wake up', () => {
  const all = parts();
  giveState({ leak: { fn: 'gelu', x: '2' } }, pageOf(all));
  expect(all[0]?.getAttribute('fn')).toBe('gelu');
  expect(all[0]?.getAttribute('x')).toBe('2');
});

test('a state holds what differs from the page, over what the address had given', () => {
  const all = parts();
  const plot = all[0] as Part;
  plot.told = () => ({ fn: 'leaky_relu', x: '3', show: 'value slope', parameters: '' });
  expect(stateNow(pageOf(all), {})).toEqual({ leak: { x: '3' } });
  expect(stateNow(pageOf(all), { leak: { fn: 'gelu' } })).toEqual({ leak: { fn: 'gelu', x: '3' } });
  (all[3] as Part).dataset.drawn = '77';
  expect(stateNow(pageOf(all), {})).toEqual({ leak: { x: '3' }, 'question-slope': { 'data-seed': '77' } });
});

const refused: [why: string, state: unknown][] = [
  ['a function that the page does not offer', { leak: { fn: 'softmax' } }],
  ['a number that is none', { leak: { x: 'NaN' } }],
  ['a number beyond all plots', { leak: { x: '1e308' } }],
  ['a number that is no text', { leak: { x: 1 } }],
  ['an attribute that is not told', { leak: { label: 'other words' } }],
  ['markup', { leak: { fn: '<img src=x>' } }],
  ['a handler', { leak: { onclick: 'alert(1)' } }],
  ['a property of objects', { leak: { constructor: 'x' } }],
  ['too many layers', { spiral: { layers: '7' } }],
  ['a seed beyond 32 bits', { spiral: { seed: '4294967296' } }],
  ['an element that is no part', { heading: { x: '1' } }],
  ['a part that is not there', { other: { x: '1' } }],
  ['an id that is a selector', { 'leak, body': { x: '1' } }],
  ['a list', { leak: ['x', '1'] }],
];

test.each(refused)('%s is left out and named', (_, state) => {
  const fragment = writeState({ ...(state as PageState), two: { x: '1' } });
  const { state: good, warnings } = read(fragment);
  expect(good).toEqual({ two: { x: '1' } });
  expect(warnings.length).toBeGreaterThan(0);
  expect(warnings[0]?.problem).toBe('state');
});

test('what is no state at all is refused as a whole', () => {
  const deep = `s1:${btoa('['.repeat(5000))}`;
  const wide = writeState(Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`p${index}`, { x: '1' }])));
  for (const fragment of [
    's1:',
    's1:%%%',
    's1:e3',
    's1:W10',
    's1:bnVsbA',
    's1:IngiOg',
    's2:e30',
    deep,
    wide,
    `s1:${'A'.repeat(9000)}`,
  ]) {
    const { state, warnings } = read(fragment);
    expect(state, fragment.slice(0, 20)).toEqual({});
    expect(warnings, fragment.slice(0, 20)).toHaveLength(1);
  }
});

test('five thousand damaged links give allowed values and nothing else', () => {
  const next = random('links');
  const wrong: string[] = [];
  for (let round = 0; round < 5000; round++) {
    const [link] = golden[Math.floor(next() * golden.length)] as [string, PageState];
    const letters = [...link];
    for (let change = 0; change < 3; change++)
      letters[3 + Math.floor(next() * (letters.length - 3))] = String.fromCharCode(33 + Math.floor(next() * 90));
    for (const values of Object.values(read(letters.join('')).state))
      wrong.push(...Object.values(values).filter((value) => !/^[\w .=-]{0,80}$/.test(value)));
  }
  expect(wrong).toEqual([]);
});
