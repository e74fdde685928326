/**
 * Reads what stands behind "?" against the table of parameters. Anything may stand there: the result holds allowed values and
 * nothing else, and what was wrong is listed.
 */

import { type Asked, NAMES, type Name, PARAMETERS, type Parameter } from './parameters.ts';

export interface Warning {
  /**
   * `unknown` parameter, `value` not allowed, given `twice` (the first one holds), the whole is too `long` to read; or the
   * `state` behind "#" does not fit this page.
   */
  problem: 'unknown' | 'value' | 'twice' | 'long' | 'state';
  name: string;
  /** As it was given, or its beginning. */
  given: string;
}

export interface Query {
  asked: Asked;
  warnings: readonly Warning[];
}

/** No address of ours comes near these. */
const LONGEST = 4000;
const MOST_WARNINGS = 20;
const SHOWN = 40;

/** Campaigns and mail programs add these to every link. They are not meant for us, and readers cannot help it. */
const foreign = /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id)$/;

export function readQuery(search: string): Query {
  const warnings: Warning[] = [];
  const warn = (problem: Warning['problem'], name: string, given: string): void => {
    if (warnings.length < MOST_WARNINGS) warnings.push({ problem, name: cut(name), given: cut(given) });
  };
  if (search.length > LONGEST) {
    warn('long', '', search);
    return { asked: {}, warnings };
  }
  const asked = new Map<Name, unknown>();
  for (const [name, given] of new URLSearchParams(search)) {
    if (!isName(name)) {
      if (!foreign.test(name)) warn('unknown', name, given);
    } else if (asked.has(name)) warn('twice', name, given);
    else {
      const value = readValue(PARAMETERS[name], given);
      if (value === undefined) warn('value', name, given);
      else asked.set(name, value);
    }
  }
  return { asked: Object.fromEntries(asked) as Asked, warnings };
}

const isName = (name: string): name is Name => (NAMES as string[]).includes(name);

/** Undefined where it is not allowed. */
function readValue(parameter: Parameter, given: string): unknown {
  switch (parameter.kind) {
    case 'word':
      return parameter.of.find((word) => word === given);
    case 'words': {
      const words = [...new Set(given.split(','))];
      return words.every((word) => parameter.of.includes(word)) ? words : undefined;
    }
    case 'whole':
      return /^\d{1,10}$/.test(given) && Number(given) <= parameter.most ? Number(given) : undefined;
    default:
      return given.length <= parameter.longest && forms[parameter.kind](given) ? given : undefined;
  }
}

const forms = {
  id: (given: string) => /^[a-z][\w-]*$/i.test(given),
  language: (given: string) => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(given),
  origin: isOrigin,
};

function isOrigin(given: string): boolean {
  try {
    const { protocol, origin } = new URL(given);
    return /^https?:$/.test(protocol) && origin === given;
  } catch {
    return false;
  }
}

/** The same parameters as an address has them, in the table's order. */
export function writeQuery(asked: Asked): string {
  const pairs = NAMES.flatMap((name) => {
    const value = asked[name];
    return value === undefined || value === ''
      ? []
      : [`${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
