/** A voice: whatever turns words into sound. Another engine comes in as one more file here and one line in `all.ts`. */

export interface Pcm {
  /** Samples a second. */
  rate: number;
  /** Mono, from −1 to 1. */
  samples: Float32Array;
}

export interface Voice {
  /** Of the engine, the speaker and the settings: part of the key under which sound is kept. */
  id: string;
  /** What has to be installed, as programs on PATH. */
  programs: readonly string[];
  /** Plain words, letters and . , ? ! ' - alone; one sound for each, in order. Many at once, since some engines start slowly. */
  speak(texts: readonly string[]): Pcm[];
  /** What makes this voice sound better, as filters one after the other. */
  tone: readonly Filter[];
}

/** Second-order filters by their usual names (R. Bristow-Johnson's cookbook). */
export interface Filter {
  kind: 'highpass' | 'peak' | 'highshelf';
  hertz: number;
  /** Of a peak or shelf, in dB. */
  gain?: number;
  q?: number;
}
