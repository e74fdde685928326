/**
 * A wave from mel-cepstra and pitch, with two bands: pulses of the voice below, breath above.
 *
 *   H(w) = exp(Σ c[m] exp(−i m w'))      minimum-phase spectrum on the warped axis w' = w + 2 atan2(α sin w, 1 − α cos w)
 *   a(f) = 0.02 + 0.98 / (1 + exp(−2 (f − 4500 Hz) / 1200 Hz))      share of breath at the frequency f
 *
 * A voiced frame has a pulse H √(1−a) √T for each period T. Every frame has noise through H (and √a, if voiced).
 */

import type { Pcm } from '../voices/voice.ts';
import { BINS, backward, forward, SIZE } from './fft.ts';
import { Random } from './random.ts';

/** Coefficients of a frame. */
export const ORDER = 45;
const RATE = 24000;
/** The voice was trained at this rate; its warped axis belongs to it. */
const TRAINED = 32000;
/** Of the warped axis. Trained with 0.45; a little more moves the formants down, and it is understood better. */
const ALPHA = 0.46;
const FRAME = 0.005 * RATE;
/** The pitch moves this much more than the model says, which is rather flat. */
const LIVELY = 1.4;
/** Periods of a real voice are never quite equal. */
const JITTER = 0.006;

const breath = Float64Array.from({ length: BINS }, (_, k) => {
  const hertz = (k * RATE) / SIZE;
  return 0.02 + 0.98 / (1 + Math.exp((-2 * (hertz - 4500)) / 1200));
});
const pulseShare = breath.map((share) => Math.sqrt(1 - share));
const noiseShare = breath.map((share) => Math.sqrt(share));

/** cos and sin of m w', for each frequency and coefficient. */
const [cosines, sines] = [Math.cos, Math.sin].map((wave) =>
  Float64Array.from({ length: BINS * ORDER }, (_, at) => {
    const w = (2 * Math.PI * Math.floor(at / ORDER) * RATE) / SIZE / TRAINED;
    const warped = w + 2 * Math.atan2(ALPHA * Math.sin(w), 1 - ALPHA * Math.cos(w));
    return wave((at % ORDER) * warped);
  }),
) as [Float64Array, Float64Array];

/** `cepstra`: [frames][ORDER]. `logPitch`: [frames], hugely negative where unvoiced. */
export function vocode(cepstra: Float32Array, logPitch: Float32Array): Pcm {
  const frames = logPitch.length;
  const out = new Float64Array(frames * FRAME + SIZE);
  const random = new Random(frames);
  const voiced = logPitch.filter((pitch) => pitch > 0);
  const mean = voiced.reduce((sum, pitch) => sum + pitch, 0) / Math.max(1, voiced.length);
  const filter: Spectrum = { re: new Float64Array(BINS), im: new Float64Array(BINS) };
  const [re, im] = [new Float64Array(SIZE), new Float64Array(SIZE)];
  const window = Float64Array.from({ length: 2 * FRAME }, (_, k) => Math.sin((Math.PI * (k + 0.5)) / (2 * FRAME)));
  let pulse = 0;
  for (let frame = 0; frame < frames; frame++) {
    spectrum(cepstra.subarray(frame * ORDER, (frame + 1) * ORDER), filter);
    const start = frame * FRAME;
    const pitch = logPitch[frame] as number;
    const isVoiced = pitch > 0;
    if (isVoiced) {
      const period = RATE / Math.exp(mean + LIVELY * (pitch - mean));
      for (pulse = Math.max(pulse, start); pulse < start + FRAME; pulse += period * (1 + JITTER * random.normal())) {
        const whole = Math.floor(pulse);
        shapePulse(filter, (pulse - whole) / SIZE, Math.sqrt(period), re, im);
        backward(re, im);
        add(out, whole, re);
      }
    }
    forward(
      window.map((height) => height * random.normal()),
      re,
      im,
    );
    for (let k = 0; k < BINS; k++) {
      const share = isVoiced ? (noiseShare[k] as number) : 1;
      const x = (re[k] as number) * share;
      const y = (im[k] as number) * share;
      re[k] = x * (filter.re[k] as number) - y * (filter.im[k] as number);
      im[k] = x * (filter.im[k] as number) + y * (filter.re[k] as number);
    }
    backward(re, im);
    add(out, start, re);
  }
  const peak = out.reduce((largest, sample) => Math.max(largest, Math.abs(sample)), 1e-9);
  return { rate: RATE, samples: Float32Array.from(out, (sample) => (0.9 * sample) / peak) };
}

interface Spectrum {
  re: Float64Array;
  im: Float64Array;
}

/** The spectrum of a pulse that falls between two samples: each frequency is turned a little more than the one below it. */
function shapePulse(filter: Spectrum, delay: number, size: number, re: Float64Array, im: Float64Array): void {
  const turnCosine = Math.cos(-2 * Math.PI * delay);
  const turnSine = Math.sin(-2 * Math.PI * delay);
  let c = size;
  let s = 0;
  for (let k = 0; k < BINS; k++) {
    const share = pulseShare[k] as number;
    const x = (filter.re[k] as number) * share;
    const y = (filter.im[k] as number) * share;
    re[k] = x * c - y * s;
    im[k] = x * s + y * c;
    const next = c * turnCosine - s * turnSine;
    s = c * turnSine + s * turnCosine;
    c = next;
  }
}

function spectrum(cepstrum: Float32Array, { re, im }: Spectrum): void {
  for (let k = 0; k < BINS; k++) {
    let size = 0;
    let angle = 0;
    for (let m = 0; m < ORDER; m++) {
      size += (cepstrum[m] as number) * (cosines[k * ORDER + m] as number);
      angle -= (cepstrum[m] as number) * (sines[k * ORDER + m] as number);
    }
    const length = Math.exp(size);
    re[k] = length * Math.cos(angle);
    im[k] = length * Math.sin(angle);
  }
}

function add(out: Float64Array, at: number, samples: Float64Array): void {
  const count = Math.min(SIZE, out.length - at);
  for (let k = 0; k < count; k++) out[at + k] = (out[at + k] as number) + (samples[k] as number);
}
