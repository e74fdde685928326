/** One setting of a state in words. Pure. */

import { num } from '../../locales/num.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tOpen } from '../../locales/t-open.ts';
import type { Setting, TrainerState } from './trainer-state.ts';

/** "Learning rate: 0.1" */
export function settingText(state: TrainerState, key: Setting): string {
  return tOpen('ghost.was', { name: settingName(key), value: worded(state, key) });
}

/** "Learning rate" */
export function settingName(key: Setting): string {
  if (key === 'seed') return tLab('seed');
  return key === 'points' || key === 'target' || key === 'columns' || key === 'axes'
    ? tOpen(`ghost.${key}`)
    : tOpen(key);
}

function worded(state: TrainerState, key: Setting): string {
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
