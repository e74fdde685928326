/** Reads what the address of the page asks for, and does what has to be done before the first paint. */

import { applyAsked, themeAsked } from '../embed/apply-asked.ts';
import { beginAsAsked } from '../embed/begin.ts';
import { goToLanguage } from '../embed/language.ts';
import { readQuery } from '../embed/query.ts';
import { shared } from '../state/global.ts';
import { useReading } from '../state/settings.ts';

const { asked, warnings } = readQuery(location.search);
shared().address = { asked, warnings: [...warnings], state: {}, begin: beginAsAsked };
useReading(themeAsked(asked));
applyAsked(asked);
goToLanguage();
