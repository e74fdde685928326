/** The words of a task for a small network. */

import en from './en.task.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tTask = speaker('task', en);
