/** The core's side of the conversation: starts a build, then answers one request after another. The same in worker and page. */

import { type Core, type CoreFactory, Refusal } from './handlers.ts';
import {
  ABI,
  type BootAnswer,
  type BootMessage,
  type BuildName,
  type CoreErrorData,
  type RequestMessage,
  type ResponseMessage,
} from './protocol.ts';

interface Reply {
  reply: BootAnswer | ResponseMessage;
  /** Buffers that may move out with the reply. */
  transfer: ArrayBuffer[];
}

export type Serve = (message: BootMessage | RequestMessage) => Promise<Reply>;

/** A row for each request of a worker's table. */
type Handlers = { readonly [op: string]: (ask: never) => unknown };

/** Serves what `createHandlers` makes of a core, once one has started. */
export function serveCore(createCore: CoreFactory, createHandlers: (core: Core, build: BuildName) => Handlers): Serve {
  let handlers: Handlers | undefined;
  return async (message) => {
    if (!('boot' in message)) return handlers ? answer(handlers, message) : refuse(message.id, notStarted);
    const { boot } = message;
    if (boot.abi !== ABI)
      return { reply: { failed: `the page speaks version ${boot.abi}, this core ${ABI}` }, transfer: [] };
    const skipped: string[] = [];
    for (const { name, wasm } of boot.builds) {
      try {
        handlers = createHandlers(await startBuild(createCore, wasm), name);
        return { reply: { ready: { abi: ABI, build: name, skipped } }, transfer: [] };
      } catch (error) {
        skipped.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return { reply: { failed: skipped.join('; ') }, transfer: [] };
  };
}

/** A build that runs here and computes what it should. */
export async function startBuild(createCore: CoreFactory, wasm: ArrayBuffer): Promise<Core> {
  const core = await createCore({ wasmBinary: wasm, printErr: () => {} });
  const failed = core.selfTest();
  if (failed.length > 0) throw new Error(`wrong values of ${failed.join(', ')}`);
  return core;
}

async function answer(handlers: Handlers, message: RequestMessage): Promise<Reply> {
  try {
    const handler = handlers[message.op] as (ask: RequestMessage) => unknown;
    const result = await handler(message);
    return { reply: { id: message.id, ok: true, answer: result }, transfer: buffersOf(result) };
  } catch (error) {
    if (error instanceof Refusal) return refuse(message.id, error.data);
    const text = error instanceof Error ? error.message : String(error);
    return refuse(message.id, { argument: 'core', given: message.op, allowed: '', message: text });
  }
}

const notStarted: CoreErrorData = {
  argument: 'core',
  given: '',
  allowed: '',
  message: 'the core has not been started',
};

function refuse(id: number, error: CoreErrorData): Reply {
  return { reply: { id, ok: false, error }, transfer: [] };
}

/** Arrays of numbers at the first level of an answer: they are the answer's own, so they may move instead of being copied. */
function buffersOf(result: unknown): ArrayBuffer[] {
  const values = ArrayBuffer.isView(result) ? [result] : Object.values(result ?? {});
  return values.flatMap((value) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}
