/** What goes with the sound: times of the sentences, WebVTT, the text for download. All from the same list of sentences. */

import { tAudio } from '../../src/locales/t-audio.ts';
import type { Times } from './made.ts';
import { type Part, type Sentence, type Speaker, sentencesOf } from './part.ts';

export type Spans = ReadonlyMap<string, { start: number; end: number }>;

/** `en.json`. */
export function timesOf(part: Part, spans: Spans, seconds: number): Times {
  const sentences = sentencesOf(part).map(({ id, speaker }) => ({ id, speaker, ...spanOf(id, spans) }));
  return { part: part.id, seconds, sentences };
}

/** `en.vtt`: a cue a sentence, with its id and its speaker. */
export function vttOf(part: Part, spans: Spans): string {
  const cues = sentencesOf(part).map(({ id, shown, speaker }) => {
    const { start, end } = spanOf(id, spans);
    return `${id}\n${clock(start)} --> ${clock(end)}\n<v ${voiceName(part, speaker)}>${escaped(shown)}\n`;
  });
  return `WEBVTT\n\nNOTE\n${escaped(part.front.title)}. CC BY 4.0\n\n${cues.join('\n')}`;
}

/** As plain text: a paragraph a turn, with who speaks. */
export function plainTextOf({ front, blocks }: Part): string {
  const paragraphs = blocks.flatMap((block) => {
    if (block.kind === 'section') return [`## ${block.title}`];
    if (block.kind !== 'turn') return [];
    const words = block.sentences.map(({ shown }) => shown).join(' ');
    return [front.kind === 'talk' ? tAudio('line', { speaker: tAudio(block.speaker), words }) : words];
  });
  return `${[front.title, front.summary, ...paragraphs].join('\n\n')}\n`;
}

function voiceName({ front }: Part, speaker: Speaker): string {
  return front.kind === 'talk' ? tAudio(speaker) : tAudio('reader');
}

function spanOf(id: Sentence['id'], spans: Spans): { start: number; end: number } {
  const span = spans.get(id);
  if (!span) throw new Error(`sentence "${id}" had no time`);
  return span;
}

/** 83.5 → "00:01:23.500". */
function clock(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const rest = String(thousandths % 1000).padStart(3, '0');
  return `${two(thousandths / 3_600_000)}:${two((thousandths / 60_000) % 60)}:${two((thousandths / 1000) % 60)}.${rest}`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
