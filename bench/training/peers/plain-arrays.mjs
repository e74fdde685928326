/**
 * A trainer in plain JavaScript on typed arrays, as one writes it without a library: loops over examples, layers, units
 * and inputs; buffers allocated once. In double precision, as JavaScript computes: float32 arrays cost a conversion at every
 * access, and were 20 to 70 percent slower on the wide nets. Ours, written for this bench.
 */
import { featuresOf, gridPoints } from '../data.mjs';
import { part, resolve } from '../network.mjs';

const values = {
  identity: (x) => x,
  relu: (x) => (x > 0 ? x : 0),
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
};

/** From the value. */
const slopes = {
  identity: () => 1,
  relu: (y) => (y > 0 ? 1 : 0),
  sigmoid: (y) => y * (1 - y),
  tanh: (y) => 1 - y * y,
};

function activate(activation, x) {
  const value = values[activation];
  for (let i = 0; i < x.length; i++) x[i] = value(x[i]);
}

/** dy becomes dz. */
function multiplyBySlope(activation, y, dy) {
  const slope = slopes[activation];
  for (let i = 0; i < y.length; i++) dy[i] *= slope(y[i]);
}

function denseForward(units, size, weights, biases, x, y) {
  for (let unit = 0; unit < units; unit++) {
    const row = unit * size;
    let sum = biases[unit];
    for (let i = 0; i < size; i++) sum += weights[row + i] * x[i];
    y[unit] = sum;
  }
}

function denseBackward(units, size, weights, weightGradients, biasGradients, x, dz, dx) {
  dx?.fill(0);
  for (let unit = 0; unit < units; unit++) {
    const each = dz[unit];
    const row = unit * size;
    biasGradients[unit] += each;
    if (dx) {
      for (let i = 0; i < size; i++) {
        weightGradients[row + i] += each * x[i];
        dx[i] += each * weights[row + i];
      }
    } else {
      for (let i = 0; i < size; i++) weightGradients[row + i] += each * x[i];
    }
  }
}

