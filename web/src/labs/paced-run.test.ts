import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RunSpec, Snapshot } from '../training/protocol.ts';
import { type Pace, PacedRun } from './paced-run.ts';

/** A worker in the page whose one run counts its steps. Each frame is called by hand. */
let snapshot: Snapshot;
vi.mock('../training/client.ts', () => ({
  training: () => ({
    request: async (op: string, { steps = 0 }: { steps?: number }) => {
      if (op === 'disposeRun') return null;
      snapshot = { ...snapshot, step: snapshot.step + steps };
      return op === 'createRun' ? { run: 1, stepsPerEpoch: 4, snapshot } : snapshot;
    },
  }),
}));

let frames: (() => Promise<void>)[] = [];
beforeEach(() => {
  snapshot = { step: 0, stopped: '', diverged: false } as Snapshot;
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => Promise<void>) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());
const frame = async () => frames.shift()?.();

/** Once it has run and looked, it would look again in an hour. */
const rare: Pace = { steps: 5, lookApart: 3_600_000, limit: 1000 };

async function watched(pace: Pace) {
  /** The step of each look, and of what the page was told to draw. */
  const [looks, told]: [number[], [string, number | undefined][]] = [[], []];
  const run: PacedRun = new PacedRun(
    async () => void looks.push(run.snapshot?.step ?? -1),
    () => told.push([run.state, looks.at(-1)]),
  );
  await run.open({} as RunSpec, pace);
  return { run, looks, told };
}

test('a run that is paused shows the step it has come to, whenever it looked before', async () => {
  const { run, told } = await watched(rare);
  run.start();
  for (let i = 0; i < 3; i++) await frame();
  run.pause();
  await frame();
  await vi.waitFor(() => expect(told.at(-1)).toEqual(['paused', run.snapshot?.step]));
  expect(run.snapshot?.step).toBeGreaterThan(10);
  expect(frames).toEqual([]);
});

test('a pause in the middle of a frame waits for its steps', async () => {
  const { run, told } = await watched(rare);
  run.start();
  for (let i = 0; i < 3; i++) await frame();
  const going = frame();
  run.pause();
  await going;
  await vi.waitFor(() => expect(told.at(-1)).toEqual(['paused', 20]));
  expect(run.snapshot?.step).toBe(20);
});

test('out of sight, where no frame comes, it is paused at once', async () => {
  const { run, told } = await watched(rare);
  run.start();
  run.visible = false;
  for (let i = 0; i < 3; i++) await frame();
  run.pause();
  await vi.waitFor(() => expect(told.at(-1)).toEqual(['paused', run.snapshot?.step]));
});

test('a press that comes before the pause is drawn goes on', async () => {
  const { run } = await watched(rare);
  run.start();
  await frame();
  run.pause();
  run.start();
  await frame();
  await frame();
  expect([run.state, run.snapshot?.step]).toEqual(['running', 15]);
});
