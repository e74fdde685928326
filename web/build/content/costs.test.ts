import { expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { parseCosts, readCosts } from './costs.ts';

const page = `Measured on A Machine, 2 processors.

### node 20

#### 4,096 floats

| × copy | relaxed | simd128 | scalar |
| --- | --- | --- | --- |
| relu | 9 | 9 | 9 |

### Chromium 156.0.8078.108

#### 1,024 floats

| × copy | relaxed | simd128 | scalar |
| --- | --- | --- | --- |
| relu | 8 | 8 | 8 |

#### 4,096 floats

| × copy | relaxed | simd128 | scalar | JavaScript |
| --- | --- | --- | --- | --- |
| relu | 1.02 | 1.06 | 7.23 | 13.6 |
| tanh, accurate | 11.0 | 15.5 | 60.6 |  |
| tanh, in place | 5.32 | 7.31 |  |  |
| relu′ from the value | 1.22 | 1.22 | 9.06 | 11.5 |

#### Bars
`;

test('figures come from the browser, at the size that stays close to the processor', () => {
  const { browser, machine, of } = parseCosts(page);
  expect({ browser, machine }).toEqual({ browser: 'Chromium 156', machine: 'A Machine' });
  expect([...of]).toEqual([
    ['relu', { simd128: 1.06, scalar: 7.23 }],
    ['accurate_tanh', { simd128: 15.5, scalar: 60.6 }],
  ]);
});

test('the recorded page has figures of the functions that lessons speak of', () => {
  const { of, browser } = readCosts(`${paths.root}docs/bench.md`);
  expect(browser).toMatch(/^Chromium \d+$/);
  for (const id of ['relu', 'sigmoid', 'tanh', 'gelu', 'accurate_tanh'])
    expect(of.get(id)?.simd128, id).toBeGreaterThan(0);
});
