/** One part: its sound, its times and its captions, from its text. Nothing is written here. */

import { createHash } from 'node:crypto';
import { timesOf, vttOf } from '../captions.ts';
import type { Manifest } from '../made.ts';
import { type Part, sentencesOf } from '../part.ts';
import { encode, loudnessOf } from './encode.ts';
import { join } from './join.ts';
import { speakAll } from './speak-all.ts';
import { voices } from './voices/all.ts';

/** All that has to be on PATH. */
export const programs: readonly string[] = [...Object.values(voices).flatMap((voice) => voice.programs), 'ffmpeg'];

interface MadeNow {
  entry: Manifest['parts'][string];
  mp3: Buffer;
  /** Texts of the files beside it. */
  json: string;
  vtt: string;
}

export function makePart(part: Part, course: string, cache: string): MadeNow {
  const sentences = sentencesOf(part);
  const { samples, seconds, spans } = join(sentences, speakAll(sentences, cache));
  const mp3 = encode(samples, { title: part.front.title, album: course, genre: 'Speech', copyright: 'CC BY 4.0' });
  const entry = {
    script: part.hash,
    seconds,
    bytes: mp3.length,
    mp3: createHash('sha256').update(mp3).digest('hex'),
    ...loudnessOf(mp3),
  };
  return { entry, mp3, json: jsonText(timesOf(part, spans, seconds)), vtt: vttOf(part, spans) };
}

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