/** Every layer: forward from x to its `y`; backward from `dy`, which it may overwrite, to dx, where anyone wants it. */
const kinds = {
  dense(layer, { weights, biases }, gradients) {
    const [units, size] = layer.parameters.weights.shape;
    const y = new Float64Array(units);
    return {
      y,
      forward(x) {
        denseForward(units, size, weights, biases, x, y);
        activate(layer.activation, y);
      },
      backward(x, dy, dx) {
        multiplyBySlope(layer.activation, y, dy);
        denseBackward(units, size, weights, gradients.weights, gradients.biases, x, dy, dx);
      },
    };
  },

  /** Stride 1. The input is copied into a frame of zeros, so that inner loops run along rows without asking. */
  conv2d(layer, { weights, biases }, gradients) {
    const [channels, height, width] = layer.input;
    const [filters, rows, columns] = layer.output;
    const { size, padding } = layer;
    const [framedHeight, framedWidth] = [height + 2 * padding, width + 2 * padding];
    const y = new Float64Array(filters * rows * columns);
    const framed = new Float64Array(channels * framedHeight * framedWidth);
    const framedGradient = new Float64Array(framed.length);

    /** Calls loop(weight, from in the framed input, from in the output) for every row that meets a weight. */
    function eachRow(loop) {
      for (let filter = 0, weight = 0; filter < filters; filter++)
        for (let channel = 0; channel < channels; channel++)
          for (let down = 0; down < size; down++)
            for (let right = 0; right < size; right++, weight++)
              for (let row = 0; row < rows; row++)
                loop(
                  weight,
                  (channel * framedHeight + row + down) * framedWidth + right,
                  (filter * rows + row) * columns,
                );
    }

    /** Copies rows of the image between its own array and the frame. */
    function eachImageRow(copy) {
      for (let channel = 0; channel < channels; channel++)
        for (let row = 0; row < height; row++)
          copy((channel * height + row) * width, (channel * framedHeight + row + padding) * framedWidth + padding);
    }

    return {
      y,
      forward(x) {
        eachImageRow((from, to) => {
          for (let i = 0; i < width; i++) framed[to + i] = x[from + i];
        });
        for (let filter = 0; filter < filters; filter++)
          y.fill(biases[filter], filter * rows * columns, (filter + 1) * rows * columns);
        eachRow((weight, from, to) => {
          const w = weights[weight];
          for (let i = 0; i < columns; i++) y[to + i] += w * framed[from + i];
        });
        activate(layer.activation, y);
      },
      backward(_, dy, dx) {
        multiplyBySlope(layer.activation, y, dy);
        for (let i = 0; i < dy.length; i++) gradients.biases[Math.floor(i / (rows * columns))] += dy[i];
        eachRow((weight, from, to) => {
          let sum = 0;
          for (let i = 0; i < columns; i++) sum += dy[to + i] * framed[from + i];
          gradients.weights[weight] += sum;
        });
        if (!dx) return;
        framedGradient.fill(0);
        eachRow((weight, from, to) => {
          const w = weights[weight];
          for (let i = 0; i < columns; i++) framedGradient[from + i] += w * dy[to + i];
        });
        eachImageRow((to, from) => {
          for (let i = 0; i < width; i++) dx[to + i] = framedGradient[from + i];
        });
      },
    };
  },

  /** Windows that touch. */
  max_pool({ input, output, size }) {
    const [, height, width] = input;
    const [channels, rows, columns] = output;
    const y = new Float64Array(channels * rows * columns);
    const best = new Int32Array(y.length);
    return {
      y,
      forward(x) {
        for (let channel = 0, at = 0; channel < channels; channel++)
          for (let row = 0; row < rows; row++)
            for (let column = 0; column < columns; column++, at++) {
              const corner = (channel * height + row * size) * width + column * size;
              let winner = corner;
              for (let down = 0; down < size; down++)
                for (let right = 0; right < size; right++) {
                  const i = corner + down * width + right;
                  if (x[i] > x[winner]) winner = i;
                }
              best[at] = winner;
              y[at] = x[winner];
            }
      },
      backward(_, dy, dx) {
        dx.fill(0);
        for (let i = 0; i < dy.length; i++) dx[best[i]] += dy[i];
      },
    };
  },

  flatten({ output: [size] }) {
    const y = new Float64Array(size);
    return { y, forward: (x) => y.set(x), backward: (_, dy, dx) => dx.set(dy) };
  },

  /** As a first layer: nobody asks for dx. */
  recurrent(layer, { weights, recurrentWeights, biases }, gradients) {
    const [length, size] = layer.input;
    const { units } = layer;
    const states = new Float64Array((length + 1) * units); // the first is zero
    const dh = new Float64Array(units);
    const dz = new Float64Array(units);
    const y = states.subarray(length * units);
    return {
      y,
      forward(x) {
        for (let t = 0; t < length; t++) {
          const before = t * units;
          for (let unit = 0; unit < units; unit++) {
            let sum = biases[unit];
            for (let i = 0; i < size; i++) sum += weights[unit * size + i] * x[t * size + i];
            for (let j = 0; j < units; j++) sum += recurrentWeights[unit * units + j] * states[before + j];
            states[before + units + unit] = Math.tanh(sum);
          }
        }
      },
      backward(x, dy) {
        dh.set(dy);
        for (let t = length - 1; t >= 0; t--) {
          const before = t * units;
          for (let unit = 0; unit < units; unit++) {
            const state = states[before + units + unit];
            dz[unit] = dh[unit] * (1 - state * state);
          }
          dh.fill(0);
          for (let unit = 0; unit < units; unit++) {
            const each = dz[unit];
            gradients.biases[unit] += each;
            for (let i = 0; i < size; i++) gradients.weights[unit * size + i] += each * x[t * size + i];
            for (let j = 0; j < units; j++) gradients.recurrentWeights[unit * units + j] += each * states[before + j];
            for (let j = 0; j < units; j++) dh[j] += each * recurrentWeights[unit * units + j];
          }
        }
      },
    };
  },
};

