/** Reads the sound that engines write: RIFF, mono, 16 bits. */

import type { Pcm } from './voices/voice.ts';

export function readWav(bytes: Buffer): Pcm {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF') throw new Error('wav: file did not begin with "RIFF"');
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (name === 'fmt ') {
      const [channels, width] = [bytes.readUInt16LE(at + 10), bytes.readUInt16LE(at + 22)];
      if (channels !== 1 || width !== 16)
        throw new Error(`wav: ${channels} channels of ${width} bits; allowed: 1 of 16`);
      rate = bytes.readUInt32LE(at + 12);
    }
    if (name === 'data') {
      const count = Math.floor(Math.min(size, bytes.length - at - 8) / 2);
      return {
        rate,
        samples: Float32Array.from({ length: count }, (_, k) => bytes.readInt16LE(at + 8 + 2 * k) / 32768),
      };
    }
    at += 8 + size + (size % 2);
  }
  throw new Error('wav: file had no data');
}
