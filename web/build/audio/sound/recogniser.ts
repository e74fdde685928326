/** How well a machine understands the voices: PocketSphinx with its own American model, a sentence at a time. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import { RATE } from './tidy.ts';

export const programs: readonly string[] = ['pocketsphinx_batch', 'ffmpeg'];
const model = '/usr/share/pocketsphinx/model/en-us/';

/** What was understood, in the order of the sounds. */
export function understood(sounds: readonly Int16Array[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'heard-'));
  try {
    sounds.forEach((sound, index) => {
      const bytes = new Uint8Array(sound.buffer, sound.byteOffset, sound.byteLength);
      const input = ['-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];
      const silence = 'adelay=200,apad=pad_dur=0.2';
      const output = ['-af', silence, '-ar', '16000', '-f', 's16le', '-y', join(folder, `${index}.raw`)];
      run('ffmpeg', ['-loglevel', 'error', ...input, ...output], bytes);
    });
    writeFileSync(join(folder, 'list'), sounds.map((_, index) => `${index}\n`).join(''));
    const files = ['-adcin', 'yes', '-cepdir', folder, '-cepext', '.raw', '-ctl', join(folder, 'list')];
    const models = ['-hmm', `${model}en-us`, '-lm', `${model}en-us.lm.bin`, '-dict', `${model}cmudict-en-us.dict`];
    run('pocketsphinx_batch', [...files, ...models, '-hyp', join(folder, 'heard'), '-logfn', '/dev/null']);
    const lines = readFileSync(join(folder, 'heard'), 'utf8').split('\n');
    const heard = new Map(
      lines.map((line) => [/\((\d+) -?\d+\)$/.exec(line)?.[1], line.replace(/\s*\(\d+ -?\d+\)$/, '')]),
    );
    return sounds.map((_, index) => heard.get(String(index)) ?? '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words that the recogniser can know. */
export function dictionary(): ReadonlySet<string> {
  const lines = readFileSync(`${model}cmudict-en-us.dict`, 'utf8').split('\n');
  return new Set(lines.map((line) => line.split(/[\s(]/)[0] ?? ''));
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^a-z']+/g, ' ')
    .trim()
    .split(' ');

/** The fewest words to change, drop or add. A word that the recogniser cannot know may have been heard as anything. */
export function wordErrors(
  spoken: string,
  heard: string,
  known: ReadonlySet<string>,
): { errors: number; words: number } {
  const [wanted, got] = [wordsOf(spoken), wordsOf(heard)];
  const costs = (word: string): number => (known.has(word) ? 1 : 0);
  let row = Array.from({ length: got.length + 1 }, (_, index) => index);
  for (const word of wanted) {
    const next = [(row[0] ?? 0) + costs(word)];
    got.forEach((each, index) => {
      const change = (row[index] ?? 0) + (each === word ? 0 : costs(word));
      next.push(Math.min(change, (row[index + 1] ?? 0) + costs(word), (next[index] ?? 0) + 1));
    });
    row = next;
  }
  return { errors: row.at(-1) ?? 0, words: wanted.length };
}
