/**
 * The quiz types as the build needs them: what a `quiz.yaml` may say, the HTML it becomes, and what is right of it. Build only,
 * because of zod. To add a type: its folder, its lines here and those in `types.ts` and `scorers.ts`; the compiler asks for the
 * latter, and a test compares the rest.
 */

import { z } from 'zod';
import { html as choiceHtml } from './choice/html.ts';
import { schema as choice } from './choice/schema.ts';
import { html as choicesHtml } from './choices/html.ts';
import { schema as choices } from './choices/schema.ts';
import { html as hingesHtml } from './hinges/html.ts';
import { goalOf as hingesGoal } from './hinges/key.ts';
import { schema as hinges } from './hinges/schema.ts';
import { html as matchHtml } from './match/html.ts';
import { goalOf as matchGoal } from './match/key.ts';
import { pool as matchPool } from './match/pool.ts';
import { schema as match } from './match/schema.ts';
import { html as numberHtml } from './number/html.ts';
import { goalOf as numberGoal } from './number/key.ts';
import { schema as number } from './number/schema.ts';
import { goalOf as optionsGoal } from './options-key.ts';
import { html as orderHtml } from './order/html.ts';
import { goalOf as orderGoal } from './order/key.ts';
import { pool as orderPool } from './order/pool.ts';
import { schema as order } from './order/schema.ts';
import { html as pointHtml } from './point/html.ts';
import { goalOf as pointGoal } from './point/key.ts';
import { schema as point } from './point/schema.ts';
import type { Pool } from './pool.ts';
import type { Place, Render } from './render.ts';
import type { Goal } from './scorers.ts';
import { html as sketchHtml } from './sketch/html.ts';
import { goalOf as sketchGoal } from './sketch/key.ts';
import { schema as sketch } from './sketch/schema.ts';
import { html as taskHtml } from './task/html.ts';
import { goalOf as taskGoal } from './task/key.ts';
import { schema as task } from './task/schema.ts';

export const itemSchema = z.discriminatedUnion('type', [
  choice,
  choices,
  number,
  order,
  match,
  point,
  sketch,
  hinges,
  task,
]);
export type Item = z.infer<typeof itemSchema>;

/** A whole `quiz.yaml`: items whose ids differ. */
export const quizSchema = z.array(itemSchema).superRefine((items, context) => {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(item.id)) {
      const message = `id was "${item.id}" a second time; allowed: an id no other item of this quiz has`;
      context.addIssue({ code: 'custom', path: [index, 'id'], message });
    }
    seen.add(item.id);
  });
});

const goals: { [T in Item['type']]: (item: Extract<Item, { type: T }>, render: Render) => Goal<T> } = {
  choice: optionsGoal,
  choices: optionsGoal,
  number: numberGoal,
  order: orderGoal,
  match: matchGoal,
  point: pointGoal,
  sketch: sketchGoal,
  hinges: hingesGoal,
  task: taskGoal,
};

const writers: { [T in Item['type']]: (item: Extract<Item, { type: T }>, place: Place, render: Render) => string } = {
  choice: choiceHtml,
  choices: choicesHtml,
  number: numberHtml,
  order: orderHtml,
  match: matchHtml,
  point: pointHtml,
  sketch: sketchHtml,
  hinges: hingesHtml,
  task: taskHtml,
};

/** Of kinds with a pool: what to pick from, and the item with what was picked. */
const pools: { [T in Item['type']]?: Pool<Extract<Item, { type: T }>> } = { order: orderPool, match: matchPool };

/** How much an item could show, and how much of it it does. */
export function poolOf(item: Item): { size: number; pick?: number | undefined } {
  const pool = pools[item.type] as Pool<Item> | undefined;
  return pool?.of(item) ?? { size: 0 };
}

/** The item with these of its steps or pairs. */
export function picked(item: Item, chosen: readonly number[]): Item {
  const pool = pools[item.type] as Pool<Item> | undefined;
  return pool?.picked(item, chosen) ?? item;
}

/** One item as static HTML: a fieldset for inside a <quiz-block lesson="…">. */
export function itemHtml(item: Item, place: Place, render: Render): string {
  // The table above pairs each type with its own item; TypeScript cannot follow that pairing through an index.
  const write = writers[item.type] as (item: Item, place: Place, render: Render) => string;
  return write(item, place, render);
}

/** What is right of an item, as `scorers.ts` wants it. */
export function goalOf(item: Item, render: Render): Goal {
  const take = goals[item.type] as (item: Item, render: Render) => Goal;
  return take(item, render);
}
