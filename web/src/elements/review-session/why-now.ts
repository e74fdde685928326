/** Why a card comes now, in a sentence or two. */

import { tReview } from '../../locales/t-review.ts';
import { dayBegin } from '../../review/day.ts';
import { type History, lastAsked } from '../../review/history.ts';
import { recall } from '../../review/schedule.ts';
import { span } from './spans.ts';

export function whyNow(history: History | undefined, now: number): string {
  const last = history ? lastAsked(history) : 0;
  if (!history || last === 0) return tReview('why.new');
  if (last >= dayBegin(now)) return tReview('why.minutes');
  const percent = Math.round(100 * (recall(history, now) ?? 0));
  return tReview('why.known', { ago: span(now - last, 'ago'), percent });
}
