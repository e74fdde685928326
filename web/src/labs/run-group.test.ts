import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RunInfo, RunSpec, Snapshot } from '../training/protocol.ts';
import { type Lane, RunGroup, type Way } from './run-group.ts';

/** A worker in the page: runs count their steps and stop at `ends`. Each frame is called by hand. */
const runs = new Map<number, Snapshot & { ends: number }>();
const disposed: number[] = [];
let last = 0;

vi.mock('../training/client.ts', () => ({
  training: () => ({
    request: async (op: string, { spec, run, steps }: { spec: RunSpec; run: number; steps: number }) => {
      if (op === 'createRun') {
        const snapshot = at(0);
        runs.set(++last, { ...snapshot, ends: spec.batch });
        return { run: last, stepsPerEpoch: 4, snapshot };
      }
      const held = runs.get(run);
      if (!held) throw new Error(`run was ${run}; allowed: ${[...runs.keys()].join(', ')}`);
      if (op === 'disposeRun') {
        runs.delete(run);
        disposed.push(run);
        return null;
      }
      held.step = Math.min(held.ends, held.step + steps);
      if (held.step >= held.ends) held.stopped = 'limit';
      return { ...held };
    },
  }),
}));

const at = (step: number): Snapshot => ({ step, stopped: '', diverged: false }) as Snapshot;

let frames: (() => Promise<void>)[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => Promise<void>) => frames.push(frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
  disposed.length = 0;
});
const frame = async () => frames.shift()?.();

const looks: number[] = [];
const way: Way<Lane> = {
  ...{ slice: 5, lookApart: 0, end: () => 100, secondsAt: () => 0 },
  stepsBetween: ({ info }) => info.stepsPerEpoch,
  aim: (_, point) => point + 2,
  advance: (lane, snapshot) => {
    lane.snapshot = snapshot;
  },
  look: async ({ info }) => void looks.push(info.run),
};
/** A lane for each number of steps after which a run ends. */
const entries =
  (...ends: number[]) =>
  async () =>
    ends.map((batch) => ({
      spec: { batch } as RunSpec,
      lane: (info: RunInfo): Lane => ({ info, snapshot: info.snapshot }),
    }));
const steps = (group: RunGroup<Lane>) => group.lanes.map(({ snapshot }) => snapshot.step);

test('all runs come to the same point in each frame, and it is finished when the last one is', async () => {
  const group = new RunGroup(way, () => {});
  await group.open(entries(8, 20));
  expect(group.state).toBe('paused');
  group.start();
  await frame();
  expect([steps(group), group.state]).toEqual([[8, 8], 'running']);
  await frame();
  expect([steps(group), group.state]).toEqual([[8, 16], 'running']);
  await frame();
  expect([steps(group), group.state]).toEqual([[8, 20], 'finished']);
  expect(frames).toEqual([]);
});

test('nothing runs while it is paused or out of sight, and a step is one point', async () => {
  const group = new RunGroup(way, () => {});
  await group.open(entries(90, 90));
  await group.step();
  expect(steps(group)).toEqual([4, 4]);
  group.start();
  group.visible = false;
  await frame();
  expect(frames).toEqual([]);
  const there = steps(group);
  group.visible = true;
  await frame();
  expect(steps(group)).toEqual(there.map((each) => each + 8));
  group.pause();
  await frame();
  expect(frames).toEqual([]);
});

test('runs that are paused show the steps they have come to, whenever they were looked at before', async () => {
  const shown: number[][] = [];
  const seen = new Map<number, number>();
  const look = async ({ info, snapshot }: Lane) => void seen.set(info.run, snapshot.step);
  const group: RunGroup<Lane> = new RunGroup({ ...way, lookApart: 3_600_000, look }, () =>
    shown.push([...seen.values()]),
  );
  await group.open(entries(90, 30));
  group.start();
  for (let i = 0; i < 5; i++) await frame();
  group.pause();
  await frame();
  expect(group.state).toBe('paused');
  expect(shown.at(-1)).toEqual([40, 30]);
});

test('other runs take the place of those before, whose memory is freed, even in the middle of a frame', async () => {
  const states: string[] = [];
  const group: RunGroup<Lane> = new RunGroup(way, () => states.push(group.state));
  await group.open(entries(...Array<number>(40).fill(90)));
  const old = group.lanes.map(({ info }) => info.run);
  group.start();
  let going: Promise<void> | undefined;
  await group.open(async () => {
    going = frame(); // so many runs to train: the new one is there before they are through
    return entries(40)();
  });
  await going;
  expect(disposed).toEqual(old);
  expect([group.state, steps(group)]).toEqual(['paused', [0]]);
  expect(states).not.toContain('failed');
});

test('what the core refuses is said, and nothing stays behind', async () => {
  const group = new RunGroup(way, () => {});
  await group.open(async () => {
    throw new Error('batch was 0; allowed: 1 or more');
  });
  expect([group.state, group.problem, group.lanes]).toEqual(['failed', 'batch was 0; allowed: 1 or more', []]);
});
