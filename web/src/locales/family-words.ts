/** What people call an activation and its parameters in the page's language, where that is not what the core calls them. */

import en from './en.family.json' with { type: 'json' };
import { type Phrases, speech } from './speech.ts';

interface Named {
  id: string;
  name: string;
  parameters: { id: string; meaning: string }[];
}

/** The core speaks English, so `en.family.json` is empty; other languages have theirs from `lessons/family/<lang>.yaml`. */
export function familyWord(key: string, otherwise: string): string {
  const phrases: Phrases = speech().phrases.get('family') ?? en;
  return String(phrases[key] ?? otherwise);
}

export const nameInWords = (id: string, name: string): string => familyWord(`name.${id}`, name);

/** An activation as elements speak of it. */
export function inWords<T extends Named>(info: T): T {
  return {
    ...info,
    name: nameInWords(info.id, info.name),
    parameters: info.parameters.map((each) => ({
      ...each,
      meaning: familyWord(`meaning.${info.id}.${each.id}`, each.meaning),
    })),
  };
}
