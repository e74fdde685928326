/** A part of "Listen": a talk between a teacher and a student, or a chapter that one of the two voices reads. */

import { z } from 'zod';
import type { Place } from '../content/problems.ts';
import type { Source } from '../content/source.ts';
import type { Html } from '../html.ts';
import type { Made } from './made.ts';

const line = z.string().trim().min(1);
const speakers = ['teacher', 'student'] as const;
export type Speaker = (typeof speakers)[number];

const every = {
  title: line,
  /** Of the course: where the part belongs, and where the page sends a listener to read on. */
  unit: line,
  /** One sentence. */
  summary: line,
};
export const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('talk'), ...every }),
  /** `reader`: whose voice reads it. */
  z.strictObject({ kind: z.literal('chapter'), reader: z.enum(speakers), ...every }),
]);

/** While the sentence is spoken, the point of this plot stands at x. */
export interface Cue {
  plot: string;
  x: number;
}

export interface Sentence {
  /** On its page, and in the files of times: "s12". */
  id: string;
  html: Html;
  /** As captions and the text for download show it. */
  shown: string;
  /** As the voices are given it. */
  spoken: string;
  speaker: Speaker;
  /** How long it is silent before it, in seconds. */
  pause: number;
  cues: readonly Cue[];
  place: Place;
}

export type Block =
  /** A heading is read out in a chapter, and only shown in a talk. */
  | { kind: 'section'; title: string; anchor: string; sentence: Sentence | undefined }
  /** What one of them says until the other one does; a paragraph of a chapter. */
  | { kind: 'turn'; speaker: Speaker; sentences: readonly Sentence[] }
  /** A directive of the lessons, from `start` to `end` of the source. Listening stops there until it is answered. */
  | { kind: 'prediction'; start: number; end: number };

export interface Part {
  id: string;
  front: z.output<typeof partSchema>;
  /** Figures and words before the first heading: `start` to `end` of the source. */
  intro: { start: number; end: number };
  blocks: readonly Block[];
  source: Source;
  /** Of the sound that these texts ask for. */
  hash: string;
  /** The sound, where it was made of these very texts. */
  made: Made | undefined;
}

/** All parts by id, in the order of `parts.yaml`. */
export type Parts = ReadonlyMap<string, Part>;

export function sentencesOf({ blocks }: Pick<Part, 'blocks'>): Sentence[] {
  return blocks.flatMap((block) =>
    block.kind === 'turn' ? block.sentences : block.kind === 'section' && block.sentence ? [block.sentence] : [],
  );
}
