/** The words of receipts: saving one, and reading those of a class. */

import en from './en.receipt.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tReceipt = speaker('receipt', en);
