/** The handwritten digits of the lessons, as the core takes them. */

import { loadBytes } from '../state/assets.ts';
import type { DataSpec } from '../training/protocol.ts';

export interface Digits {
  pixels: Uint8Array;
  labels: Uint8Array;
}

/** The first 1,438 of the 1,797 are for training (lessons/data/digits). */
export const DIGITS_FOR_TRAINING = 1438;

let loading: Promise<Digits> | undefined;

/** Loaded once a page. */
export function lessonDigits(): Promise<Digits> {
  loading ??= load().catch((error) => {
    loading = undefined; // a lost connection may come back
    throw error;
  });
  return loading;
}

async function load(): Promise<Digits> {
  const [pixels, labels] = await Promise.all([loadBytes('digits-x.bin'), loadBytes('digits-y.bin')]);
  return { pixels: new Uint8Array(pixels), labels: new Uint8Array(labels) };
}

export const digitsData = (digits: Digits): DataSpec => ({
  kind: 'digits',
  trainCount: DIGITS_FOR_TRAINING,
  ...digits,
});
