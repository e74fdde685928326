/** The page's side of the benchmark: starts every build that runs here, then asks for one operation after another. */

import type { CoreClient } from '../core/client.ts';
import { CoreError } from '../core/core-error.ts';
import type { Build } from '../core/ladder.ts';
import type { BuildName } from '../core/protocol.ts';
import { type BenchmarkRequests, MAKERS, type Maker, MEASURED, type Measured, type Row } from './protocol.ts';

export type BenchmarkClient = Pick<CoreClient<BenchmarkRequests>, 'request'>;

/** A build that is not measured. Without a reason: the browser does not know its instructions. */
export interface Absence {
  build: BuildName;
  reason?: string;
}

export interface Options {
  /** The builds that this browser may know, best first. */
  builds: readonly Build[];
  /** Numbers in a run. */
  size: number;
  /** Samples of each loop; as many as fit into the time where undefined. */
  rounds: number | undefined;
  signal: AbortSignal;
}

/** What a run tells, in this order. */
export type News =
  | { makers: Maker[]; absent: Absence[]; names: Record<string, string> }
  | { measuring: Measured; done: number; all: number }
  | { rows: Row[] };

/** A busy machine may take its time; one operation on a million numbers takes some seconds. */
const TIME_LIMIT = 120_000;

/** Ends early, with an AbortError, when the signal says so. */
export async function* runBenchmark(client: BenchmarkClient, options: Options): AsyncGenerator<News> {
  const { size, rounds, signal } = options;
  const absent = await startBuilds(client, options);
  const started = await client.request('builds', {}, { signal });
  const names = await client.request('names', {}, { signal });
  yield { makers: MAKERS.filter((maker) => maker === 'javascript' || started.includes(maker)), absent, names };
  for (const [done, operation] of MEASURED.entries()) {
    yield { measuring: operation, done, all: MEASURED.length };
    const rows = await client.request('measure', { operation, size, rounds }, { signal, timeLimit: TIME_LIMIT });
    yield { rows };
  }
}

/** The worker came up with the best build that runs; the others join it. Returns those that cannot. */
async function startBuilds(client: BenchmarkClient, { builds, signal }: Options): Promise<Absence[]> {
  const running = await client.request('builds', {}, { signal });
  const absent: Absence[] = [];
  for (const build of MAKERS.filter((maker) => maker !== 'javascript')) {
    const known = builds.find(({ name }) => name === build);
    if (!known) absent.push({ build });
    if (!known || running.includes(build)) continue;
    try {
      const wasm = await known.load();
      await client.request('load', { name: build, wasm }, { signal, transfer: [wasm] });
    } catch (error) {
      if (!(error instanceof CoreError) || error.argument !== 'core') throw error;
      absent.push({ build, reason: error.message });
    }
  }
  return absent;
}
