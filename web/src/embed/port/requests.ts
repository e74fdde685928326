/** What a host may ask of a lesson. Each request is answered with `done`, or by what it asks for. */

import { progress } from '../../state/progress.ts';
import type { FromHost } from '../api/messages.ts';
import { type KeptByHost, mergeKept, ownProgress } from './kept-by-host.ts';
import type { Line } from './line.ts';
import { applyParameters } from './parameters.ts';

export interface Answering {
  page: Document;
  line: Line;
  keeper: KeptByHost;
  /** Whether progress of this key belongs to this lesson. */
  own: (key: string) => boolean;
  /** The id of the part that stands alone. */
  part: string | undefined;
}

export function answer(message: FromHost, { page, line, keeper, own, part }: Answering): void {
  switch (message.type) {
    case 'connect':
      return; // on the port it asks for nothing
    case 'set':
      for (const warning of applyParameters(message.params)) line.send('warning', warning);
      break;
    case 'getState': {
      const fragment = location.hash.slice(1, 16_000);
      const kept = line.permits('events') ? { progress: Object.fromEntries(ownProgress(own)) } : {};
      line.send('state', { id: message.id, fragment, ...kept });
      return;
    }
    case 'setState':
      for (const [key, text] of Object.entries(message.progress ?? {}))
        if (text !== null && !mergeKept(key, text))
          line.send('warning', {
            code: 'state',
            message: `state of ${key} was no progress; allowed: a text of getState`,
          });
      if (message.fragment !== undefined) location.hash = message.fragment;
      break;
    case 'reset':
      for (const key of progress.keys())
        if (own(key) && progress.read(key) !== undefined) progress.write(key, undefined);
      keeper.flush();
      line.send('done', { id: message.id });
      beginAgain();
      return;
    case 'focus': {
      const target = (part === undefined ? null : page.getElementById(part)) ?? page.querySelector('main');
      if (target) focusOn(target);
      break;
    }
    case 'keep':
      keeper.take(message.entries, message.more);
      return;
    case 'kept':
      keeper.confirm(message.id);
      return;
  }
  line.send('done', { id: message.id });
}

/** The address that the page was loaded with; what was done since may have changed what stands after #. */
const first = location.href;

function beginAgain(): void {
  try {
    history.replaceState(null, '', first);
  } catch {
    // A page without an address of its own has none to go back to.
  }
  location.reload();
}

function focusOn(target: HTMLElement): void {
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
