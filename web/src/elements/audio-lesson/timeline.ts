/** When what is said. Pure: the element only asks. Sentences are counted from 0, in the order of the page. */

/** In seconds. */
export interface Span {
  start: number;
  end: number;
}

export interface Cue {
  plot: string;
  x: number;
}

/** Silence after a sentence where the sound has no times, and how fast a browser's voice is taken to speak. */
const GAP = 0.4;
const CHARACTERS_A_SECOND = 15;

/** From `data-span="0.3 4.52"`. Undefined where a sentence has none: then nothing is recorded. */
export function readSpans(texts: readonly (string | undefined)[]): Span[] | undefined {
  const spans = texts.map((text) => {
    const [start = Number.NaN, end = Number.NaN] = (text ?? '').split(' ').map(Number);
    return { start, end };
  });
  return spans.length > 0 && spans.every(({ start, end }) => end > start) ? spans : undefined;
}

/** Times for sentences that a browser's voice will speak: not exact, but long ones take long. */
export function guessSpans(sentences: readonly string[]): Span[] {
  let at = 0;
  return sentences.map((text) => {
    const start = at;
    const end = start + Math.max(1, text.length / CHARACTERS_A_SECOND);
    at = end + GAP;
    return { start, end };
  });
}

/** The sentence that is spoken, or was last; −1 before the first. */
export function sentenceAt(time: number, spans: readonly Span[]): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** From `data-cues="bend -4;dimmer 2"`. */
export function readCues(text: string | undefined): Cue[] {
  return (text ?? '').split(';').flatMap((each) => {
    const [plot = '', x] = each.split(' ');
    return plot === '' ? [] : [{ plot, x: Number(x) }];
  });
}

/** Where cues leave the plots: the last one of each, so that a jump leaves none behind. */
export function lastPlaces(cues: readonly (readonly Cue[])[]): Map<string, number> {
  return new Map(cues.flatMap((some) => some.map(({ plot, x }) => [plot, x] as const)));
}

/**
 * The question that the sound has come to between two looks at the clock. `stops` holds of each question the sentence after it;
 * `open` says whether it still waits for a guess.
 */
export function stopBetween(
  before: number,
  now: number,
  spans: readonly Span[],
  stops: readonly { next: number; open: boolean }[],
): number | undefined {
  // A jump over a question is the reader's own wish.
  if (now < before || now - before > 2) return undefined;
  const found = stops.findIndex(({ next, open }) => {
    const end = spans[next - 1]?.end ?? 0;
    return open && before < end + GAP / 2 && now >= end + GAP / 2;
  });
  return found < 0 ? undefined : found;
}

/** 83.4 → "1:23". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
