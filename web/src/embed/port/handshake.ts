/** How a host and this page find each other: `hello` goes out, `connect` comes back with a port. */

import { Misfit, readMessage } from '../api/check.ts';
import { type FromHost, fromHost, PROTOCOL, type Say, VERSION } from '../api/messages.ts';

interface Handshake {
  /** The one origin that may connect; without it, any that shows this page. */
  host: string | undefined;
  /** Whether a port is there already. */
  connected(): boolean;
  connect(port: MessagePort, offer: Say<FromHost, 'connect'>): void;
  /** The port that was there leads nowhere any more. */
  forget(): void;
}

export function shakeHands({ host, connected, connect, forget }: Handshake): void {
  const hello = (): void => post({ protocol: PROTOCOL, version: VERSION, type: 'hello' }, host);
  addEventListener('message', (event) => {
    // Windows of opaque origins cannot be told apart by origin, so it is the window itself that counts.
    if (event.source !== parent || (host !== undefined && event.origin !== host)) return;
    const offer = offerIn(event.data);
    const [port] = event.ports;
    if (!offer || !port) return;
    // The first port counts. Another one would be a second listener that the first does not know of.
    if (connected() || event.ports.length > 1) for (const each of event.ports) each.close();
    else connect(port, offer);
  });
  // A page that comes back from the memory of the browser has lost its port.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    forget();
    hello();
  });
  hello();
}

/** To the page around this one. Where no origin is known, to whichever it is: such a message says nothing of the learner. */
export function post(message: unknown, host: string | undefined): void {
  if (host === 'none') return;
  parent.postMessage(message, host ?? '*');
}

function offerIn(data: unknown): Say<FromHost, 'connect'> | undefined {
  try {
    const message = readMessage(data, fromHost);
    return message?.type === 'connect' ? message : undefined;
  } catch (error) {
    if (error instanceof Misfit) console.warn(error.message);
    return undefined;
  }
}
