/** Sentences one after the other, with their silences. Times are counts of samples, so they cannot drift from the sound. */

import type { Sentence } from '../part.ts';
import { RATE } from './tidy.ts';

/** Before the first word and after the last, in seconds. */
const EDGE = { start: 0.3, end: 0.8 };

export interface Joined {
  samples: Int16Array;
  seconds: number;
  spans: Map<string, { start: number; end: number }>;
}

export function join(sentences: readonly Pick<Sentence, 'id' | 'pause'>[], sounds: readonly Int16Array[]): Joined {
  const spans: Joined['spans'] = new Map();
  const starts: number[] = [];
  let at = Math.round(EDGE.start * RATE);
  sentences.forEach(({ id, pause }, index) => {
    const start = index === 0 ? at : at + Math.round(pause * RATE);
    at = start + (sounds[index]?.length ?? 0);
    starts.push(start);
    spans.set(id, { start: rounded(start), end: rounded(at) });
  });
  const samples = new Int16Array(at + Math.round(EDGE.end * RATE));
  sounds.forEach((sound, index) => {
    samples.set(sound, starts[index]);
  });
  return { samples, seconds: rounded(samples.length), spans };
}

/** Samples → seconds, to a thousandth. */
const rounded = (samples: number): number => Math.round((samples / RATE) * 1000) / 1000;
