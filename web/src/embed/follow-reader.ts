/** Where a part stands alone, or a link brought a state: the address keeps up with the reader, so that a reload or a copy has it. */

import { address } from './address.ts';
import { readFragment } from './fragment.ts';
import { putFragment } from './put-fragment.ts';
import { stateNow, writeState } from './state.ts';

/** Browsers refuse more than some hundred changes in half a minute. */
const APART = 500;

export function followReader(): void {
  let waiting = false;
  const write = (): void => {
    waiting = false;
    const state = stateNow(document, address().state);
    const text = writeState(state);
    if (Object.keys(state).length > 0 && text !== readFragment(location.hash).text) putFragment(text);
  };
  const plan = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(write, APART);
  };
  for (const event of ['plot-input', 'change', 'click']) document.addEventListener(event, plan);
}
