/** Warnings in words: which value, what was given, what is allowed. */

import { count } from '../locales/num.ts';
import { list } from '../locales/speech.ts';
import { tEmbed } from '../locales/t-embed.ts';
import { languages } from './language.ts';
import { NAMES, type Name, PARAMETERS, type Parameter } from './parameters.ts';
import { partsOf } from './parts.ts';
import type { Warning } from './query.ts';

export function sentenceOf({ problem, name, given }: Warning): string {
  const known = NAMES.find((each) => each === name);
  const allowed = known ? allowedFor(known) : NAMES.join(', ');
  return tEmbed(`warning.${problem}`, { name, given, allowed });
}

function allowedFor(name: Name): string {
  const parameter: Parameter = PARAMETERS[name];
  switch (parameter.kind) {
    case 'word':
    case 'words':
      return tEmbed(`allowed.${parameter.kind}`, { words: parameter.of.join(', ') });
    case 'whole':
      return tEmbed('allowed.whole', { most: count(parameter.most) });
    case 'id':
      return tEmbed('allowed.id', {
        words: list(
          partsOf(document).map(({ id }) => id),
          'unit',
        ),
      });
    case 'language':
      return tEmbed('allowed.language', { words: [...languages().keys()].join(', ') });
    case 'origin':
      return tEmbed('allowed.origin');
  }
}
