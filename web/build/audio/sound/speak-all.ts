/** Sentences as sound. What has been spoken once is kept, by all that its sound depends on. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Sentence } from '../part.ts';
import { SOUND } from '../sound-settings.ts';
import { tidy } from './tidy.ts';
import { voices } from './voices/all.ts';
import type { Voice } from './voices/voice.ts';

/** 16 bits a sample, at `RATE`; in the order of the sentences. `cache` is a folder, ending in a slash. */
export function speakAll(sentences: readonly Pick<Sentence, 'speaker' | 'spoken'>[], cache: string): Int16Array[] {
  mkdirSync(cache, { recursive: true });
  for (const [speaker, voice] of Object.entries(voices)) {
    const texts = sentences.filter((each) => each.speaker === speaker).map(({ spoken }) => spoken);
    const wanted = [...new Set(texts)].filter((text) => !existsSync(cache + keyOf(voice, text)));
    if (wanted.length === 0) continue;
    const sounds = voice.speak(wanted);
    wanted.forEach((text, index) => {
      const sound = sounds[index];
      if (!sound?.samples.length) throw new Error(`${voice.id} said nothing to "${text}"`);
      writeFileSync(cache + keyOf(voice, text), new Uint8Array(whole(tidy(sound, voice.tone)).buffer));
    });
  }
  return sentences.map(({ speaker, spoken }) => {
    const bytes = readFileSync(cache + keyOf(voices[speaker], spoken));
    return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  });
}

const keyOf = ({ id, tone }: Voice, text: string): string =>
  `${createHash('sha256')
    .update(JSON.stringify([SOUND, id, tone, text]))
    .digest('hex')
    .slice(0, 32)}.pcm`;

const whole = (samples: Float32Array): Int16Array =>
  Int16Array.from(samples, (sample) => Math.max(-32768, Math.min(32767, Math.round(sample * 32767))));
