import type { CoreErrorData } from './protocol.ts';

/** The core refused an argument. */
export class Refusal extends Error {
  readonly data: CoreErrorData;

  constructor(data: CoreErrorData) {
    super(data.message);
    this.data = data;
  }
}

/** The answer of a call that can fail. */
export function unwrap<T>(answer: { value?: T; error?: CoreErrorData }): T {
  if (answer.error) throw new Refusal(answer.error);
  return answer.value as T;
}
