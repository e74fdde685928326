import type { CoreErrorData } from './protocol.ts';

/** A refusal of the core, or the news that there is no core to ask (then `argument` is "core"). */
export class CoreError extends Error implements CoreErrorData {
  override name = 'CoreError';
  readonly argument: string;
  readonly given: string;
  readonly allowed: string;

  constructor(data: CoreErrorData) {
    super(data.message);
    this.argument = data.argument;
    this.given = data.given;
    this.allowed = data.allowed;
  }

  /** The core is missing, fell silent or stopped. */
  static noCore(message: string): CoreError {
    return new CoreError({ argument: 'core', given: '', allowed: '', message });
  }
}

/** True for a request that nobody waits for any more: aborted, or overtaken by a newer one with the same key. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
