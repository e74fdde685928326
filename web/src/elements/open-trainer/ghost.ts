/** The run before this one: its curves stay in the chart, and what was set differently is named. Pure. */

import type { Lines } from '../../labs/history.ts';
import { num } from '../../locales/num.ts';
import { list } from '../../locales/speech.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tOpen } from '../../locales/t-open.ts';
import { START, type TrainerState } from './trainer-state.ts';

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
  const changed = (Object.keys(START) as (keyof TrainerState)[]).filter(
    (key) => JSON.stringify(state[key]) !== JSON.stringify(now[key]),
  );
  return list(changed.map((key) => tOpen('ghost.was', { name: nameOf(key), value: worded(state, key) })));
}

function nameOf(key: keyof TrainerState): string {
  if (key === 'seed') return tLab('seed');
  return key === 'points' || key === 'target' || key === 'columns' || key === 'axes'
    ? tOpen(`ghost.${key}`)
    : tOpen(key);
}

function worded(state: TrainerState, key: keyof TrainerState): string {
  const value = state[key];
  switch (key) {
    case 'layers':
      return state.layers.map(({ units, activation }) => `${activation} ${units}`).join(', ') || tOpen('ghost.none');
    case 'features':
      return state.features.map((feature) => tOpen(`feature.${feature}`)).join(', ');
    case 'data':
    case 'loss':
    case 'init':
    case 'optimizer':
    case 'schedule':
      return tOpen(`${key}.${value}` as 'init.he');
    case 'points':
      return tOpen('ghost.others');
    default:
      return typeof value === 'number' ? num(value) : Array.isArray(value) ? value.join(', ') : String(value);
  }
}
