import type { Pool } from '../pool.ts';
import { rightOf } from './choices.ts';
import type { MatchItem } from './schema.ts';

export const pool: Pool<MatchItem> = {
  of: ({ pairs, pick }) => ({ size: pairs.length, pick }),
  picked({ pick: _, ...item }, chosen) {
    const pairs = item.pairs.filter((_, pair) => chosen.includes(pair));
    const offered = [...pairs.map(({ right }) => right), ...item.others];
    const slips = item.slips.map((slip) => ({
      ...slip,
      left: chosen.indexOf(slip.left - 1) + 1,
      right: offered.indexOf(rightOf(item, slip.right) ?? '') + 1,
    }));
    return { ...item, pairs, slips: slips.filter(({ left, right }) => left > 0 && right > 0) };
  },
};
