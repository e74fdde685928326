/** The run before this one: its curves stay in the chart, and what was set differently is named. Pure. */

import type { Lines } from '../../labs/history.ts';
import { list } from '../../locales/speech.ts';
import { settingText } from './setting-text.ts';
import { SETTINGS, sameSetting, type TrainerState } from './trainer-state.ts';

export interface Ghost {
  state: TrainerState;
  lines: Lines;
}

/** A copy: the run goes on with its own. */
export function ghostOf(state: TrainerState, lines: Lines): Ghost {
  const copies = Object.entries(lines).map(([name, line]) => [name, [...line]]);
  return { state, lines: Object.fromEntries(copies) as unknown as Lines };
}

/** "learning rate 0.1, layers …" as they were in the ghost; empty where nothing differs. */
export function differences({ state }: Ghost, now: TrainerState): string {
  return list(SETTINGS.filter((key) => !sameSetting(key, state, now)).map((key) => settingText(state, key)));
}
