/** Makes a score sound in a context of Web Audio; tests give it one that writes the sound down instead. */

import type { Mark, Score, Voice } from './score.ts';

/** Of a single voice: well below what is loud, with room for a second one and the marks. */
const LOUDNESS = 0.2;
/** Seconds in which a tone begins and ends, so that nothing cracks. */
const EDGE = 0.02;

export interface Sounding {
  stop(): void;
}

/** Begins at `start`, a time of the context. */
export function play(context: BaseAudioContext, { voices, marks, seconds }: Score, start: number): Sounding {
  const sources = [
    ...voices.map((voice) => tone(context, voice, start, seconds)),
    ...marks.flatMap((mark) => ticks(context, mark, start)),
  ];
  return {
    stop() {
      for (const source of sources) source.stop();
    },
  };
}

function tone(context: BaseAudioContext, voice: Voice, start: number, seconds: number): OscillatorNode {
  const oscillator = context.createOscillator();
  // Richer than a sine: the ear tells its height better, and small loudspeakers carry it.
  oscillator.type = 'triangle';
  oscillator.frequency.setValueCurveAtTime(voice.frequencies, start, seconds);
  const loudness = context.createGain();
  loudness.gain.setValueCurveAtTime(edged(voice.loudness, EDGE / seconds), start, seconds);
  const side = context.createStereoPanner();
  side.pan.value = voice.side;
  oscillator.connect(loudness).connect(side).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + seconds);
  return oscillator;
}

/** With a soft beginning and end; `edge` is a share of all. */
function edged(loudness: Float32Array, edge: number): Float32Array<ArrayBuffer> {
  const last = loudness.length - 1;
  return Float32Array.from(loudness, (each, index) => {
    const share = index / last;
    return LOUDNESS * each * Math.min(1, share / edge, (1 - share) / edge);
  });
}

/** Hertz of the mark's short tones, one after the other: apart from the curve's own by their shortness. */
const TICKS: Record<Mark['what'], readonly number[]> = { axis: [660], point: [1320, 1760] };
const TICK = 0.05;

function ticks(context: BaseAudioContext, { at, what }: Mark, start: number): OscillatorNode[] {
  return TICKS[what].map((hertz, index) => {
    const begin = start + at + index * 1.5 * TICK;
    const oscillator = context.createOscillator();
    oscillator.type = 'square';
    oscillator.frequency.value = hertz;
    const loudness = context.createGain();
    loudness.gain.setValueAtTime(LOUDNESS / 2, begin);
    loudness.gain.exponentialRampToValueAtTime(0.001, begin + TICK);
    oscillator.connect(loudness).connect(context.destination);
    oscillator.start(begin);
    oscillator.stop(begin + TICK);
    return oscillator;
  });
}
