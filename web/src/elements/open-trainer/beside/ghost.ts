/** The run before this one: its curves stay in the chart, its answer beside the new one, and what was set differently is named. */

import type { Lines } from '../../../labs/history.ts';
import { list } from '../../../locales/speech.ts';
import { settingText } from '../setting-text.ts';
import { SETTINGS, sameSetting, type TrainerState } from '../trainer-state.ts';

export interface Ghost {
  state: TrainerState;
  /** The reader's own table, as it was. */
  table: string;
  /** Weights were set by hand: its settings alone do not lead there again. */
  byHand: boolean;
  lines: Lines;
  /** Its answer over the plane, as it was drawn. */
  picture: HTMLCanvasElement | undefined;
}

/** These go on changing with the run they are of. */
export function copiesOf(lines: Lines, drawn: HTMLCanvasElement | null): Pick<Ghost, 'lines' | 'picture'> {
  const copies = Object.entries(lines).map(([name, line]) => [name, [...line]]);
  return { lines: Object.fromEntries(copies) as unknown as Lines, picture: drawn ? copyOf(drawn) : undefined };
}

function copyOf(drawn: HTMLCanvasElement): HTMLCanvasElement {
  const copy = drawn.cloneNode() as HTMLCanvasElement;
  copy.getContext('2d')?.drawImage(drawn, 0, 0);
  return copy;
}

/** "learning rate 0.1, layers …" as they were in the ghost; empty where nothing differs. */
export function differences({ state }: Ghost, now: TrainerState): string {
  return list(SETTINGS.filter((key) => !sameSetting(key, state, now)).map((key) => settingText(state, key)));
}
