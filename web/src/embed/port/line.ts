/** The port to the host, if it has sent one: what goes out is what `report` permits, what comes in is checked and counted. */

import { Misfit, readMessage } from '../api/check.ts';
import {
  type FromHost,
  type FromLesson,
  fromHost,
  fromLesson,
  LIMITS,
  needsReport,
  PROTOCOL,
  permits,
  type Report,
  type Say,
  VERSION,
} from '../api/messages.ts';
import { withinLimit } from '../api/pace.ts';

export class Line {
  readonly #report: Report;
  readonly #take: (message: FromHost) => void;
  #port: MessagePort | undefined;

  constructor(report: Report, take: (message: FromHost) => void) {
    this.#report = report;
    this.#take = take;
  }

  get isOpen(): boolean {
    return this.#port !== undefined;
  }

  open(port: MessagePort): void {
    this.#port = port;
    const within = withinLimit(LIMITS.flood, () =>
      this.send('warning', {
        code: 'flood',
        message: `more than ${LIMITS.flood} messages in a second; the rest was dropped`,
      }),
    );
    port.onmessage = ({ data }) => within() && this.#read(data);
  }

  close(): void {
    this.#port?.close();
    this.#port = undefined;
  }

  /** Whether the host may hear such a thing of its learner. */
  permits(needed: Report): boolean {
    return permits(this.#report, needed);
  }

  send<K extends FromLesson['type']>(type: K, fields: Say<FromLesson, K>): void {
    if (!this.#port || !this.permits(needsReport(type))) return;
    const message = { ...fields, protocol: PROTOCOL, version: VERSION, type };
    try {
      // Against the same rules as the host: whatever breaks them is our fault, and must not look like an answer.
      readMessage(message, fromLesson);
      this.#port.postMessage(message);
    } catch (error) {
      console.warn(error);
    }
  }

  #read(data: unknown): void {
    try {
      const message = readMessage(data, fromHost);
      if (message) this.#take(message);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      this.send('error', { code: 'message', message: error.message.slice(0, 500), ...idOf(data) });
    }
  }
}

/** Of a request that was not understood, so that whoever waits for it hears of it. */
function idOf(data: unknown): { id?: string } {
  const { id } = data as { id?: unknown };
  return typeof id === 'string' && id.length <= 60 ? { id } : {};
}
