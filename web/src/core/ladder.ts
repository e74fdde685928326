/**
 * Where the core runs: a worker if the browser lets us, the page itself if not. Each rung is tried with the best build first;
 * no answer within the time limit, a crash or a refusal leads one step down.
 */

import {
  ABI,
  type BootAnswer,
  type BootMessage,
  type BuildName,
  type RequestMessage,
  type ResponseMessage,
} from './protocol.ts';

export type Place = 'worker' | 'blob' | 'page';

/** A line to whatever runs the core. */
export interface Channel {
  post(message: BootMessage | RequestMessage, transfer: Transferable[]): void;
  close(): void;
  onmessage: ((message: BootAnswer | ResponseMessage) => void) | null;
  /** It will not answer any more. */
  onerror: ((reason: string) => void) | null;
}

export interface Rung {
  place: Place;
  open(): Promise<Channel>;
}

/** The compiled builds, best first, fetched only when their turn comes. */
export interface Build {
  name: BuildName;
  load(): Promise<ArrayBuffer>;
}

export interface Started {
  channel: Channel;
  place: Place;
  build: BuildName;
  /** Why better rungs and builds were left out, for people who look into it. */
  skipped: string[];
}

/** A worker in which WebAssembly is forbidden can be silent for ever; a slow phone needs about one second. */
const HANDSHAKE_LIMIT = 4000;

/** Below the last rung there is nothing: a machine that is busy with other things may take its time there. */
const LAST_RUNG = 5;

export async function climb(
  rungs: readonly Rung[],
  builds: readonly Build[],
  limit = HANDSHAKE_LIMIT,
): Promise<Started> {
  const skipped: string[] = [];
  for (const rung of rungs) {
    let channel: Channel | undefined;
    try {
      channel = await rung.open();
      for (const build of builds) {
        const patience = rung === rungs.at(-1) ? LAST_RUNG * limit : limit;
        const answer = await shakeHands(channel, build, patience);
        if ('ready' in answer) {
          skipped.push(...answer.ready.skipped);
          return { channel, place: rung.place, build: answer.ready.build, skipped };
        }
        skipped.push(`${rung.place}, ${build.name}: ${answer.failed}`);
      }
    } catch (error) {
      skipped.push(`${rung.place}: ${error instanceof Error ? error.message : String(error)}`);
    }
    channel?.close();
  }
  throw new Error(skipped.join('; '));
}

async function shakeHands(channel: Channel, build: Build, limit: number): Promise<BootAnswer> {
  const wasm = await build.load();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      channel.onmessage = null;
      channel.onerror = null;
      finish();
    };
    channel.onmessage = (message) => settle(() => resolve(message as BootAnswer));
    channel.onerror = (reason) => settle(() => reject(new Error(reason)));
    channel.post({ boot: { abi: ABI, builds: [{ name: build.name, wasm }] } }, []);
  });
}
