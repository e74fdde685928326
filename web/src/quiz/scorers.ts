/** How the answers of each quiz type are scored away from their page: receipts load it, lessons do not. One line for each type. */

import { score as hinges } from './hinges/key.ts';
import type { Answer } from './key.ts';
import { score as match } from './match/key.ts';
import { score as number } from './number/key.ts';
import { score as options } from './options-key.ts';
import { score as order } from './order/key.ts';
import { score as point } from './point/key.ts';
import { score as sketch } from './sketch/key.ts';
import { score as task } from './task/key.ts';
import type { TypeId } from './types.ts';
import type { Verdict } from './verdict.ts';

export const scorers = {
  choice: options,
  choices: options,
  number,
  order,
  match,
  point,
  sketch,
  hinges,
  task,
} as const satisfies Record<TypeId, (goal: never, answer: Answer) => Verdict>;

/** What is right, as each type has it. */
export type Goal<T extends TypeId = TypeId> = Parameters<(typeof scorers)[T]>[0];
