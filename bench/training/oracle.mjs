/**
 * The same training in double precision, one example at a time and nothing clever: what every engine is held against.
 * Each kind of layer is a pair of functions, `forward(x)` and, right after it, `backward(dy)`, which adds to the gradients
 * of the parameters and returns the gradient of x.
 */
import { featuresOf, gridPoints } from './data.mjs';
import { part, resolve } from './network.mjs';

/** Value, and slope from the value. */
const activations = {
  identity: { value: (x) => x, slope: () => 1 },
  relu: { value: (x) => Math.max(x, 0), slope: (y) => (y > 0 ? 1 : 0) },
  sigmoid: { value: (x) => 1 / (1 + Math.exp(-x)), slope: (y) => y * (1 - y) },
  tanh: { value: Math.tanh, slope: (y) => 1 - y * y },
};

const range = (count) => Array.from({ length: count }, (_, i) => i);

function dense(layer, w, dw, b, db) {
  const [units, size] = layer.parameters.weights.shape;
  const { value, slope } = activations[layer.activation];
  let x;
  let y;
  return {
    forward(given) {
      x = given;
      y = range(units).map((unit) => {
        let z = b[unit];
        for (let i = 0; i < size; i++) z += w[unit * size + i] * x[i];
        return value(z);
      });
      return y;
    },
    backward(dy) {
      const dx = new Float64Array(size);
      for (let unit = 0; unit < units; unit++) {
        const dz = dy[unit] * slope(y[unit]);
        db[unit] += dz;
        for (let i = 0; i < size; i++) {
          dw[unit * size + i] += dz * x[i];
          dx[i] += dz * w[unit * size + i];
        }
      }
      return dx;
    },
  };
}

/** Calls `visit(y, x, w)` with the indices of every product of a convolution. */
function eachProduct({ input, output, size, stride = 1, padding = 0 }, visit) {
  const [channels, height, width] = input;
  const [filters, rows, columns] = output;
  for (let filter = 0; filter < filters; filter++)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        for (let channel = 0; channel < channels; channel++)
          for (let dy = 0; dy < size; dy++)
            for (let dx = 0; dx < size; dx++) {
              const y = row * stride + dy - padding;
              const x = column * stride + dx - padding;
              if (y < 0 || y >= height || x < 0 || x >= width) continue;
              visit(
                (filter * rows + row) * columns + column,
                (channel * height + y) * width + x,
                ((filter * channels + channel) * size + dy) * size + dx,
              );
            }
}

function conv2d(layer, w, dw, b, db) {
  const [filters, rows, columns] = layer.output;
  const places = rows * columns;
  const { value, slope } = activations[layer.activation];
  let x;
  let y;
  return {
    forward(given) {
      x = given;
      const z = new Float64Array(filters * places).map((_, i) => b[Math.floor(i / places)]);
      eachProduct(layer, (iy, ix, iw) => {
        z[iy] += w[iw] * x[ix];
      });
      y = z.map(value);
      return y;
    },
    backward(dy) {
      const dz = Float64Array.from(dy, (each, i) => each * slope(y[i]));
      const dx = new Float64Array(x.length);
      dz.forEach((each, i) => {
        db[Math.floor(i / places)] += each;
      });
      eachProduct(layer, (iy, ix, iw) => {
        dw[iw] += dz[iy] * x[ix];
        dx[ix] += dz[iy] * w[iw];
      });
      return dx;
    },
  };
}

function maxPool({ input, output, size, stride = size }) {
  const [, height, width] = input;
  const [channels, rows, columns] = output;
  let from;
  return {
    forward(x) {
      from = range(channels * rows * columns).map((i) => {
        const channel = Math.floor(i / (rows * columns));
        const row = Math.floor(i / columns) % rows;
        const window = range(size * size).map(
          (at) =>
            (channel * height + row * stride + Math.floor(at / size)) * width + (i % columns) * stride + (at % size),
        );
        return window.reduce((best, each) => (x[each] > x[best] ? each : best));
      });
      return from.map((i) => x[i]);
    },
    backward(dy) {
      const dx = new Float64Array(input[0] * height * width);
      from.forEach((i, at) => {
        dx[i] += dy[at];
      });
      return dx;
    },
  };
}

const flatten = () => ({ forward: (x) => x, backward: (dy) => dy });

