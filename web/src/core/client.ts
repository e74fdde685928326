/**
 * The page's side of the conversation with the core. A client starts its core with the first request; one client of each
 * module, such as `core()`, serves all elements of a page.
 *
 * Requests with a `key` are latest-wins: at most one is in flight per key, at most one waits behind it, and a newer one takes
 * the place of the one that waits. So a finger on a slider asks as often as it likes and the core never falls behind.
 */

import { CoreError } from './core-error.ts';
import { type Channel, climb, type Place, type Started } from './ladder.ts';
import type { BuildName, ModuleName, RequestMessage, Requests, RequestTable, ResponseMessage } from './protocol.ts';
import { builds, rungs } from './rungs.ts';

export { CoreError, isAbort } from './core-error.ts';

export interface RequestOptions {
  /** Latest-wins among requests with the same key. */
  key?: string;
  signal?: AbortSignal;
  /** Milliseconds until the core counts as stuck. */
  timeLimit?: number;
  /** Buffers inside `ask` that move to the core and are lost here. */
  transfer?: Transferable[];
}

export type CoreStatus =
  | { state: 'starting' }
  | { state: 'ready'; build: BuildName; place: Place; skipped: string[] }
  | { state: 'failed'; reason: string };

interface Job {
  op: string;
  ask: object;
  options: RequestOptions;
  settled: boolean;
  /** Stops listening to the signal. */
  forget?: () => void;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

interface Lane {
  next: Job | undefined;
}

const TIME_LIMIT = 30_000;

/** `R` is the table of what its worker can be asked. */
export class CoreClient<R extends RequestTable<R> = Requests> {
  readonly #start: () => Promise<Started>;
  readonly #tell: (status: CoreStatus) => void;
  readonly #flying = new Map<number, { job: Job; timer: ReturnType<typeof setTimeout> }>();
  readonly #lanes = new Map<string, Lane>();
  #channel: Promise<Channel> | undefined;
  #lastId = 0;

  /** `tell` hears where the core runs. */
  constructor(start: () => Promise<Started>, tell: (status: CoreStatus) => void = () => {}) {
    this.#start = start;
    this.#tell = tell;
  }

  /** Asks the core. Rejects with a CoreError if it refuses, or with an AbortError if nobody waits any more (`isAbort`). */
  request<O extends keyof R & string>(op: O, ask: R[O]['ask'], options: RequestOptions = {}): Promise<R[O]['answer']> {
    return new Promise<unknown>((resolve, reject) => {
      const job: Job = { op, ask, options, settled: false, resolve, reject };
      const { key, signal } = options;
      if (signal?.aborted) return reject(aborted('the request was aborted'));
      if (signal) this.#obey(signal, job);
      const lane = key === undefined ? undefined : this.#lanes.get(key);
      if (lane) {
        if (lane.next) settle(lane.next, () => lane.next?.reject(aborted('a newer request took its place')));
        lane.next = job;
        return;
      }
      if (key !== undefined) this.#lanes.set(key, { next: undefined });
      void this.#send(job);
    }) as Promise<R[O]['answer']>;
  }

  /** Ends the core and what it is doing; requests in flight end with an AbortError. The next request starts a new core. */
  stop(): void {
    this.#lose(aborted('the core was stopped'));
  }

  #obey(signal: AbortSignal, job: Job): void {
    const abort = () => settle(job, () => job.reject(aborted('the request was aborted')));
    signal.addEventListener('abort', abort, { once: true });
    job.forget = () => signal.removeEventListener('abort', abort);
  }

  async #send(job: Job): Promise<void> {
    if (job.settled) return this.#leave(job);
    try {
      const channel = await this.#open();
      if (job.settled) return this.#leave(job);
      const id = ++this.#lastId;
      const limit = job.options.timeLimit ?? TIME_LIMIT;
      this.#flying.set(id, { job, timer: setTimeout(() => this.#lose(timeLimitError(limit)), limit) });
      channel.post({ ...job.ask, id, op: job.op } as RequestMessage, job.options.transfer ?? []);
    } catch (error) {
      settle(job, () => job.reject(error));
      this.#leave(job);
    }
  }

  #open(): Promise<Channel> {
    this.#channel ??= this.#connect();
    return this.#channel;
  }

  async #connect(): Promise<Channel> {
    this.#tell({ state: 'starting' });
    try {
      const { channel, place, build, skipped } = await this.#start();
      channel.onmessage = (message) => this.#receive(message as ResponseMessage);
      channel.onerror = (reason) => this.#lose(CoreError.noCore(reason));
      this.#tell({ state: 'ready', build, place, skipped });
      return channel;
    } catch (error) {
      this.#channel = undefined; // the next request tries again: a connection may have come back
      const reason = error instanceof Error ? error.message : String(error);
      this.#tell({ state: 'failed', reason });
      throw CoreError.noCore(reason);
    }
  }

  #receive(message: ResponseMessage): void {
    const flight = this.#flying.get(message.id);
    if (!flight) return; // given up before
    this.#flying.delete(message.id);
    clearTimeout(flight.timer);
    const { job } = flight;
    settle(job, () => (message.ok ? job.resolve(message.answer) : job.reject(new CoreError(message.error))));
    this.#leave(job);
  }

  /** Frees the lane of a finished job for the one that waits. */
  #leave({ options: { key } }: Job): void {
    if (key === undefined) return;
    const next = this.#lanes.get(key)?.next;
    if (next) {
      this.#lanes.set(key, { next: undefined });
      void this.#send(next);
    } else this.#lanes.delete(key);
  }

  /** The core crashed or hangs: everything in flight fails, and the next request starts a new one. Its runs are gone. */
  #lose(error: Error): void {
    const channel = this.#channel;
    this.#channel = undefined;
    channel?.then(
      (open) => open.close(),
      () => {}, // it never opened, and who asked it has heard so
    );
    const lost = [...this.#flying.values()];
    this.#flying.clear();
    for (const { job, timer } of lost) {
      clearTimeout(timer);
      settle(job, () => job.reject(error));
      this.#leave(job);
    }
  }
}

function settle(job: Job, finish: () => void): void {
  if (job.settled) return;
  job.settled = true;
  job.forget?.();
  finish();
}

function aborted(message: string): DOMException {
  return new DOMException(message, 'AbortError');
}

function timeLimitError(limit: number): CoreError {
  return CoreError.noCore(`No answer within ${limit / 1000} seconds`);
}

/** Where a module of this document runs, as `core-status` on the document says it. */
export type ModuleStatus = CoreStatus & { module: ModuleName };

/** A client for all elements of this document. `script` serves the module; `R` is what it can be asked. */
export function pageClient<R extends RequestTable<R>>(module: ModuleName, script: string): CoreClient<R> {
  return new CoreClient<R>(
    () => climb(rungs(script), builds(module)),
    (status) => {
      const detail = { ...status, module };
      document.dispatchEvent(new CustomEvent<ModuleStatus>('core-status', { detail }));
    },
  );
}

let client: CoreClient | undefined;

/** The core of this document's plots. */
export function core(): CoreClient {
  client ??= pageClient<Requests>('core', 'core.worker');
  return client;
}
