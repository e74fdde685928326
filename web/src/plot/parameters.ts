/** Parameters of a function as an attribute writes them: "leak=0.1", several separated by spaces. */

import type { ParameterInfo, Parameters } from '../core/protocol.ts';

/** Words that do not read as `id=number` are in `stray`. */
export function readParameters(text: string): { parameters: Parameters; stray: string[] } {
  const parameters: Parameters = {};
  const stray: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const [, id, number] = /^([a-z]\w*)=(-?\d+(?:\.\d+)?)$/.exec(word) ?? [];
    if (id === undefined || number === undefined) stray.push(word);
    else parameters[id] = Number(number);
  }
  return { parameters, stray };
}

/** Every parameter of the function: the chosen ones that it has and that are allowed, the standard for all others. */
export function completed(known: readonly ParameterInfo[], chosen: Parameters): Parameters {
  const number = ({ id, standard, low, high }: ParameterInfo): number => {
    const value = chosen[id];
    return value !== undefined && value >= low && value <= high ? value : standard;
  };
  return Object.fromEntries(known.map((each) => [each.id, number(each)]));
}
