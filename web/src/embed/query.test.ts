import { expect, test } from 'vitest';
import { random } from '../quiz/shuffled.ts';
import { HIDABLE, LOCKABLE } from './controls.ts';
import { NAMES, PARAMETERS, type Parameter } from './parameters.ts';
import { readQuery, writeQuery } from './query.ts';

test('an address says what a page should look like', () => {
  const given =
    '?v=1&embed=1&part=far-out&lang=en-GB&theme=contrast&motion=off&sound=off&hide=table,caption&lock=seed&seed=7&load=click&resize=off&report=score&host=https://example.org:8443';
  expect(readQuery(given)).toEqual({
    asked: {
      v: '1',
      embed: '1',
      part: 'far-out',
      lang: 'en-GB',
      theme: 'contrast',
      motion: 'off',
      sound: 'off',
      hide: ['table', 'caption'],
      lock: ['seed'],
      seed: 7,
      load: 'click',
      resize: 'off',
      report: 'score',
      host: 'https://example.org:8443',
    },
    warnings: [],
  });
});

test('what is written is read back, in the order of the table', () => {
  const asked = { theme: 'dark', embed: '1', hide: ['seed', 'marks'], seed: 0, host: 'https://example.org' } as const;
  const written = '?embed=1&theme=dark&hide=seed,marks&seed=0&host=https%3A%2F%2Fexample.org';
  expect(writeQuery(asked)).toBe(written);
  expect(readQuery(written).asked).toEqual(asked);
  expect(writeQuery({})).toBe('');
});

test.each([
  ['embed', 'true'],
  ['embed', ''],
  ['v', '2'],
  ['theme', 'Dark'],
  ['part', '../x'],
  ['part', '1x'],
  ['part', 'x y'],
  ['part', 'a'.repeat(81)],
  ['lang', 'e'],
  ['lang', 'en_GB'],
  ['hide', 'table,'],
  ['hide', 'everything'],
  ['hide', '__proto__'],
  ['lock', 'constructor'],
  ['seed', '-1'],
  ['seed', '1.5'],
  ['seed', '1e3'],
  ['seed', '0x10'],
  ['seed', 'NaN'],
  ['seed', 'Infinity'],
  ['seed', '4294967296'],
  ['seed', '99999999999999999999'],
  ['host', 'https://example.org/'],
  ['host', 'https://example.org/path'],
  ['host', 'javascript:alert(1)'],
  ['host', 'null'],
  ['host', '*'],
])('%s=%s is refused and named', (name, given) => {
  const { asked, warnings } = readQuery(`?${name}=${encodeURIComponent(given)}&resize=off`);
  const shown = given.length > 40 ? `${given.slice(0, 40)}…` : given;
  expect(asked).toEqual({ resize: 'off' });
  expect(warnings).toEqual([{ problem: 'value', name, given: shown }]);
});

test('a name that is not known is listed, and no property of objects is one', () => {
  const { asked, warnings } = readQuery('?thme=dark&__proto__=1&constructor=2&toString');
  expect(asked).toEqual({});
  expect(warnings.map(({ problem, name }) => `${problem} ${name}`)).toEqual([
    'unknown thme',
    'unknown __proto__',
    'unknown constructor',
    'unknown toString',
  ]);
});

test('what campaigns add to links is nobody’s mistake', () => {
  expect(readQuery('?utm_source=mail&fbclid=abc&theme=dark')).toEqual({ asked: { theme: 'dark' }, warnings: [] });
});

test('of two the first holds, and the second is named', () => {
  expect(readQuery('?seed=1&seed=2')).toEqual({
    asked: { seed: 1 },
    warnings: [{ problem: 'twice', name: 'seed', given: '2' }],
  });
});

test('an address without end is not read', () => {
  const { asked, warnings } = readQuery(`?embed=1&part=${'a'.repeat(1e6)}`);
  expect(asked).toEqual({});
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.given.length).toBeLessThan(50);
});

/** Whatever stands there, what comes out is in the table. */
function fits(parameter: Parameter, value: unknown): boolean {
  switch (parameter.kind) {
    case 'word':
      return parameter.of.includes(value as string);
    case 'words':
      return Array.isArray(value) && value.length > 0 && value.every((word) => parameter.of.includes(word));
    case 'whole':
      return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= parameter.most;
    default:
      return typeof value === 'string' && value.length > 0 && value.length <= parameter.longest;
  }
}

test('ten thousand addresses at random give allowed values and short warnings, and nothing else', () => {
  const next = random('addresses');
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const pieces = [
    ...NAMES,
    ...Object.keys(HIDABLE),
    ...Object.keys(LOCKABLE),
    ...['dark', 'on', 'off', '1', '0', '-1', '1e999', 'NaN', '%', '%ff', '%00', '&', '=', '?', '#', ',', '+', ';'],
    ...[
      'https://',
      'example.org',
      '__proto__',
      '<script>',
      '"',
      "'",
      '\u202e',
      '\ud800',
      'é',
      ' ',
      '\n',
      'a'.repeat(200),
    ],
  ];
  const wrong: string[] = [];
  for (let round = 0; round < 10_000; round++) {
    const search = `?${Array.from({ length: Math.floor(next() * 12) }, () => pick(pieces)).join(pick(['', '=', '&']))}`;
    const { asked, warnings } = readQuery(search);
    for (const [name, value] of Object.entries(asked))
      if (!fits(PARAMETERS[name as keyof typeof PARAMETERS], value)) wrong.push(`${search}: ${name}`);
    if (warnings.length > 20 || warnings.some(({ name, given }) => name.length + given.length > 90)) wrong.push(search);
  }
  expect(wrong).toEqual([]);
});
