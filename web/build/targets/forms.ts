/** Builds the site, checks it, and makes forms of it; with `--as-built`, of the site that is there. */

import { takeAddress } from '../forms/address.ts';
import { type Form, firstOf } from '../forms/form.ts';
import { AS_BUILT, siteAsBuilt } from '../forms/site-files.ts';
import { speak } from '../words/words.ts';
import { makeSite } from './site.target.ts';

export async function buildForms(forms: readonly Form[], given: readonly string[]): Promise<void> {
  const { address, rest } = takeAddress(given);
  const asBuilt = rest.includes(AS_BUILT);
  const [unknown] = rest.filter((option) => option !== AS_BUILT);
  if (asBuilt && unknown !== undefined)
    throw new Error(`option beside ${AS_BUILT} was "${unknown}"; allowed: --address`);
  const made = asBuilt ? siteAsBuilt() : await makeSite(rest);
  if (!asBuilt) speak(firstOf(made).spoken);
  for (const form of forms) await form.make(made, address);
}
