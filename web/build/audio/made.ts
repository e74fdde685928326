/**
 * What `./scripts/audio` has made, and whether it still belongs to the text: `lessons/audio/manifest.json`, and beside each
 * text `en.mp3`, `en.json` with the times, `en.vtt`.
 */

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Part } from './part.ts';

const madeSchema = z.strictObject({
  /** Of the words that were spoken: `Part.hash`. */
  script: z.string(),
  seconds: z.number().positive(),
  bytes: z.int().positive(),
  /** SHA-256 of `en.mp3`. */
  mp3: z.string(),
  /** Measured, in LUFS and dB. */
  loudness: z.number(),
  peak: z.number(),
});
export const manifestSchema = z.strictObject({ parts: z.record(z.string(), madeSchema) });

/** When each sentence is spoken, in seconds from the beginning. */
export const timesSchema = z.strictObject({
  part: z.string(),
  seconds: z.number().positive(),
  sentences: z.array(z.strictObject({ id: z.string(), speaker: z.string(), start: z.number(), end: z.number() })),
});

export type Manifest = z.output<typeof manifestSchema>;
export type Times = z.output<typeof timesSchema>;

export interface Made extends z.output<typeof madeSchema> {
  /** By the id of the sentence. */
  times: ReadonlyMap<string, { start: number; end: number }>;
  /** Of the sound, on disk. */
  file: string;
}

export function readManifest(folder: string): Manifest {
  const path = `${folder}manifest.json`;
  return existsSync(path) ? manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : { parts: {} };
}

/** Nothing where the text was changed since: a page that plays other words than it shows would be worse than silence. */
export function readMade(folder: string, { id, hash }: Pick<Part, 'id' | 'hash'>): Made | undefined {
  const entry = readManifest(folder).parts[id];
  const file = `${folder}${id}/en.mp3`;
  if (entry?.script !== hash || !existsSync(file)) return undefined;
  const { sentences } = timesSchema.parse(JSON.parse(readFileSync(`${folder}${id}/en.json`, 'utf8')));
  return { ...entry, times: new Map(sentences.map(({ id, start, end }) => [id, { start, end }])), file };
}
