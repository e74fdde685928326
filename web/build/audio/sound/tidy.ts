/** A sentence as an engine gave it → as it is joined: one rate, one tone, one loudness, cut close to the words. */

import type { Filter, Pcm } from './voices/voice.ts';

/** Of everything that is made. */
export const RATE = 24000;
/** Root mean square of the parts in which somebody speaks. */
const LEVEL = 0.1;
/** Left standing around the words, in seconds, so that no breath is cut. */
const MARGIN = { before: 0.02, after: 0.04 };
/** Silence is what stays below this share of the loudest moment. */
const QUIET = 0.012;

export function tidy(sound: Pcm, tone: readonly Filter[]): Float32Array {
  let samples = resampled(sound);
  for (const filter of tone) samples = filtered(samples, filter);
  return levelled(trimmed(samples));
}

/** Points of the old sound on each side of a new one. */
const REACH = 32;

/** From 16 kHz by a windowed sinc, three points for each two; other engines give the right rate themselves. */
function resampled({ rate, samples }: Pcm): Float32Array {
  if (rate === RATE) return samples;
  const phases = RATE / divisor(rate, RATE);
  const weights = Array.from({ length: phases }, (_, phase) => sincAt(((phase * rate) / RATE) % 1));
  return Float32Array.from({ length: Math.floor((samples.length * RATE) / rate) }, (_, k) => {
    const own = weights[k % phases] as Float64Array;
    const first = Math.floor((k * rate) / RATE) - REACH;
    let sum = 0;
    for (let at = 0; at < own.length; at++) sum += (samples[first + at] ?? 0) * (own[at] as number);
    return sum;
  });
}

/** Weights of the old points around a new one that lies `shift` behind the middle one. */
function sincAt(shift: number): Float64Array {
  return Float64Array.from({ length: 2 * REACH + 1 }, (_, at) => {
    const x = at - REACH - shift;
    const window = Math.abs(x) < REACH ? 0.5 + 0.5 * Math.cos((Math.PI * x) / REACH) : 0;
    return window * (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
  });
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** One second-order section; formulas of the Audio EQ Cookbook. */
function filtered(samples: Float32Array, { kind, hertz, gain = 0, q = Math.SQRT1_2 }: Filter): Float32Array {
  const w = (2 * Math.PI * hertz) / RATE;
  const [c, alpha, a] = [Math.cos(w), Math.sin(w) / (2 * q), 10 ** (gain / 40)];
  const root = 2 * Math.sqrt(a) * alpha;
  const [b0, b1, b2, a0, a1, a2] = {
    highpass: [(1 + c) / 2, -(1 + c), (1 + c) / 2, 1 + alpha, -2 * c, 1 - alpha],
    peak: [1 + alpha * a, -2 * c, 1 - alpha * a, 1 + alpha / a, -2 * c, 1 - alpha / a],
    highshelf: [
      a * (a + 1 + (a - 1) * c + root),
      -2 * a * (a - 1 + (a + 1) * c),
      a * (a + 1 + (a - 1) * c - root),
      a + 1 - (a - 1) * c + root,
      2 * (a - 1 - (a + 1) * c),
      a + 1 - (a - 1) * c - root,
    ],
  }[kind] as [number, number, number, number, number, number];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Mean squares of 10 ms each. */
function windows(samples: Float32Array): number[] {
  const size = RATE / 100;
  return Array.from({ length: Math.ceil(samples.length / size) }, (_, k) => {
    const part = samples.subarray(k * size, (k + 1) * size);
    return part.reduce((sum, sample) => sum + sample * sample, 0) / part.length;
  });
}

function trimmed(samples: Float32Array): Float32Array {
  const energies = windows(samples);
  const floor = Math.max(...energies) * QUIET ** 2;
  const loud = (energy: number): boolean => energy > floor;
  const first = energies.findIndex(loud) * (RATE / 100) - MARGIN.before * RATE;
  const last = (energies.findLastIndex(loud) + 1) * (RATE / 100) + MARGIN.after * RATE;
  const cut = samples.slice(Math.max(0, first), Math.min(samples.length, last));
  const fade = 0.005 * RATE;
  return cut.map((sample, k) => sample * Math.min(1, k / fade, (cut.length - 1 - k) / fade));
}

function levelled(samples: Float32Array): Float32Array {
  const energies = windows(samples);
  const largest = Math.max(...energies);
  const spoken = energies.filter((energy) => energy > largest / 100);
  const level = Math.sqrt(spoken.reduce((sum, energy) => sum + energy, 0) / Math.max(1, spoken.length));
  return samples.map((sample) => (sample * LEVEL) / (level || 1));
}
