/** Samples → MP3 of 32 kbit/s at −16 LUFS. The same samples give the same bytes. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import { RATE } from './tidy.ts';

/** In LUFS. */
const LOUDNESS = -16;

/** Of the samples, as a share of full scale: 4 dB are left, since coding adds up to 2 dB to a peak. */
const LIMIT = 0.63;

const raw = ['-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];

export interface Loudness {
  /** Of the whole, in LUFS. */
  loudness: number;
  /** The highest true peak, in dB. */
  peak: number;
}

export function encode(samples: Int16Array, tags: Readonly<Record<string, string>>): Buffer {
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  const gain = LOUDNESS - measured(raw, bytes).loudness;
  const filter = `volume=${gain.toFixed(2)}dB,alimiter=limit=${LIMIT}:level=false`;
  const named = Object.entries(tags).flatMap(([name, value]) => ['-metadata', `${name}=${value}`]);
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-id3v2_version', '3'];
  const mp3 = ['-c:a', 'libmp3lame', '-b:a', '32k', '-ar', String(RATE), '-ac', '1', '-f', 'mp3', '-y'];
  // To a file, since the first frame is written last: it says how much silence of the coder players have to leave out.
  const folder = mkdtempSync(join(tmpdir(), 'mp3-'));
  try {
    const file = join(folder, 'part.mp3');
    run('ffmpeg', ['-loglevel', 'error', ...raw, '-af', filter, ...plain, ...named, ...mp3, file], bytes);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of an MP3, as a player hears it. */
export function loudnessOf(mp3: Uint8Array): Loudness {
  return measured(['-f', 'mp3', '-i', 'pipe:0'], mp3);
}

/** Both channels of a stereo player get a mono sound: without `dual_mono` it would come out 3 dB too loud. */
function measured(input: readonly string[], bytes: Uint8Array): Loudness {
  const filter = 'loudnorm=I=-16:TP=-1.5:dual_mono=true:print_format=json';
  const { stderr } = run('ffmpeg', ['-hide_banner', '-nostats', ...input, '-af', filter, '-f', 'null', '-'], bytes);
  const said = JSON.parse(stderr.slice(stderr.lastIndexOf('{'), stderr.lastIndexOf('}') + 1)) as Record<string, string>;
  return { loudness: Number(said.input_i), peak: Number(said.input_tp) };
}
