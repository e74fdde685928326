/** The speaker rms of CMU ARCTIC, a man, by Flite: the clearest of the free voices that were compared (see docs/audio.md). */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.ts';
import { readWav } from '../wav.ts';
import type { Voice } from './voice.ts';

/** Its own pace: with the pauses, about 165 words a minute. */
const STRETCH = 1;

export const rms: Voice = {
  id: `flite rms ${STRETCH}`,
  programs: ['flite'],
  tone: [
    { kind: 'highpass', hertz: 70 },
    // Its recordings end at 8 kHz: what is there of the consonants is lifted.
    { kind: 'peak', hertz: 250, gain: -1.5, q: 0.9 },
    { kind: 'highshelf', hertz: 3200, gain: 2.5 },
  ],
  speak(texts) {
    const folder = mkdtempSync(join(tmpdir(), 'flite-'));
    const file = join(folder, 'sentence.wav');
    try {
      return texts.map((text) => {
        run('flite', ['-voice', 'rms', '--setf', `duration_stretch=${STRETCH}`, '-t', text, '-o', file]);
        return readWav(readFileSync(file));
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
