/**
 * What follows from a list of layers: shapes, where each parameter lies in the flat list, how many operations an example
 * takes, and weights to start from. Layers are those of the core's `createRun`.
 *
 * Flat order: layer by layer, weights before biases. Weights are [out][in], of a convolution [filters][channels][y][x]; a
 * recurrent layer has input weights [units][in], recurrent weights [units][units], biases. Images are [channels][y][x].
 */
import { mulberry32 } from './random.mjs';

const product = (numbers) => numbers.reduce((a, b) => a * b, 1);

/** Shapes in, shapes out, and parameters; `uses` is how often an example meets a weight of this layer. */
const kinds = {
  dense: ({ units }, [size]) => ({
    output: [units],
    parameters: { weights: [units, size], biases: [units] },
    uses: 1,
  }),
  conv2d: ({ filters, size, stride = 1, padding = 0 }, [channels, height, width]) => {
    const placesAlong = (length) => Math.floor((length + 2 * padding - size) / stride) + 1;
    const output = [filters, placesAlong(height), placesAlong(width)];
    return {
      output,
      parameters: { weights: [filters, channels, size, size], biases: [filters] },
      uses: output[1] * output[2],
    };
  },
  max_pool: ({ size, stride = size }, [channels, height, width]) => ({
    output: [channels, Math.floor((height - size) / stride) + 1, Math.floor((width - size) / stride) + 1],
    parameters: {},
    uses: 0,
  }),
  flatten: (_, shape) => ({ output: [product(shape)], parameters: {}, uses: 0 }),
  recurrent: ({ units }, [length, size]) => ({
    output: [units],
    parameters: { weights: [units, size], recurrentWeights: [units, units], biases: [units] },
    uses: length,
  }),
};

/**
 * @param {{ shape: number[], layers: object[] }} net
 * @returns every layer with its `input` and `output` shape and, by name, its `parameters`: { shape, from, to }
 */
export function resolve({ shape, layers }) {
  let input = shape;
  let from = 0;
  return layers.map((layer) => {
    const { output, parameters, uses } = kinds[layer.kind](layer, input);
    const placed = {};
    for (const [name, its] of Object.entries(parameters)) {
      placed[name] = { shape: its, from, to: from + product(its) };
      from = placed[name].to;
    }
    const resolved = { ...layer, input, output, parameters: placed, uses };
    input = output;
    return resolved;
  });
}

/** One parameter of a layer, as a view into the flat list. */
export const part = (flat, layer, name) => flat.subarray(layer.parameters[name].from, layer.parameters[name].to);

/**
 * Multiplications and additions of one example: forward, and with the gradients of all weights and of all inputs but the
 * first layer's. Activations and losses count nothing.
 */
export function operationsOf(net) {
  let forward = 0;
  let total = 0;
  resolve(net).forEach(({ parameters, uses }, index) => {
    for (const [name, { shape }] of Object.entries(parameters)) {
      if (name === 'biases') continue;
      const once = 2 * product(shape) * uses;
      const gradients = index === 0 && name === 'weights' ? 1 : 2;
      forward += once;
      total += once * (1 + gradients);
    }
  });
  return { forward, total };
}

/** Uniform with the limit of Glorot, of He before a ReLU; biases 0. float32, so that every engine starts bit for bit alike. */
export function initialParameters(net, seed) {
  const random = mulberry32(seed);
  const layers = resolve(net);
  const size = Math.max(...layers.flatMap(({ parameters }) => Object.values(parameters).map(({ to }) => to)));
  const flat = new Float32Array(size);
  for (const layer of layers) {
    for (const [name, { shape, from, to }] of Object.entries(layer.parameters)) {
      if (name === 'biases') continue;
      const window = product(shape.slice(2));
      const fanIn = shape[1] * window;
      const limit = Math.sqrt(6 / (layer.activation === 'relu' ? fanIn : fanIn + shape[0] * window));
      for (let i = from; i < to; i++) flat[i] = limit * (2 * random() - 1);
    }
  }
  return flat;
}

/** Dense weights [out][channels · y · x] for engines whose images are [y][x][channels]. */
export function channelsLast(weights, units, [channels, height, width]) {
  const places = height * width;
  const size = channels * places;
  const moved = new Float32Array(weights.length);
  for (let unit = 0; unit < units; unit++)
    for (let channel = 0; channel < channels; channel++)
      for (let place = 0; place < places; place++)
        moved[unit * size + place * channels + channel] = weights[unit * size + channel * places + place];
  return moved;
}

/** [rows][columns] to [columns][rows]. */
export function transposed(weights, [rows, columns]) {
  const moved = new Float32Array(weights.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) moved[column * rows + row] = weights[row * columns + column];
  return moved;
}
