import { afterEach, describe, expect, test, vi } from 'vitest';
import { place } from '../record/place.ts';
import { FakeStorage } from './fake-storage.ts';
import { shared } from './global.ts';
import type { Host } from './keeper.ts';
import { keepChange, kept, progress } from './progress.ts';

const browserWith = (items: Record<string, string> = {}): FakeStorage => {
  const storage = FakeStorage.of(items);
  vi.stubGlobal('localStorage', storage);
  return storage;
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  shared().memory.clear();
  delete shared().host;
});

describe.each(['with storage', 'where storage is missing'])('%s', (where) => {
  const start = (): void => void (where === 'with storage' && browserWith());

  test('what was written is read again, until it is forgotten', () => {
    start();
    progress.write('03-relu/dead-unit', { tries: 2 });
    progress.write('03-relu/slope', { tries: 1 });
    expect(progress.read('03-relu/dead-unit')).toEqual({ tries: 2 });
    progress.write('03-relu/dead-unit', undefined);
    expect(progress.read('03-relu/dead-unit')).toBeUndefined();
    expect(progress.read('03-relu/slope')).toEqual({ tries: 1 });
    expect(progress.keys()).toContain('03-relu/slope');
  });

  test('after the clock was set back, what is written then still counts', () => {
    start();
    vi.useFakeTimers({ now: 5000 });
    progress.write('03-relu/slope', 'first');
    vi.setSystemTime(1000);
    progress.write('03-relu/slope', 'second');
    expect(kept('03-relu/slope')).toEqual([5001, 'second']);
  });
});

test('a tab that has been open for long writes over nothing that another one has written', () => {
  const storage = browserWith();
  progress.write('03-relu/slope', 'from here');
  storage.setItem('nonlinear.progress/03-relu/dead-unit', '[9,"from there"]');
  progress.write('03-relu/third', 'from here');
  expect(progress.read('03-relu/dead-unit')).toBe('from there');
});

test('what something else has written there is nothing, and is written over', () => {
  browserWith({ 'nonlinear.progress/a': '{"tries":', 'nonlinear.progress/b': '"text"' });
  expect([progress.read('a'), progress.read('b')]).toEqual([undefined, undefined]);
  progress.write('a', 1);
  expect(progress.read('a')).toBe(1);
});

test('when the browser is full, the page goes on with what it could not store, and says where it is', () => {
  const storage = browserWith();
  progress.write('a', 'old');
  expect(place()).toBe('browser');
  storage.refuses = true;
  progress.write('a', 'new');
  expect(progress.read('a')).toBe('new');
  expect(place()).toBe('page');
  storage.refuses = false;
  progress.write('a', 'newest');
  expect(progress.read('a')).toBe('newest');
  expect(shared().memory.size).toBe(0);
});

describe('what the first version wrote', () => {
  const first = JSON.stringify({ '03-relu/slope': { tries: 1 }, '*read/03-relu': true, '*last': '03-relu' });

  test('is taken over whole, once', () => {
    const storage = browserWith({ 'nonlinear.progress.1': first });
    expect(progress.read('03-relu/slope')).toEqual({ tries: 1 });
    expect(progress.read('*read/03-relu')).toBe(true);
    expect(progress.keys().sort()).toEqual(['*last', '*read/03-relu', '03-relu/slope']);
    expect(storage.getItem('nonlinear.progress.1')).toBeNull();
  });

  test('loses against whatever was written since, and wins against nothing', () => {
    browserWith({ 'nonlinear.progress.1': first, 'nonlinear.progress/*last': '[2,"04-what-relu-costs"]' });
    expect(progress.read('*last')).toBe('04-what-relu-costs');
    expect(progress.read('*read/03-relu')).toBe(true);
  });

  test('stays where it is while the browser has no room for it, and is readable', () => {
    const storage = browserWith({ 'nonlinear.progress.1': first });
    storage.refuses = true;
    expect(progress.read('*read/03-relu')).toBe(true);
    expect(storage.getItem('nonlinear.progress.1')).toBe(first);
  });

  test.each(['{"03-relu":', 'null', '3', '[]'])('is no progress if it was %s', (damaged) => {
    browserWith({ 'nonlinear.progress.1': damaged });
    expect(progress.keys()).toEqual([]);
  });
});

describe('a host that keeps progress', () => {
  const hostWith = (items: Map<string, string>, takes = true): Host => ({
    read: (key) => items.get(key),
    write: (key, text) => takes && Boolean(items.set(key, text)),
    drop: (key) => void items.delete(key),
    keys: () => [...items.keys()],
  });

  test('is the first rung: the browser gets nothing', () => {
    const storage = browserWith();
    const items = new Map<string, string>();
    shared().host = hostWith(items);
    progress.write('a', 1);
    expect(place()).toBe('host');
    expect(items.has('a')).toBe(true);
    expect(storage.items.size).toBe(0);
  });

  test('and browser may both know a key: the newer counts', () => {
    browserWith({ 'nonlinear.progress/a': '[5,"older"]', 'nonlinear.progress/b': '[8,"newer"]' });
    shared().host = hostWith(
      new Map([
        ['a', '[6,"newer"]'],
        ['b', '[7,"older"]'],
      ]),
    );
    expect([progress.read('a'), progress.read('b')]).toEqual(['newer', 'newer']);
  });

  test('may refuse: then the browser keeps it', () => {
    browserWith();
    shared().host = hostWith(new Map(), false);
    progress.write('a', 1);
    expect(progress.read('a')).toBe(1);
  });
});

test('records from elsewhere keep their time', () => {
  keepChange('a', [42, 'there']);
  expect(kept('a')).toEqual([42, 'there']);
});

test('a host that is alone is asked alone: what the browser keeps is somebody else’s', () => {
  const texts = new Map<string, string>();
  const theirs = { 'nonlinear.progress/*read/01-a': '[9,true]', 'nonlinear.progress.1': '{"*read/02-b":true}' };
  const storage = browserWith(theirs);
  shared().host = {
    alone: true,
    read: (key) => texts.get(key),
    write: (key, text) => Boolean(texts.set(key, text)),
    drop: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
  expect(progress.keys()).toEqual([]);
  expect(progress.read('*read/01-a')).toBeUndefined();
  progress.write('*read/03-c', true);
  expect([...texts.keys()]).toEqual(['*read/03-c']);
  expect(Object.fromEntries(storage.items)).toEqual(theirs);
});
