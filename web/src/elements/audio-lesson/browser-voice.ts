/** A voice of the reader's own browser or system, a sentence at a time. Only voices that speak without a network. */

import type { Listener, Sound } from './sound.ts';
import { type Span, sentenceAt } from './timeline.ts';

/** The two speakers are told apart by their pitch. */
const PITCH: Readonly<Record<string, number>> = { teacher: 0.85, student: 1.2 };

export interface Line {
  text: string;
  speaker: string;
}

/** English voices on this device. The list may come late: ask again at `voiceschanged`. */
export function ownVoices(): SpeechSynthesisVoice[] {
  const all = globalThis.speechSynthesis?.getVoices() ?? [];
  return all.filter((voice) => isOnDevice(voice) && voice.lang.toLowerCase().startsWith('en'));
}

/** Firefox has only voices of the system, and on Linux says of most that they are not local. */
const isOnDevice = ({ localService, voiceURI }: SpeechSynthesisVoice): boolean =>
  localService || voiceURI.startsWith('urn:moz-tts:');

export class BrowserVoice implements Sound {
  readonly #voice: SpeechSynthesisVoice;
  readonly #lines: readonly Line[];
  readonly #spans: readonly Span[];
  readonly #listener: Listener;
  #at = 0;
  #playing = false;
  #rate = 1;
  /** Which utterance is the newest: those that were cancelled still report their end. */
  #turn = 0;

  constructor(voice: SpeechSynthesisVoice, lines: readonly Line[], spans: readonly Span[], listener: Listener) {
    this.#voice = voice;
    this.#lines = lines;
    this.#spans = spans;
    this.#listener = listener;
  }

  get time(): number {
    return this.#spans[this.#at]?.start ?? 0;
  }

  get playing(): boolean {
    return this.#playing;
  }

  get rate(): number {
    return this.#rate;
  }

  set rate(rate: number) {
    this.#rate = rate;
    if (this.#playing) this.#speak();
  }

  play(): void {
    this.#playing = true;
    this.#speak();
  }

  pause(): void {
    this.#playing = false;
    this.#turn++;
    speechSynthesis.cancel();
    this.#listener.moved();
  }

  seek(time: number): void {
    this.#at = Math.max(0, sentenceAt(time, this.#spans));
    if (this.#playing) this.#speak();
    else this.#listener.moved();
  }

  #speak(): void {
    const line = this.#lines[this.#at];
    const turn = ++this.#turn;
    speechSynthesis.cancel();
    if (!line) return;
    const utterance = new SpeechSynthesisUtterance(line.text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = this.#rate;
    utterance.pitch = PITCH[line.speaker] ?? 1;
    utterance.onend = () => {
      if (turn === this.#turn) this.#onward();
    };
    utterance.onerror = () => {
      if (turn !== this.#turn) return;
      this.#playing = false;
      this.#listener.failed();
    };
    speechSynthesis.speak(utterance);
    this.#listener.moved();
  }

  #onward(): void {
    if (this.#at + 1 >= this.#lines.length) {
      this.#playing = false;
      this.#at = 0;
      this.#listener.ended();
      return;
    }
    this.#at++;
    this.#listener.moved(); // which may stop it at a question
    if (this.#playing) this.#speak();
  }
}
