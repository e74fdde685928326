import { expect, test } from 'vitest';
import { type Build, type Channel, climb, type Place, type Rung } from './ladder.ts';
import type { BootAnswer, BootMessage } from './protocol.ts';

const builds: Build[] = (['relaxed', 'simd128', 'scalar'] as const).map((name) => ({
  name,
  load: async () => new ArrayBuffer(8),
}));

/** A rung that answers each build as told: 'silent', 'crash', or an answer. */
function rung(place: Place, reply: (build: string) => BootAnswer | 'silent' | 'crash'): Rung & { closed: number } {
  const self = {
    place,
    closed: 0,
    async open() {
      const channel: Channel = {
        onmessage: null,
        onerror: null,
        close: () => void self.closed++,
        post(message) {
          const answer = reply((message as BootMessage).boot.builds[0]?.name ?? 'none');
          if (answer === 'crash') channel.onerror?.('crashed');
          else if (answer !== 'silent') channel.onmessage?.(answer);
        },
      };
      return channel;
    },
  };
  return self;
}

const ready = (build: string): BootAnswer => ({ ready: { abi: 1, build: build as 'scalar', skipped: [] } });

test('the best build on the best rung is taken', async () => {
  const started = await climb([rung('worker', ready), rung('page', ready)], builds);
  expect(started).toMatchObject({ place: 'worker', build: 'relaxed', skipped: [] });
});

test('a build that fails its self-test is followed by the next one on the same rung', async () => {
  const picky = rung('worker', (build) => (build === 'scalar' ? ready(build) : { failed: 'self-test' }));
  const started = await climb([picky], builds);
  expect(started).toMatchObject({ place: 'worker', build: 'scalar' });
  expect(started.skipped).toEqual(['worker, relaxed: self-test', 'worker, simd128: self-test']);
});

test('silence, crashes and refusals each lead one step down, and what was opened is closed', async () => {
  const refused: Rung = { place: 'worker', open: () => Promise.reject(new Error('refused by policy')) };
  const silent = rung('worker', () => 'silent');
  const crashing = rung('blob', () => 'crash');
  const started = await climb([refused, silent, crashing, rung('page', ready)], builds, 20);
  expect(started.place).toBe('page');
  expect(started.skipped).toEqual(['worker: refused by policy', 'worker: no answer within 20 ms', 'blob: crashed']);
  expect([silent.closed, crashing.closed]).toEqual([1, 1]);
});

test('where nothing works, all reasons are told', async () => {
  const dead = rung('worker', () => ({ failed: 'no WebAssembly' }));
  await expect(climb([dead], builds.slice(0, 1))).rejects.toThrow('worker, relaxed: no WebAssembly');
});
