/** The contract of addresses as a table, for the teachers' page and for docs/embedding.md. */

import { HIDABLE, LOCKABLE } from '../../src/embed/controls.ts';
import { NAMES, type Name, PARAMETERS, type Parameter } from '../../src/embed/parameters.ts';
import { count } from '../../src/locales/num.ts';
import { tEmbedding } from '../../src/locales/t-embedding.ts';

interface Row {
  name: string;
  allowed: string;
  /** Whether that is a list of words to write. */
  words: boolean;
  /** What holds where the address says nothing. */
  standard: string;
  about: string;
}

export function parameterRows(): Row[] {
  return NAMES.map((name) => ({
    name,
    allowed: allowedFor(name),
    words: PARAMETERS[name].kind === 'word',
    standard: standardOf(name),
    about: tEmbedding(`parameter.${name}`),
  }));
}

/** Names for `hide` and `lock`. */
export function controlRows(): { name: string; hide: boolean; lock: boolean; about: string }[] {
  return (Object.keys(HIDABLE) as (keyof typeof HIDABLE)[]).map((name) => ({
    name,
    hide: true,
    lock: name in LOCKABLE,
    about: tEmbedding(`control.${name}`),
  }));
}

function allowedFor(name: Name): string {
  const parameter: Parameter = PARAMETERS[name];
  switch (parameter.kind) {
    case 'word':
      return parameter.of.join(', ');
    case 'words':
      return tEmbedding('allowed.words');
    case 'whole':
      return tEmbedding('allowed.whole', { most: count(parameter.most) });
    default:
      return tEmbedding(`allowed.${parameter.kind}`);
  }
}

function standardOf(name: Name): string {
  const parameter: Parameter = PARAMETERS[name];
  return parameter.kind === 'word' ? parameter.standard : '';
}
