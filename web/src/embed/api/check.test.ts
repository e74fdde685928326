import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { protocolSchema } from '../../../build/embed/protocol-schema.ts';
import { Misfit, readMessage } from './check.ts';
import type { Field, Fields } from './fields.ts';
import { fromHost, fromLesson, LIMITS } from './messages.ts';

const ours = { protocol: 'nonlinear', version: 1 };
const resize = (height: unknown) => ({ ...ours, type: 'resize', height });

test('a height that is no number of pixels is refused by name, with what is allowed', () => {
  for (const height of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e9, 12.5, '300', null, {}, undefined])
    expect(() => readMessage(resize(height), fromLesson)).toThrow(/^resize\.height was .*; allowed: .*"max":20000/);
  expect(readMessage(resize(300), fromLesson)).toEqual({ type: 'resize', height: 300 });
});

test('what is not of this protocol is passed over, and another version of it is named', () => {
  for (const other of [undefined, null, 7, 'text', [], { type: 'resize' }, { protocol: 'h5p' }, new Map()])
    expect(readMessage(other, fromLesson)).toBeUndefined();
  expect(() => readMessage({ ...resize(300), version: 2 }, fromLesson)).toThrow('version was 2; allowed: 1');
});

test('a host may not speak as a lesson does', () => {
  expect(() => readMessage(resize(300), fromHost)).toThrow(/^type was "resize"; allowed: \["connect"/);
  expect(() => readMessage({ ...ours, type: 'toString' }, fromHost)).toThrow('type was "toString"');
});

test('fields that nobody knows do not come through', () => {
  expect(readMessage({ ...resize(300), height2: 1, id: 'x' }, fromLesson)).toEqual({ type: 'resize', height: 300 });
});

test('keys that reach into objects are refused', () => {
  for (const key of ['__proto__', 'constructor', 'toString', '', 'k'.repeat(201)]) {
    const progress = Object.defineProperty({}, key, { value: '[1,2]', enumerable: true });
    const message = { ...ours, type: 'setState', id: 'a', progress };
    expect(() => readMessage(message, fromHost)).toThrow('key of setState.progress was');
  }
  expect(({} as Record<string, unknown>)['1,2']).toBeUndefined();
});

describe('what is too large is refused before it is read', () => {
  const entries = (count: number, length: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`key-${at}`, 'x'.repeat(length)]));
  const cycle: Record<string, unknown> = { ...ours, type: 'set', id: 'a', params: {} };
  cycle.params = cycle;
  test.each([
    ['a long text', { ...ours, type: 'set', id: 'x'.repeat(70_000), params: {} }],
    ['many values', { ...ours, type: 'keep', more: false, entries: entries(10, 7_000) }],
    ['a list without end', { ...ours, type: 'ready', parts: new Array(1e6).fill(0) }],
    ['a circle', cycle],
    ['bytes', { ...ours, type: 'keep', more: false, entries: new Uint8Array(10) }],
  ])('%s', (_, message) => {
    expect(() => readMessage(message, fromHost)).toThrow(`message was "too large"; allowed: "${LIMITS.message}`);
  });
});

describe('the published schema says the same as the check', () => {
  const valid = new Ajv({ strict: false }).compile(protocolSchema());
  const random = numbers(11);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const odd = [Number.NaN, -1, 0, 0.5, 1e12, '', 'x', 'x'.repeat(600), true, null, [], {}, [1], { a: 'b' }, undefined];

  const make = (field: Field): unknown => {
    if (random() < 0.08) return pick(odd);
    switch (field.type) {
      case 'boolean':
        return random() < 0.5;
      case 'integer':
        return pick([field.min, field.max, Math.round((field.min + field.max) / 2)]);
      case 'number':
        return pick([field.min, field.max, (field.min + field.max) / 3]);
      case 'string':
        return field.values ? pick(field.values) : 'x'.repeat(Math.min(field.max, pick([0, 3, 200])));
      case 'list':
        return [1, 2].slice(Math.floor(random() * 3)).map(() => make(field.of));
      case 'map':
        return Object.fromEntries(pick([[], ['a'], ['b', 'c'], ['toString']]).map((key) => [key, make(field.of)]));
      case 'object':
        return makeFields(field.fields);
    }
  };
  const makeFields = (fields: Fields): object =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]) =>
        random() < (field.optional ? 0.5 : 0.03) ? [] : [[name, make(field)]],
      ),
    );

  test.each([
    ['lesson', fromLesson],
    ['host', fromHost],
  ] as const)('of what a %s says, over many messages', (_, table) => {
    const seen = { right: 0, wrong: 0 };
    for (let round = 0; round < 4000; round++) {
      const type = pick(Object.keys(table));
      const { fields } = (table as Record<string, { fields: Fields }>)[type] as { fields: Fields };
      const message = { ...ours, type, ...makeFields(fields) };
      // As it would travel: JSON Schema knows no NaN, and a field that is undefined is none.
      const sent = Object.fromEntries(Object.entries(message).filter(([, value]) => value !== undefined));
      const fits = passes(() => readMessage(sent, table as typeof fromHost));
      expect(fits, JSON.stringify(message)).toBe(valid(sent));
      seen[fits ? 'right' : 'wrong']++;
    }
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(400);
  });
});

function passes(read: () => unknown): boolean {
  try {
    return read() !== undefined;
  } catch (error) {
    if (error instanceof Misfit) return false;
    throw error;
  }
}

/** The same numbers from 0 to 1 for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