/** h(t) = tanh(W x(t) + U h(t-1) + b), h(-1) = 0; the last state is what comes out. */
function recurrent(layer, w, dw, b, db, u, du) {
  const [length, size] = layer.input;
  const { units } = layer;
  let x;
  let states;
  return {
    forward(given) {
      x = given;
      states = [new Float64Array(units)];
      for (let t = 0; t < length; t++) {
        const h = states[t];
        const state = new Float64Array(units);
        for (let unit = 0; unit < units; unit++) {
          let z = b[unit];
          for (let i = 0; i < size; i++) z += w[unit * size + i] * x[t * size + i];
          for (let j = 0; j < units; j++) z += u[unit * units + j] * h[j];
          state[unit] = Math.tanh(z);
        }
        states.push(state);
      }
      return states[length];
    },
    backward(dy) {
      const dx = new Float64Array(length * size);
      let dh = dy;
      for (let t = length - 1; t >= 0; t--) {
        const h = states[t];
        const dz = states[t + 1].map((state, unit) => dh[unit] * (1 - state * state));
        dh = new Float64Array(units);
        for (let unit = 0; unit < units; unit++) {
          db[unit] += dz[unit];
          for (let i = 0; i < size; i++) {
            dw[unit * size + i] += dz[unit] * x[t * size + i];
            dx[t * size + i] += dz[unit] * w[unit * size + i];
          }
          for (let j = 0; j < units; j++) {
            du[unit * units + j] += dz[unit] * h[j];
            dh[j] += dz[unit] * u[unit * units + j];
          }
        }
      }
      return dx;
    },
  };
}

const kinds = { dense, conv2d, max_pool: maxPool, flatten, recurrent };

function build(workload, flat, gradients) {
  return resolve(workload).map((layer) => {
    const parts = ['weights', 'biases', 'recurrentWeights']
      .filter((name) => layer.parameters[name])
      .flatMap((name) => [part(flat, layer, name), part(gradients, layer, name)]);
    return kinds[layer.kind](layer, ...parts);
  });
}

/** Loss and its gradient, from an example's outputs. */
const losses = {
  half_squared_error([output], example, { targets }) {
    const difference = output - targets[example];
    return { loss: (difference * difference) / 2, gradient: [difference] };
  },
  binary_cross_entropy([logit], example, { labels }) {
    const label = labels[example];
    const loss = Math.max(logit, 0) - logit * label + Math.log1p(Math.exp(-Math.abs(logit)));
    return { loss, gradient: [1 / (1 + Math.exp(-logit)) - label] };
  },
  softmax_cross_entropy(logits, example, { labels }) {
    const most = Math.max(...logits);
    const powers = Array.from(logits, (logit) => Math.exp(logit - most));
    const sum = powers.reduce((a, b) => a + b);
    const label = labels[example];
    return {
      loss: Math.log(sum) + most - logits[label],
      gradient: powers.map((power, i) => power / sum - (i === label ? 1 : 0)),
    };
  },
};

const forwardThrough = (layers, x) => layers.reduce((each, layer) => layer.forward(each), x);

/** The mean loss over all examples: at the start, and after each epoch. */
export function lossesOf(workload, data, epochs) {
  const flat = Float64Array.from(workload.parameters);
  const gradients = new Float64Array(flat.length);
  const layers = build(workload, flat, gradients);
  const size = data.inputs.length / data.count;
  const inputOf = (example) => Float64Array.from(data.inputs.subarray(example * size, (example + 1) * size));
  const judge = (outputs, example) => losses[workload.loss](outputs, example, data);

  const meanLoss = () =>
    range(data.count).reduce((sum, i) => sum + judge(forwardThrough(layers, inputOf(i)), i).loss, 0) / data.count;

  function step(start) {
    gradients.fill(0);
    for (let example = start; example < start + workload.batch; example++) {
      const { gradient } = judge(forwardThrough(layers, inputOf(example)), example);
      layers.reduceRight((dy, layer) => layer.backward(dy), gradient);
    }
    for (const i of flat.keys()) flat[i] -= (workload.rate / workload.batch) * gradients[i];
  }

  const found = [meanLoss()];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let start = 0; start + workload.batch <= data.count; start += workload.batch) step(start);
    found.push(meanLoss());
  }
  return found;
}

/** What a drawing workload keeps: outputs [point], or of every unit, layer by layer, [unit][point]. */
export function drawingOf(workload) {
  const flat = Float64Array.from(workload.parameters);
  const layers = build(workload, flat, new Float64Array(flat.length));
  const points = gridPoints(workload.grid);
  const count = points.length / 2;
  const values = range(count).map((point) => {
    let x = featuresOf(workload.features, points[2 * point], points[2 * point + 1]);
    const all = layers.map((layer) => {
      x = layer.forward(x);
      return x;
    });
    return workload.keeps === 'units' ? all.flatMap((y) => [...y]) : all.at(-1);
  });
  return Float64Array.from(range(values[0].length * count), (i) => values[i % count][Math.floor(i / count)]);
}
