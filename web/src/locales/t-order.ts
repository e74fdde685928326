/** The words of steps to be put in order. */

import en from './en.order.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tOrder = speaker('order', en);
