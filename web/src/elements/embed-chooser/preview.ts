/** A lesson in this page, in the frame that its snippet makes, and what the lesson tells of itself as it would tell a host. */

import { Session } from '../../component/session.ts';
import type { FromLesson, Say } from '../../embed/api/messages.ts';
import { attributesOf, type Frame, SANDBOX } from '../../embed/snippets/frame.ts';

type Ready = Say<FromLesson, 'ready'>;

interface Listener {
  /** The lesson is there. */
  ready(told: Ready): void;
  /** It became taller or shorter, in pixels. */
  resized(height: number): void;
}

export class Preview {
  readonly stage = document.createElement('div');
  readonly #listener: Listener;
  #session: Session | undefined;
  /** What makes another frame necessary: where it leads, and what it may. */
  #shown = '';

  constructor(listener: Listener) {
    this.#listener = listener;
    this.stage.className = 'stage';
  }

  /** Says whether a lesson begins anew: the same frame as before stays, with what is done in it. */
  show(frame: Frame): boolean {
    const attributes = attributesOf(frame);
    const { src = '' } = Object.fromEntries(attributes);
    const [address = ''] = src.split('#');
    const shown = `${address} ${frame.locked}`;
    const begins = shown !== this.#shown || !this.#session;
    if (begins) {
      this.clear();
      this.#shown = shown;
      const session = new Session({
        address: new URL(src),
        sandbox: frame.locked ? SANDBOX : undefined,
        report: 'none',
        shelf: undefined,
        tell: (message) => this.#session === session && this.#take(message),
        warn: (code, message) => console.warn(`${code}: ${message}`),
      });
      this.#session = session;
      // It came into view, or it would not be made.
      for (const [name, value] of attributes)
        if (name !== 'src' && name !== 'loading') session.frame.setAttribute(name, value);
      this.stage.append(session.frame);
    }
    if (this.#session) Object.assign(this.#session.frame, { height: String(frame.height), title: frame.title });
    return begins;
  }

  clear(): void {
    this.#session?.close();
    this.#session = undefined;
  }

  /** What is set in it now, as it stands behind "#". */
  async state(): Promise<string> {
    const told = await this.#session?.request('getState', {});
    return told?.type === 'state' ? (told.fragment ?? '') : '';
  }

  #take(message: FromLesson): void {
    if (message.type === 'ready') this.#listener.ready(message);
    if (message.type === 'ready' || message.type === 'resize') this.#listener.resized(message.height);
  }
}
