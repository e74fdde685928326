/** The page's own <audio>, which also plays without this script. */

import type { Listener, Sound } from './sound.ts';

/** Some browsers have no decoder for it, as WebKitGTK without its system's plugins. */
export const canDecode = (audio: HTMLAudioElement): boolean => audio.canPlayType('audio/mpeg') !== '';

export class RecordedSound implements Sound {
  readonly #audio: HTMLAudioElement;
  readonly #listener: Listener;
  #frame = 0;
  /** Asked for before the browser knew how long the sound is. */
  #wanted: number | undefined;

  constructor(audio: HTMLAudioElement, listener: Listener) {
    this.#audio = audio;
    this.#listener = listener;
    audio.controls = false;
    audio.addEventListener('loadedmetadata', () => this.#fulfil());
    audio.addEventListener('play', () => this.#follow());
    for (const name of ['pause', 'seeked', 'timeupdate', 'ratechange'])
      audio.addEventListener(name, () => listener.moved());
    audio.addEventListener('ended', () => listener.ended());
    audio.addEventListener('error', () => listener.failed());
  }

  /** Of the file. */
  get address(): string {
    return this.#audio.currentSrc || this.#audio.src;
  }

  get time(): number {
    return this.#wanted ?? this.#audio.currentTime;
  }

  get playing(): boolean {
    return !this.#audio.paused && !this.#audio.ended;
  }

  get rate(): number {
    return this.#audio.playbackRate;
  }

  set rate(rate: number) {
    this.#audio.defaultPlaybackRate = rate; // loading sets the other one back
    this.#audio.playbackRate = rate;
  }

  play(): void {
    if (this.#audio.error) {
      // The network may be back. Loading begins at the beginning.
      this.#wanted ??= this.#audio.currentTime;
      this.#audio.load();
    }
    // A browser that will not play says so once more in the `error` event, or needs another press.
    this.#audio.play().catch(() => this.#listener.moved());
  }

  pause(): void {
    this.#audio.pause();
  }

  seek(time: number): void {
    this.#wanted = time;
    this.#fulfil();
    this.#listener.moved();
  }

  #fulfil(): void {
    if (this.#wanted === undefined || this.#audio.readyState < HTMLMediaElement.HAVE_METADATA) return;
    this.#audio.currentTime = this.#wanted;
    this.#wanted = undefined;
  }

  /** `timeupdate` comes four times a second; a highlight should be sooner. In a hidden page it is all there is. */
  #follow(): void {
    this.#listener.moved();
    cancelAnimationFrame(this.#frame);
    if (this.playing) this.#frame = requestAnimationFrame(() => this.#follow());
  }
}
