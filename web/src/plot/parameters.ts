/** Parameters of a function as an attribute writes them: "leak=0.1", several separated by spaces. */

type Parameters = Record<string, number>;

interface Known {
  id: string;
  standard: number;
  low: number;
  high: number;
}

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
export function completed(known: readonly Known[], chosen: Parameters): Parameters {
  const number = ({ id, standard, low, high }: Known): number => {
    const value = chosen[id];
    return value !== undefined && value >= low && value <= high ? value : standard;
  };
  return Object.fromEntries(known.map((each) => [each.id, number(each)]));
}
