/** The core's side of the conversation: starts a build, then answers one request after another. The same in worker and page. */

import {
  ABI,
  type BootAnswer,
  type BootMessage,
  type BuildName,
  type CoreErrorData,
  type RequestMessage,
  type ResponseMessage,
} from './protocol.ts';
import { Refusal } from './refusal.ts';

/** What every module of the core says of itself. */
export interface Module {
  /** Ids of activations with wrong values. */
  selfTest(): string[];
}

/** Emscripten's glue. It would print why a build did not start; the reason is in the rejection as well. */
export type ModuleFactory<M extends Module> = (options: {
  wasmBinary: ArrayBuffer;
  printErr(text: string): void;
}) => Promise<M>;

interface Reply {
  reply: BootAnswer | ResponseMessage;
  /** Buffers that may move out with the reply. */
  transfer: ArrayBuffer[];
}

export type Serve = (message: BootMessage | RequestMessage) => Promise<Reply>;

/** A row for each request of some table. */
type AnyHandlers = { readonly [op: string]: (ask: never) => unknown };

/** Serves what `createHandlers` makes of a module, once one of its builds has started. */
export function serveCore<M extends Module>(
  createModule: ModuleFactory<M>,
  createHandlers: (module: M, build: BuildName) => AnyHandlers,
): Serve {
  let handlers: AnyHandlers | undefined;
  return async (message) => {
    if (!('boot' in message)) return handlers ? answer(handlers, message) : refuse(message.id, notStarted);
    const { boot } = message;
    if (boot.abi !== ABI)
      return { reply: { failed: `the page speaks version ${boot.abi}, this core ${ABI}` }, transfer: [] };
    const skipped: string[] = [];
    for (const { name, wasm } of boot.builds) {
      try {
        handlers = createHandlers(await startBuild(createModule, wasm), name);
        return { reply: { ready: { abi: ABI, build: name, skipped } }, transfer: [] };
      } catch (error) {
        skipped.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return { reply: { failed: skipped.join('; ') }, transfer: [] };
  };
}

/** A build that runs here and computes what it should. */
export async function startBuild<M extends Module>(createModule: ModuleFactory<M>, wasm: ArrayBuffer): Promise<M> {
  const module = await createModule({ wasmBinary: wasm, printErr: () => {} });
  const failed = module.selfTest();
  if (failed.length > 0) throw new Error(`wrong values of ${failed.join(', ')}`);
  return module;
}

async function answer(handlers: AnyHandlers, message: RequestMessage): Promise<Reply> {
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
