/**
 * The speaker slt of CMU ARCTIC, a woman: Festival reads the text, hts_engine says which spectrum and which pitch belong to it,
 * and our own vocoder makes the wave, since the engine's own one buzzes.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.ts';
import { ORDER, vocode } from '../vocoder/vocoder.ts';
import type { Pcm, Voice } from './voice.ts';

const VOICE = '/usr/share/festival/voices/us/cmu_us_slt_arctic_hts/hts/cmu_us_slt_arctic_hts.htsvoice';
const SPEED = 1;

export const slt: Voice = {
  id: `hts slt ${SPEED}, vocoder 1`,
  programs: ['festival', 'hts_engine'],
  tone: [
    { kind: 'highpass', hertz: 90 },
    { kind: 'peak', hertz: 2800, gain: 1.5, q: 0.8 },
  ],
  speak(texts) {
    const folder = mkdtempSync(join(tmpdir(), 'hts-'));
    try {
      const labels = texts.map((_, index) => join(folder, `${index}.lab`));
      writeFileSync(join(folder, 'labels.scm'), script(texts, labels));
      run('festival', ['-b', join(folder, 'labels.scm')]);
      return labels.map((label) => waveOf(label, folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Festival does not evaluate the text of an utterance: it has to stand there. Texts hold no quotation marks. */
function script(texts: readonly string[], labels: readonly string[]): string {
  const lines = texts.map(
    (text, index) => `(hts_dump_feats (utt.synth (Utterance Text "${text}")) hts_feats_list "${labels[index]}")`,
  );
  return `(voice_cmu_us_slt_arctic_hts)\n${lines.join('\n')}\n`;
}

function waveOf(label: string, folder: string): Pcm {
  const [spectrum, pitch] = [join(folder, 'mcp'), join(folder, 'lf0')];
  run('hts_engine', ['-m', VOICE, '-r', String(SPEED), '-om', spectrum, '-of', pitch, label]);
  const cepstra = floats(spectrum);
  const logPitch = floats(pitch);
  if (cepstra.length !== logPitch.length * ORDER)
    throw new Error(
      `hts_engine gave ${cepstra.length} coefficients; needed: ${ORDER} for each of ${logPitch.length} frames`,
    );
  return vocode(cepstra, logPitch);
}

function floats(file: string): Float32Array {
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
