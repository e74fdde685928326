/**
 * `lessons/audio`: the sound of all parts whose text has changed. `./scripts/audio` brings in what it needs.
 *
 * Names of parts as arguments make those alone, whether they have changed or not.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { vttOf } from '../audio/captions.ts';
import { readManifest } from '../audio/made.ts';
import type { Part } from '../audio/part.ts';
import { readParts } from '../audio/read-parts.ts';
import { jsonText, makePart, programs } from '../audio/sound/make-part.ts';
import { missing } from '../audio/sound/run.ts';
import { readFacts } from '../content/facts.ts';
import { loadCourse } from '../content/load.ts';
import { Problems } from '../content/problems.ts';
import { readSource } from '../content/source.ts';
import { paths } from '../paths.ts';
import { rememberedFacts } from '../remembered-facts.ts';

export async function build(given: readonly string[] = []): Promise<void> {
  const problems = new Problems();
  const { evaluate } = await rememberedFacts();
  const facts = readFacts(readSource(`${paths.lessons}facts.yaml`), evaluate, problems);
  const course = loadCourse(paths.lessons, problems);
  const parts = readParts(paths.audio, facts, problems);
  problems.throwIfAny();
  for (const name of given)
    if (!parts.has(name)) throw new Error(`part was "${name}"; allowed: ${[...parts.keys()].join(', ')}`);

  const wanted = [...parts.values()].filter(({ id, made }) => (given.length > 0 ? given.includes(id) : !made));
  const lacking = wanted.length > 0 ? missing(programs) : [];
  if (lacking.length > 0) throw new Error(`${lacking.join(', ')} missing. Run: ./scripts/setup-system.sh audio`);
  for (const part of parts.values()) writeCaptions(part);
  for (const part of wanted) makeAndWrite(part, course?.title ?? '');
  forget([...parts.keys()]);
  console.log(`lessons/audio: ${parts.size} parts, ${wanted.length} made`);
}

/** Words may be shown in another way while they sound the same. */
function writeCaptions(part: Part): void {
  if (!part.made) return;
  const file = `${paths.audio}${part.id}/en.vtt`;
  const text = vttOf(part, part.made.times);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

function makeAndWrite(part: Part, course: string): void {
  const started = performance.now();
  const { entry, mp3, json, vtt } = makePart(part, course, paths.audioCache);
  const folder = `${paths.audio}${part.id}/`;
  writeFileSync(`${folder}en.mp3`, mp3);
  writeFileSync(`${folder}en.json`, json);
  writeFileSync(`${folder}en.vtt`, vtt);
  const { parts } = readManifest(paths.audio);
  writeManifest({ ...parts, [part.id]: entry });
  const took = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `  ${part.id.padEnd(28)} ${entry.seconds.toFixed(0)} s, ${(entry.bytes / 1000).toFixed(0)} kB, ${entry.loudness} LUFS, made in ${took} s`,
  );
}

/** Parts that are no more. */
function forget(ids: readonly string[]): void {
  const { parts } = readManifest(paths.audio);
  writeManifest(Object.fromEntries(Object.entries(parts).filter(([id]) => ids.includes(id))));
}

function writeManifest(parts: ReturnType<typeof readManifest>['parts']): void {
  const sorted = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(`${paths.audio}manifest.json`, jsonText({ parts: sorted }));
}
