/** The few words of the script that every page runs: apart from the elements' words, which most pages load later or never. */

import en from './en.site.json' with { type: 'json' };
import { speaker } from './fill.ts';

export type SiteKey = keyof typeof en;

export const tSite = speaker('site', en);
