/** What the page says of a talk: its sentences with their times, its sections, and the questions at which sound stops. */

import type { Line } from './browser-voice.ts';
import { type Cue, guessSpans, readCues, readSpans, type Span } from './timeline.ts';

export interface PageText {
  sentences: HTMLElement[];
  lines: Line[];
  spans: Span[];
  /** Whether the times are those of a recording. */
  recorded: boolean;
  cues: Cue[][];
  sections: { title: string; start: number }[];
  /** `next`: the sentence after it. */
  questions: { block: HTMLElement; next: number }[];
}

export function readPage(host: HTMLElement): PageText {
  const sentences = [...host.querySelectorAll<HTMLElement>('.said')];
  const lines = sentences.map((each) => ({
    text: each.textContent ?? '',
    speaker: each.closest('.turn')?.querySelector<HTMLElement>('.speaker')?.dataset.speaker ?? '',
  }));
  const known = readSpans(sentences.map(({ dataset }) => dataset.span));
  const spans = known ?? guessSpans(lines.map(({ text }) => text));
  const after = (element: Element): number =>
    sentences.findIndex((each) => element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
  const headings = [...host.querySelectorAll('.transcript > :is(h2, h3)')];
  const questions = [...host.querySelectorAll<HTMLElement>('.transcript > prediction-block')];
  return {
    sentences,
    lines,
    spans,
    recorded: known !== undefined,
    cues: sentences.map(({ dataset }) => readCues(dataset.cues)),
    sections: headings.map((heading) => {
      const own = heading.querySelector<HTMLElement>('.said');
      const first = own ? sentences.indexOf(own) : after(heading);
      return { title: heading.textContent ?? '', start: spans[first]?.start ?? 0 };
    }),
    questions: questions.map((block) => ({ block, next: after(block) })).filter(({ next }) => next > 0),
  };
}
