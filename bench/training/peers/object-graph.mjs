/**
 * A net of objects, one per unit and one per link, trained one example after the other: the way TensorFlow Playground
 * computes, written afresh for this bench. It is not its code, and says nothing about the rest of its page.
 *
 * Kept of that way: every link adds up its gradients over a batch and the update walks over all links; every unit
 * evaluates its function, and its slope from the same argument, so a tanh is computed twice.
 */
import { featuresOf, gridPoints } from '../data.mjs';
import { part, resolve } from '../network.mjs';

const activations = {
  tanh: {
    value: Math.tanh,
    slope(x) {
      const y = Math.tanh(x);
      return 1 - y * y;
    },
  },
};

const squaredError = {
  value: (output, target) => 0.5 * (output - target) ** 2,
  slope: (output, target) => output - target,
};

class Link {
  slope = 0; // of the error, for the weight
  sum = 0;
  count = 0;

  constructor(from, to, weight) {
    this.from = from;
    this.to = to;
    this.weight = weight;
  }
}

class Unit {
  incoming = [];
  outgoing = [];
  total = 0;
  value = 0;
  valueSlope = 0; // of the error
  totalSlope = 0;
  sum = 0;
  count = 0;

  constructor(activation, bias) {
    this.activation = activation;
    this.bias = bias;
  }

  update() {
    this.total = this.bias;
    for (const link of this.incoming) this.total += link.weight * link.from.value;
    this.value = this.activation.value(this.total);
    return this.value;
  }
}

class Graph {
  constructor(workload) {
    this.inputs = Array.from({ length: workload.shape[0] }, () => new Unit(undefined, 0));
    this.layers = [];
    let before = this.inputs;
    for (const layer of resolve(workload)) {
      const activation = activations[layer.activation];
      if (layer.kind !== 'dense' || !activation) throw new Error(`no ${layer.kind} layer of ${layer.activation}`);
      const weights = part(workload.parameters, layer, 'weights');
      const biases = part(workload.parameters, layer, 'biases');
      const units = Array.from(biases, (bias) => new Unit(activation, bias));
      for (const [to, unit] of units.entries())
        for (const [from, source] of before.entries()) {
          const link = new Link(source, unit, weights[to * before.length + from]);
          unit.incoming.push(link);
          source.outgoing.push(link);
        }
      this.layers.push(units);
      before = units;
    }
    [this.output] = before;
  }

  forward(example) {
    for (let i = 0; i < this.inputs.length; i++) this.inputs[i].value = example[i];
    for (const units of this.layers) for (const unit of units) unit.update();
    return this.output.value;
  }

  backward(target) {
    this.output.valueSlope = squaredError.slope(this.output.value, target);
    for (let i = this.layers.length - 1; i >= 0; i--) {
      for (const unit of this.layers[i]) {
        unit.totalSlope = unit.valueSlope * unit.activation.slope(unit.total);
        unit.sum += unit.totalSlope;
        unit.count++;
      }
      for (const unit of this.layers[i])
        for (const link of unit.incoming) {
          link.slope = unit.totalSlope * link.from.value;
          link.sum += link.slope;
          link.count++;
        }
      if (i === 0) break;
      for (const unit of this.layers[i - 1]) {
        unit.valueSlope = 0;
        for (const link of unit.outgoing) unit.valueSlope += link.weight * link.to.totalSlope;
      }
    }
  }

  learn(rate) {
    for (const units of this.layers)
      for (const unit of units) {
        if (unit.count > 0) {
          unit.bias -= (rate * unit.sum) / unit.count;
          unit.sum = 0;
          unit.count = 0;
        }
        for (const link of unit.incoming)
          if (link.count > 0) {
            link.weight -= (rate / link.count) * link.sum;
            link.sum = 0;
            link.count = 0;
          }
      }
  }
}

function prepareTraining(workload, data) {
  if (workload.loss !== 'half_squared_error') throw new Error('squared error only');
  const { batch, rate } = workload;
  const size = data.inputs.length / data.count;
  const examples = Array.from({ length: data.count }, (_, i) => [...data.inputs.subarray(i * size, (i + 1) * size)]);
  const used = data.count - (data.count % batch);
  let graph = new Graph(workload);
  let next = 0;
  return {
    train(steps) {
      for (let step = 0; step < steps; step++) {
        for (let i = 0; i < batch; i++, next++) {
          graph.forward(examples[next]);
          graph.backward(data.targets[next]);
        }
        graph.learn(rate);
        if (next === used) next = 0;
      }
    },
    restart() {
      graph = new Graph(workload);
      next = 0;
    },
    loss: () =>
      examples.reduce((sum, each, i) => sum + squaredError.value(graph.forward(each), data.targets[i]), 0) / data.count,
    dispose() {},
  };
}

function prepareDrawing(workload) {
  const graph = new Graph(workload);
  const points = gridPoints(workload.grid);
  const count = points.length / 2;
  const kept = workload.keeps === 'units' ? graph.layers.flat() : [graph.output];
  const result = new Float32Array(count * kept.length);
  return {
    draw(times) {
      for (let time = 0; time < times; time++)
        for (let point = 0; point < count; point++) {
          graph.forward(featuresOf(workload.features, points[2 * point], points[2 * point + 1]));
          for (let i = 0; i < kept.length; i++) result[i * count + point] = kept[i].value;
        }
    },
    values: () => result,
    dispose() {},
  };
}

export async function create() {
  return { version: 'this checkout', prepareTraining, prepareDrawing };
}
