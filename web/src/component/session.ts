/** One frame and the port to the lesson in it. A frame that loads again gets another port; another address is another session. */

import { Misfit, readMessage } from '../embed/api/check.ts';
import { PATIENCE } from '../embed/api/component.ts';
import {
  type FromHost,
  type FromLesson,
  fromLesson,
  LIMITS,
  needsReport,
  PROTOCOL,
  permits,
  type Report,
  type Say,
  VERSION,
} from '../embed/api/messages.ts';
import { withinLimit } from '../embed/api/pace.ts';
import type { Shelf } from './shelf.ts';

/** Characters of progress after which another message begins; an entry may still come on top. */
const BATCH = 32_000;

export interface Asked {
  address: URL;
  /** Undefined for a frame that may all that a page may. */
  sandbox: string | undefined;
  report: Report;
  shelf: Shelf | undefined;
  /** Of what the lesson says, what is checked and permitted. */
  tell(message: FromLesson): void;
  warn(code: string, message: string): void;
}

interface Pending {
  resolve(answer: FromLesson): void;
  reject(reason: Error): void;
}

export class Session {
  readonly frame = document.createElement('iframe');
  readonly #asked: Asked;
  /** From where its messages come. */
  readonly #origin: string;
  readonly #pending = new Map<string, Pending>();
  #port: MessagePort | undefined;
  /** Sends what has waited for the lesson to be ready; undefined once it is. */
  #waiting: (() => void)[] | undefined = [];
  #count = 0;
  readonly #within = withinLimit(LIMITS.flood, () =>
    this.#asked.warn('flood', `more than ${LIMITS.flood} messages in a second; rest dropped`),
  );

  constructor(asked: Asked) {
    this.#asked = asked;
    const { address, sandbox } = asked;
    const hasOrigin = address.protocol !== 'file:' && (sandbox === undefined || sandbox.includes('allow-same-origin'));
    this.#origin = hasOrigin ? address.origin : 'null';
    if (sandbox !== undefined) this.frame.setAttribute('sandbox', sandbox);
    this.frame.allow = 'fullscreen; clipboard-write';
    this.frame.src = address.href;
    addEventListener('message', this.#hear);
  }

  /** Its answer, or why there is none. Waits for a lesson that is loading. */
  request<K extends FromHost['type']>(type: K, fields: Omit<Say<FromHost, K>, 'id'>): Promise<FromLesson> {
    const id = `${type}-${++this.#count}`;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      const send = () => {
        this.#say(this.#port, { type, ...fields, id });
        setTimeout(() => this.#refuse(id, `no answer within ${PATIENCE.request} ms`), PATIENCE.request);
      };
      if (this.#waiting) this.#waiting.push(send);
      else send();
    });
  }

  close(): void {
    removeEventListener('message', this.#hear);
    this.#port?.close();
    this.frame.remove();
    for (const id of this.#pending.keys()) this.#refuse(id, 'it was removed');
  }

  #hear = ({ source, origin, data }: MessageEvent): void => {
    const { contentWindow } = this.frame;
    if (!contentWindow || source !== contentWindow || Object(data).type !== 'hello' || !this.#read(data)) return;
    // In a page without an origin, frames may have none, whatever they are.
    if (origin !== this.#origin && self.origin !== 'null') {
      this.#asked.warn('origin', `origin was ${origin}; allowed: ${this.#origin}`);
      return;
    }
    this.#port?.close();
    this.#waiting ??= [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => {
      const message = this.#read(event.data);
      if (message) this.#take(message);
    };
    this.#port = port1;
    const connect = { type: 'connect', keep: this.#asked.shelf !== undefined };
    this.#say(contentWindow, connect, { targetOrigin: hasNone(origin) ? '*' : origin, transfer: [port2] });
  };

  /** Undefined for what is no message of a lesson, or more than the page has asked to hear. */
  #read(data: unknown): FromLesson | undefined {
    if (!this.#within()) return undefined;
    try {
      const message = readMessage(data, fromLesson);
      if (message && permits(this.#asked.report, needsReport(message.type))) return message;
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      this.#asked.warn('message', error.message);
    }
    return undefined;
  }

  #take(message: FromLesson): void {
    const { shelf, report, tell } = this.#asked;
    if (message.type === 'ready') {
      const waiting = this.#waiting ?? [];
      this.#waiting = undefined;
      if (shelf) this.#sendKept(shelf.entries());
      for (const send of waiting) send();
      // What was to begin anew has begun.
      for (const id of this.#pending.keys()) if (isReset(id)) this.#settle(id, message);
    }
    const id = ('id' in message && message.id) || '';
    if (this.#pending.has(id)) {
      if (message.type === 'error') this.#refuse(id, message.message);
      else if (!isReset(id)) this.#settle(id, message);
      return;
    }
    if (message.type === 'hello' || message.type === 'done' || (message.type === 'state' && report !== 'events'))
      return;
    if (message.type === 'state' && shelf) {
      // What is not confirmed, the lesson keeps by itself.
      if (shelf.keep(message.progress ?? {})) this.#say(this.#port, { type: 'kept', id });
      else {
        this.#asked.shelf = undefined;
        this.#asked.warn('not-kept', 'the browser stored no progress');
      }
    }
    tell(message);
  }

  #settle(id: string, message: FromLesson): void {
    this.#pending.get(id)?.resolve(message);
    this.#pending.delete(id);
  }

  #refuse(id: string, why: string): void {
    this.#pending.get(id)?.reject(new Error(`${id}: ${why}`));
    this.#pending.delete(id);
  }

  #sendKept(all: Readonly<Record<string, string>>): void {
    let entries: Record<string, string> = {};
    let size = 0;
    for (const [key, text] of Object.entries(all)) {
      if (size > BATCH) {
        this.#say(this.#port, { type: 'keep', entries, more: true });
        [entries, size] = [{}, 0];
      }
      entries[key] = text;
      size += key.length + text.length;
    }
    this.#say(this.#port, { type: 'keep', entries, more: false });
  }

  #say(to: MessagePort | Window | undefined, message: object, options?: WindowPostMessageOptions): void {
    (to as Window | undefined)?.postMessage({ protocol: PROTOCOL, version: VERSION, ...message }, options);
  }
}

/** A reset is over when the lesson is there again. */
const isReset = (id: string): boolean => id.startsWith('reset-');

/** Frames without an origin cannot be addressed by one; it is their window that counts. */
const hasNone = (origin: string): boolean => origin === 'null';
