/** The fast Fourier transform of a fixed size, in place, by powers of two. */

export const SIZE = 2048;
/** Frequencies from 0 to half the rate. */
export const BINS = SIZE / 2 + 1;

const cosine = Float64Array.from({ length: SIZE / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / SIZE));
const sine = Float64Array.from({ length: SIZE / 2 }, (_, k) => Math.sin((2 * Math.PI * k) / SIZE));
const bits = Math.log2(SIZE);
const reversed = Uint16Array.from({ length: SIZE }, (_, k) => {
  let mirror = 0;
  for (let bit = 0; bit < bits; bit++) mirror |= ((k >> bit) & 1) << (bits - 1 - bit);
  return mirror;
});

/** Forward with sign −1, backward (not divided by the size) with sign 1. */
function transform(re: Float64Array, im: Float64Array, sign: 1 | -1): void {
  for (let k = 0; k < SIZE; k++) {
    const mirror = reversed[k] as number;
    if (mirror <= k) continue;
    const x = re[k] as number;
    const y = im[k] as number;
    re[k] = re[mirror] as number;
    im[k] = im[mirror] as number;
    re[mirror] = x;
    im[mirror] = y;
  }
  for (let half = 1; half < SIZE; half *= 2) {
    const stride = SIZE / (2 * half);
    for (let start = 0; start < SIZE; start += 2 * half)
      for (let k = 0; k < half; k++) {
        const a = start + k;
        const b = a + half;
        const c = cosine[k * stride] as number;
        const s = sign * (sine[k * stride] as number);
        const x = (re[b] as number) * c - (im[b] as number) * s;
        const y = (re[b] as number) * s + (im[b] as number) * c;
        re[b] = (re[a] as number) - x;
        im[b] = (im[a] as number) - y;
        re[a] = (re[a] as number) + x;
        im[a] = (im[a] as number) + y;
      }
  }
}

/** The spectrum of real samples: `BINS` values in `re` and `im`, whose rest is overwritten. */
export function forward(samples: ArrayLike<number>, re: Float64Array, im: Float64Array): void {
  re.fill(0);
  im.fill(0);
  for (let k = 0; k < samples.length; k++) re[k] = samples[k] as number;
  transform(re, im, -1);
}

/** Real samples of a spectrum of `BINS` values; they are left in `re`. */
export function backward(re: Float64Array, im: Float64Array): void {
  im[0] = 0;
  im[BINS - 1] = 0;
  for (let k = 1; k < BINS - 1; k++) {
    re[SIZE - k] = re[k] as number;
    im[SIZE - k] = -(im[k] as number);
  }
  transform(re, im, 1);
  for (let k = 0; k < SIZE; k++) re[k] = (re[k] as number) / SIZE;
}
