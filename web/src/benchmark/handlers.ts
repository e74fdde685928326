/** What the benchmark answers to each request. */

import { startBuild } from '../core/boot.ts';
import type { Core, CoreFactory } from '../core/handlers.ts';
import type { BuildName, Handlers } from '../core/protocol.ts';
import { clockTick } from './clock.js';
import { prepareKernel, prepareYardstick } from './kernels.js';
import { measure } from './measure.js';
import { hasLoop, prepareLoop } from './plain-javascript.js';
import { type BenchmarkRequests, MAKERS, type Maker, type Measured, type Row } from './protocol.ts';
import type { Prepared } from './types.ts';

/** A sample lasts a millisecond, or this many ticks where the clock is coarse: then one tick is 5 % of it. */
const TICKS = 20;
/** Time for all samples of one operation, and the fewest that make a quartile. */
const SAMPLING_MILLISECONDS = 400;
const FEWEST = 7;

interface Entry {
  label: { operation: Measured; maker: Maker };
  prepared: Prepared;
}

export function createHandlers(createCore: CoreFactory, first: Core, build: BuildName): Handlers<BenchmarkRequests> {
  const cores = new Map<Maker, Core>([[build, first]]);
  const tick = clockTick();
  const sampleMilliseconds = Math.max(1, TICKS * tick);

  const prepare = (operation: Measured, maker: Maker, size: number): Prepared | undefined => {
    const core = cores.get(maker);
    if (!core) return maker === 'javascript' && hasLoop(operation) ? prepareLoop(operation, size) : undefined;
    const how = { calls: 'once' } as const;
    return operation === 'copy'
      ? prepareYardstick(core, operation, size, how)
      : prepareKernel(core, operation, size, how);
  };

  const prepareAll = (operation: Measured, size: number): Entry[] =>
    MAKERS.flatMap((maker) => {
      const prepared = prepare(operation, maker, size);
      return prepared ? [{ label: { operation, maker }, prepared }] : [];
    });

  return {
    builds: () => MAKERS.filter((maker): maker is BuildName => cores.has(maker)),
    names: () => Object.fromEntries(first.activations().map(({ id, name }) => [id, name])),
    async load({ name, wasm }) {
      cores.set(name, await startBuild(createCore, wasm));
      return null;
    },
    async measure({ operation, size, rounds }) {
      // The same floats in a row: making them takes a while, and only the latest are kept.
      const copies = prepareAll('copy', size);
      const entries = operation === 'copy' ? copies : [...copies, ...prepareAll(operation, size)];
      const affordable = Math.round(SAMPLING_MILLISECONDS / (entries.length * sampleMilliseconds));
      const results = await measure(entries, {
        rounds: rounds ?? Math.max(FEWEST, affordable),
        sampleMilliseconds,
        elements: size,
        breathe,
      });
      for (const { prepared } of entries) prepared.dispose();
      return rowsOf(
        operation,
        results.map(({ label, nanoseconds }) => ({ ...label, nanoseconds: nanoseconds.p25 })),
      );
    },
  };
}

/** Lets messages in, and where no worker could start, everything else that the page has to do. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function rowsOf(operation: Measured, timings: readonly Omit<Row, 'timesCopy'>[]): Row[] {
  const copyOf = (maker: Maker): number =>
    timings.find((each) => each.maker === maker && each.operation === 'copy')?.nanoseconds ?? Number.NaN;
  return timings
    .filter((each) => each.operation === operation)
    .map((each) => ({ ...each, timesCopy: each.nanoseconds / copyOf(each.maker) }));
}
