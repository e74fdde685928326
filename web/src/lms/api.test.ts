import { expect, test } from 'vitest';
import { findApi } from './api.ts';

type Plain = Record<string, unknown>;

/** Windows, each in the next; the last is in none. */
function nested(...windows: Plain[]): Window {
  windows.forEach((window, index) => {
    window.parent = windows[index + 1] ?? window;
    window.top = windows.at(-1);
    window.opener ??= null;
  });
  return windows[0] as unknown as Window;
}
const api = { LMSInitialize: () => 'true' };
const newer = { Initialize: () => 'true' };
const forbidden = (): Plain => ({
  get API() {
    throw new DOMException('Blocked a frame', 'SecurityError');
  },
  get API_1484_11() {
    throw new DOMException('Blocked a frame', 'SecurityError');
  },
});

test('is found in the window itself, and some windows around it', () => {
  expect(findApi(nested({ API: api }), '1.2')).toEqual({ api, standard: '1.2' });
  expect(findApi(nested({}, {}, {}, { API: api }), '1.2')).toEqual({ api, standard: '1.2' });
});

test('is that of the own standard, if both are offered; else the other one', () => {
  const both = nested({}, { API: api }, { API_1484_11: newer });
  expect(findApi(both, '2004')).toEqual({ api: newer, standard: '2004' });
  expect(findApi(both, '1.2')).toEqual({ api, standard: '1.2' });
  expect(findApi(nested({}, { API: api }), '2004')).toEqual({ api, standard: '1.2' });
});

test('is found around the window that opened this one, or its outermost', () => {
  expect(findApi(nested({ opener: nested({}, { API: api }) }), '1.2')?.api).toBe(api);
  expect(findApi(nested({}, { opener: nested({ API: api }) }), '1.2')?.api).toBe(api);
});

test('windows that throw are passed by', () => {
  expect(findApi(nested({}, forbidden(), { API: api }), '1.2')?.api).toBe(api);
  expect(findApi(nested({}, forbidden()), '2004')).toBeUndefined();
  const walled = {} as Plain;
  Object.defineProperty(walled, 'parent', {
    get() {
      throw new DOMException('no', 'SecurityError');
    },
  });
  Object.defineProperty(walled, 'opener', {
    get() {
      throw new DOMException('no', 'SecurityError');
    },
  });
  expect(findApi(walled as unknown as Window, '1.2')).toBeUndefined();
});

test('windows without end end the search', () => {
  const endless = (): Plain =>
    Object.defineProperty({ opener: null, top: null }, 'parent', { get: endless }) as unknown as Plain;
  expect(findApi(endless() as unknown as Window, '1.2')).toBeUndefined();
});
