import type { Pool } from '../pool.ts';
import type { OrderItem } from './schema.ts';

export const pool: Pool<OrderItem> = {
  of: ({ steps, pick }) => ({ size: steps.length, pick }),
  picked({ pick: _, ...item }, chosen) {
    const number = (step: number) => chosen.indexOf(step - 1) + 1;
    const slips = item.slips.map((slip) => ({ ...slip, sooner: number(slip.sooner), than: number(slip.than) }));
    return {
      ...item,
      steps: item.steps.filter((_, step) => chosen.includes(step)),
      slips: slips.filter(({ sooner, than }) => sooner > 0 && than > 0),
    };
  },
};
