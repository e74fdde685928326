/**
 * A recipe says how an operation is put together from a library's own: a list of steps `[name, inputs, attributes]`.
 * An input is `'x'`, the result of an earlier step (`'#0'` is the first one's), or a number, which becomes a constant.
 * The last step's result is the operation's.
 *
 *   silu:  [['Sigmoid', ['x']], ['Mul', ['x', '#0']]]
 */

/**
 * Writes a recipe down `repeats` times, for models that do the same thing often within one run.
 * Chained, each repetition reads the result of the one before; otherwise all read `x`, and only the last result is used.
 *
 * @returns {{ nodes: { name: string, inputs: string[], output: string, attributes: object }[],
 *             constants: Map<string, number>, result: string }}
 */
export function unroll(recipe, { repeats = 1, chained = false } = {}) {
  const nodes = [];
  const constants = new Map();
  let argument = 'x';

  function source(input, repeat) {
    if (input === 'x') return argument;
    if (typeof input === 'string') return `${repeat}${input}`;
    constants.set(`constant ${input}`, input);
    return `constant ${input}`;
  }

  let result = argument;
  for (let repeat = 0; repeat < repeats; repeat++) {
    recipe.forEach(([name, inputs, attributes = {}], step) => {
      result = `${repeat}#${step}`;
      nodes.push({ name, inputs: inputs.map((input) => source(input, repeat)), output: result, attributes });
    });
    if (chained) argument = result;
  }
  return { nodes, constants, result };
}

/** How often a model that measures a kernel repeats it: enough to outweigh the call around it, at most what memory allows. */
export function repeatsFor(size) {
  return Math.min(16, Math.max(2, Math.round(2 ** 20 / size)));
}

/** A case for every operation of a table of recipes. */
export const casesOf = (peer, form, recipes, prepare) =>
  Object.keys(recipes).map((operation) => ({ peer, operation, form, prepare: (size) => prepare(operation, size) }));
