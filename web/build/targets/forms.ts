/** Builds the site, checks it, and makes forms of it. */

import { takeAddress } from '../forms/address.ts';
import { type Form, firstOf } from '../forms/form.ts';
import { speak } from '../words/words.ts';
import { makeSite } from './site.target.ts';

export async function buildForms(forms: readonly Form[], given: readonly string[]): Promise<void> {
  const { address, rest } = takeAddress(given);
  const made = await makeSite(rest);
  speak(firstOf(made).spoken);
  for (const form of forms) await form.make(made, address);
}