/** From the outputs y of an example: the loss returned, its gradient written to dy. */
const losses = {
  half_squared_error: (y, dy, { targets }, example) => {
    dy[0] = y[0] - targets[example];
    return (dy[0] * dy[0]) / 2;
  },
  binary_cross_entropy: (y, dy, { labels }, example) => {
    const logit = y[0];
    dy[0] = 1 / (1 + Math.exp(-logit)) - labels[example];
    return Math.max(logit, 0) - logit * labels[example] + Math.log1p(Math.exp(-Math.abs(logit)));
  },
  softmax_cross_entropy: (y, dy, { labels }, example) => {
    let most = y[0];
    for (let i = 1; i < y.length; i++) most = Math.max(most, y[i]);
    let sum = 0;
    for (let i = 0; i < y.length; i++) {
      dy[i] = Math.exp(y[i] - most);
      sum += dy[i];
    }
    for (let i = 0; i < y.length; i++) dy[i] /= sum;
    const label = labels[example];
    dy[label] -= 1;
    return Math.log(sum) + most - y[label];
  },
};

function createNet(workload) {
  const flat = Float64Array.from(workload.parameters);
  const gradients = new Float64Array(flat.length);
  const viewsOf = (from, layer) =>
    Object.fromEntries(Object.keys(layer.parameters).map((name) => [name, part(from, layer, name)]));
  const layers = resolve(workload).map((layer) =>
    kinds[layer.kind](layer, viewsOf(flat, layer), viewsOf(gradients, layer)),
  );
  const backs = layers.map(({ y }) => new Float64Array(y.length)); // dy of each layer
  const last = layers.length - 1;
  return {
    flat,
    gradients,
    layers,
    output: layers[last].y,
    outputGradient: backs[last],
    forward(x) {
      layers[0].forward(x);
      for (let i = 1; i <= last; i++) layers[i].forward(layers[i - 1].y);
    },
    backward(x) {
      for (let i = last; i > 0; i--) layers[i].backward(layers[i - 1].y, backs[i], backs[i - 1]);
      layers[0].backward(x, backs[0]);
    },
  };
}

function prepareTraining(workload, data) {
  const net = createNet(workload);
  const { flat, gradients, output, outputGradient } = net;
  const { batch, rate } = workload;
  const lossOf = losses[workload.loss];
  const size = data.inputs.length / data.count;
  const examples = Array.from({ length: data.count }, (_, i) =>
    Float64Array.from(data.inputs.subarray(i * size, (i + 1) * size)),
  );
  const used = data.count - (data.count % batch);
  let next = 0;

  function step() {
    for (let i = 0; i < batch; i++, next++) {
      net.forward(examples[next]);
      lossOf(output, outputGradient, data, next);
      net.backward(examples[next]);
    }
    if (next === used) next = 0;
    const scale = rate / batch;
    for (let i = 0; i < flat.length; i++) {
      flat[i] -= scale * gradients[i];
      gradients[i] = 0;
    }
  }

  return {
    train(steps) {
      for (let i = 0; i < steps; i++) step();
    },
    restart() {
      flat.set(workload.parameters);
      next = 0;
    },
    loss() {
      let sum = 0;
      for (let i = 0; i < data.count; i++) {
        net.forward(examples[i]);
        sum += lossOf(output, outputGradient, data, i);
      }
      return sum / data.count;
    },
    dispose() {},
  };
}

function prepareDrawing(workload) {
  const net = createNet(workload);
  const points = gridPoints(workload.grid);
  const count = points.length / 2;
  const kept = workload.keeps === 'units' ? net.layers : net.layers.slice(-1);
  const result = new Float64Array(count * kept.reduce((sum, { y }) => sum + y.length, 0));
  const x = new Float64Array(workload.shape[0]);
  function drawOnce() {
    for (let point = 0; point < count; point++) {
      x.set(featuresOf(workload.features, points[2 * point], points[2 * point + 1]));
      net.forward(x);
      let row = 0;
      for (const { y } of kept) for (let i = 0; i < y.length; i++) result[row++ * count + point] = y[i];
    }
  }
  return {
    draw(times) {
      for (let i = 0; i < times; i++) drawOnce();
    },
    values: () => result,
    dispose() {},
  };
}

export async function create() {
  return { version: 'this checkout', prepareTraining, prepareDrawing };
}
