/** The words of reviews. */

import en from './en.review.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tReview = speaker('review', en);
