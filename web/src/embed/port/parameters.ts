/** What the address of a page in a frame asks of its port, and what a host may set while the page is open. */

import { storedReading, useReading } from '../../state/settings.ts';
import { type Address, address } from '../address.ts';
import { themeAsked } from '../apply-asked.ts';
import { readFragment } from '../fragment.ts';
import { NAMES, PARAMETERS, type Parameter } from '../parameters.ts';

type Misread = Address['warnings'][number];

export interface Warning {
  code: string;
  message: string;
}

/** `secret` is that by which WordPress knows its frame. */
export function askedOfPort() {
  const { asked, warnings } = address();
  // An address that meant to name one host and did not must not let in all.
  const host = warnings.some(({ name }) => name === 'host') ? 'none' : asked.host;
  const { report = 'none', part } = asked;
  const resize = asked.embed !== undefined && asked.resize !== 'off';
  return { host, report, resize, part, secret: readFragment(location.hash).secret };
}

/** For whoever builds the page around: in English, as the rest of the protocol. */
export function warningOf({ problem, name, given }: Misread): Warning {
  return { code: problem === 'state' ? 'state' : 'parameter', message: sentenceOf(problem, name, given) };
}

function sentenceOf(problem: Misread['problem'], name: string, given: string): string {
  const parameter = NAMES.find((each) => each === name);
  if (problem === 'twice') return `${name} was there twice; the first one holds`;
  if (problem === 'long') return `the query was "${given}"; allowed: at most 4,000 characters`;
  if (problem === 'state') return `the state behind # was "${given}"; allowed: one of this page`;
  if (!parameter) return `parameter was "${name}"; allowed: ${NAMES.join(', ')}`;
  return `${name} was "${given}"; allowed: ${allowedFor(PARAMETERS[parameter])}`;
}

function allowedFor(parameter: Parameter): string {
  if ('of' in parameter) return parameter.of.join(', ');
  return parameter.kind === 'whole' ? `a whole number up to ${parameter.most}` : `one ${parameter.kind}`;
}

/** Of the names that can change while the page is open, for this page alone; for the others, what is wrong with them. */
export function applyParameters(params: Readonly<Record<string, string>>): Warning[] {
  return Object.entries(params).flatMap(([name, value]): Warning[] => {
    const given = value.slice(0, 40);
    if (name !== 'theme')
      return [{ code: 'parameter', message: `parameter was "${name.slice(0, 40)}"; allowed: theme` }];
    const theme = PARAMETERS.theme.of.find((each) => each === value);
    if (theme === undefined) return [warningOf({ problem: 'value', name, given })];
    useReading({ contrast: storedReading('contrast'), ...themeAsked({ theme }) });
    document.dispatchEvent(new Event('theme-changed')); // drawings hold colours as pixels
    return [];
  });
}
