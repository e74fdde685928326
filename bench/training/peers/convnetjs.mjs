/** ConvNetJS: one example at a time, volumes of [y][x][channels]. It has no recurrent layer and no binary cross-entropy. */
import convnetjs from 'convnetjs';
import { featuresOf, gridPoints } from '../data.mjs';
import { channelsLast, part, resolve } from '../network.mjs';

const VERSION = '0.3.0'; // its code knows only "ALPHA"

const absent = (what) => {
  throw new Error(`ConvNetJS has no ${what}`);
};

/** Its losses are layers that bring a dense layer of their own. */
const lossLayers = {
  half_squared_error: ({ units }) => ({ type: 'regression', num_neurons: units }),
  softmax_cross_entropy: ({ units }) => ({ type: 'softmax', num_classes: units }),
  binary_cross_entropy: () => absent('binary cross-entropy'),
};

const activationOf = ({ activation }) => (activation === 'identity' ? {} : { activation });

const definitions = {
  dense: (layer) => [{ type: 'fc', num_neurons: layer.units, ...activationOf(layer) }],
  conv2d: (layer) => [
    {
      type: 'conv',
      sx: layer.size,
      filters: layer.filters,
      stride: layer.stride ?? 1,
      pad: layer.padding ?? 0,
      ...activationOf(layer),
    },
  ],
  max_pool: ({ size, stride = size }) => [{ type: 'pool', sx: size, stride }],
  flatten: () => [],
  recurrent: () => absent('recurrent layer'),
};

function createNet(workload) {
  const layers = resolve(workload);
  const [depth, height, width] = workload.shape.length === 3 ? workload.shape : [workload.shape[0], 1, 1];
  const last = layers.at(-1);
  const body = workload.loss === 'softmax_cross_entropy' ? layers.slice(0, -1) : layers;
  const net = new convnetjs.Net();
  net.makeLayers([
    { type: 'input', out_sx: width, out_sy: height, out_depth: depth },
    ...body.flatMap((layer) => definitions[layer.kind](layer)),
    lossLayers[workload.loss ?? 'half_squared_error'](last),
  ]);
  // A squared error behind an activation: the dense layer in between is not in our net.
  if (body === layers) net.layers.splice(-2, 1);
  return { net, layers };
}

/** Layers with weights, in order, are its fully connected and convolutional ones. */
const weighted = (net) => net.layers.filter(({ filters }) => filters);

function setParameters({ net, layers }, flat) {
  const theirs = weighted(net);
  layers
    .filter(({ parameters }) => parameters.weights)
    .forEach((layer, index) => {
      const [count, ...rest] = layer.parameters.weights.shape;
      const size = rest.reduce((a, b) => a * b, 1);
      const given = part(flat, layer, 'weights');
      const before = layers[layers.indexOf(layer) - 1];
      const image = layer.kind === 'conv2d' ? rest : before?.kind === 'flatten' ? before.input : undefined;
      const weights = image ? channelsLast(given, count, image) : given;
      const biases = part(flat, layer, 'biases');
      const { filters, biases: itsBiases } = theirs[index];
      for (let unit = 0; unit < count; unit++) {
        filters[unit].w.set(weights.subarray(unit * size, (unit + 1) * size));
        itsBiases.w[unit] = biases[unit];
      }
    });
}

/** A volume of the example, whose numbers are given as [channels][y][x]. */
function volumeOf(example, shape) {
  if (shape.length < 3) return new convnetjs.Vol([...example]);
  const [channels, height, width] = shape;
  const volume = new convnetjs.Vol(width, height, channels, 0);
  volume.w.set(channelsLast(example, 1, shape));
  return volume;
}

function prepareTraining(workload, data) {
  const created = createNet(workload);
  const { net } = created;
  const { batch, rate, shape } = workload;
  const size = data.inputs.length / data.count;
  const volumes = Array.from({ length: data.count }, (_, i) =>
    volumeOf(data.inputs.subarray(i * size, (i + 1) * size), shape),
  );
  const answers = data.labels ? Array.from(data.labels) : Array.from(data.targets, (target) => [target]);
  const trainer = new convnetjs.Trainer(net, { method: 'sgd', learning_rate: rate, momentum: 0, batch_size: batch });
  const used = data.count - (data.count % batch);
  let next = 0;
  const engine = {
    train(steps) {
      for (let i = steps * batch; i > 0; i--) {
        trainer.train(volumes[next], answers[next]);
        if (++next === used) next = 0;
      }
    },
    restart() {
      setParameters(created, workload.parameters);
      next = 0;
    },
    loss() {
      let sum = 0;
      for (let i = 0; i < data.count; i++) {
        const { w } = net.forward(volumes[i]);
        // What its layers return as loss is 2 (output - target)² for a regression, so it is computed here.
        sum += data.labels ? -Math.log(w[data.labels[i]]) : (w[0] - data.targets[i]) ** 2 / 2;
      }
      return sum / data.count;
    },
    dispose() {},
  };
  engine.restart();
  return engine;
}

function prepareDrawing(workload) {
  if (workload.keeps !== 'output') throw new Error('not tried: units one by one');
  const created = createNet(workload);
  setParameters(created, workload.parameters);
  const points = gridPoints(workload.grid);
  const result = new Float32Array(points.length / 2);
  const volume = new convnetjs.Vol(1, 1, workload.shape[0], 0);
  return {
    draw(times) {
      for (let time = 0; time < times; time++)
        for (let point = 0; point < result.length; point++) {
          volume.w.set(featuresOf(workload.features, points[2 * point], points[2 * point + 1]));
          result[point] = created.net.forward(volume).w[0];
        }
    },
    values: () => result,
    dispose() {},
  };
}

export async function create() {
  return { version: VERSION, prepareTraining, prepareDrawing };
}
