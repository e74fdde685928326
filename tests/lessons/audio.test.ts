/** What there is to listen to: texts that keep the rules of the ear, and sound that belongs to these very texts. */

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vttOf } from '../../web/build/audio/captions.ts';
import { readManifest, timesSchema } from '../../web/build/audio/made.ts';
import { sentencesOf } from '../../web/build/audio/part.ts';
import { readParts } from '../../web/build/audio/read-parts.ts';
import { loudnessOf } from '../../web/build/audio/sound/encode.ts';
import { programs } from '../../web/build/audio/sound/make-part.ts';
import { missing } from '../../web/build/audio/sound/run.ts';
import { speakAll } from '../../web/build/audio/sound/speak-all.ts';
import { RATE } from '../../web/build/audio/sound/tidy.ts';
import { readFacts } from '../../web/build/content/facts.ts';
import { Problems } from '../../web/build/content/problems.ts';
import { readSource } from '../../web/build/content/source.ts';
import { paths } from '../../web/build/paths.ts';
import { rememberedFacts } from '../../web/build/remembered-facts.ts';

const problems = new Problems();
const { evaluate } = await rememberedFacts();
const facts = readFacts(readSource(`${paths.lessons}facts.yaml`), evaluate, problems);
const parts = readParts(paths.audio, facts, problems);
const all = [...parts.values()];
const manifest = readManifest(paths.audio);

test('the texts keep the rules, and every word can be spoken', () => {
  expect(problems.lines()).toEqual([]);
  expect(all.map(({ front }) => front.kind)).toEqual([...Array(4).fill('talk'), ...Array(4).fill('chapter')]);
});

describe.each(all)('$id', (part) => {
  const sentences = sentencesOf(part);
  const folder = `${paths.audio}${part.id}/`;

  test('nobody has to hold more than 30 words in mind, and a talk changes hands 15 to 20 times', () => {
    const words = (text: string): number => text.split(/[\s-]+/).length;
    expect(sentences.filter(({ shown }) => words(shown) > 30).map(({ shown }) => shown)).toEqual([]);
    if (part.front.kind === 'chapter') return;
    const turns = sentences.filter(({ speaker }, index) => sentences[index - 1]?.speaker !== speaker).length;
    expect(turns).toBeGreaterThanOrEqual(15);
    expect(turns).toBeLessThanOrEqual(20);
  });

  test('the sound was made of these words', () => {
    expect(manifest.parts[part.id]?.script, 'the text has changed; run ./scripts/audio').toBe(part.hash);
    const mp3 = readFileSync(`${folder}en.mp3`);
    expect(createHash('sha256').update(mp3).digest('hex')).toBe(manifest.parts[part.id]?.mp3);
    expect(mp3.length).toBe(manifest.parts[part.id]?.bytes);
  });

  test('each sentence has its time, in order, within the sound', () => {
    const times = timesSchema.parse(JSON.parse(readFileSync(`${folder}en.json`, 'utf8')));
    expect(times.sentences.map(({ id }) => id)).toEqual(sentences.map(({ id }) => id));
    let before = 0;
    for (const { id, start, end } of times.sentences) {
      expect(start, id).toBeGreaterThan(before);
      expect(end, id).toBeGreaterThan(start + 0.2);
      before = end;
    }
    expect(before).toBeLessThan(times.seconds);
    // 32 kbit/s: the file is as long as it says.
    expect((8 * (part.made?.bytes ?? 0)) / 32000).toBeCloseTo(times.seconds, 0);
  });

  test('the captions say what the page says', () => {
    if (!part.made) throw new Error('the sound is not made; run ./scripts/audio');
    expect(readFileSync(`${folder}en.vtt`, 'utf8')).toBe(vttOf(part, part.made.times));
  });

  test('it is as loud as the others, and nothing is cut off', () => {
    expect(Math.abs((manifest.parts[part.id]?.loudness ?? 0) + 16)).toBeLessThan(1);
    expect(manifest.parts[part.id]?.peak).toBeLessThan(-1);
  });
});

/** What only a machine with the voices can say. Others print why they do not. */
const lacking = missing(programs);
if (lacking.length > 0)
  console.log(`sound is not made anew here: ${lacking.join(', ')} missing (setup-system.sh audio)`);

describe.skipIf(lacking.length > 0)('with the voices', () => {
  const shortest = [...all].sort((a, b) => (a.made?.seconds ?? 0) - (b.made?.seconds ?? 0))[0];

  test('the first ten sentences of a part are spoken again, each as long as it was', { timeout: 120_000 }, () => {
    if (!shortest?.made) throw new Error('the sound is not made; run ./scripts/audio');
    const sentences = sentencesOf(shortest).slice(0, 10);
    const fresh = mkdtempSync(join(tmpdir(), 'nonlinear-audio-'));
    try {
      // Not the bytes: another processor may round the last bit in another way.
      const lengths = speakAll(sentences, `${fresh}/`).map(({ length }) => length / RATE);
      const { times } = shortest.made;
      const made = sentences.map(({ id }) => (times.get(id)?.end ?? 0) - (times.get(id)?.start ?? 0));
      for (const [index, length] of lengths.entries())
        expect(length, sentences[index]?.spoken).toBeCloseTo(made[index] ?? 0, 1);
    } finally {
      rmSync(fresh, { recursive: true });
    }
  });

  test('a part is as loud as its entry says', { timeout: 60_000 }, () => {
    if (!shortest?.made) throw new Error('the sound is not made; run ./scripts/audio');
    const { loudness, peak } = loudnessOf(readFileSync(shortest.made.file));
    expect(loudness).toBeCloseTo(shortest.made.loudness, 1);
    expect(peak).toBeCloseTo(shortest.made.peak, 1);
  });
});
