/** One talk as it is heard: it plays, goes where it is told, stops at questions, and keeps the reader's place. */

import { tAudio } from '../../locales/t-audio.ts';
import { progress } from '../../state/progress.ts';
import { type MediaActions, releaseMediaKeys, takeMediaKeys } from './media-keys.ts';
import type { PageText } from './page-text.ts';
import { keptPlace, placeKey } from './place.ts';
import type { Listener, Sound } from './sound.ts';
import { sentenceAt, stopBetween } from './timeline.ts';

/** How often the place is kept while the sound plays, in seconds. */
const KEEP = 5;

/** What the element is told. */
interface Hooks {
  /** The place or the state may be another one: up to sixty times a second. */
  moved(): void;
  /** It begins, or goes on. */
  played(): void;
  /** It has stopped at this question. */
  asked(question: HTMLElement): void;
  failed(): void;
}

interface Talk {
  /** Its id. */
  talk: string;
  /** What media keys call it. */
  title: string;
  /** In seconds. */
  length: number;
  page: PageText;
}

export class Transport {
  /** Whether the sound stops at questions. */
  stops = true;
  /** Whether anybody has asked for it: until then the page is as it was. */
  begun = false;
  readonly #talk: Talk;
  readonly #hooks: Hooks;
  #sound: Sound | undefined;
  #speed = 1;
  /** The time at the last look, and the one that is kept. */
  #seen = 0;
  #kept = 0;
  /** The question that has stopped the sound. */
  #waiting: HTMLElement | undefined;
  readonly #mediaActions: MediaActions = {
    play: () => this.play(),
    pause: () => this.pause(),
    skip: (seconds) => this.skip(seconds),
    seek: (time) => this.seek(time),
    section: (step) => this.section(step),
  };
  /** For sounds to be taken. */
  readonly listener: Listener = {
    moved: () => this.#look(),
    ended: () => {
      progress.write(placeKey(this.#talk.talk), undefined);
      this.#kept = 0;
      this.#hooks.moved();
    },
    failed: () => this.#hooks.failed(),
  };

  constructor(talk: Talk, hooks: Hooks) {
    this.#talk = talk;
    this.#hooks = hooks;
  }

  get sound(): Sound | undefined {
    return this.#sound;
  }

  get time(): number {
    return this.#sound?.time ?? 0;
  }

  get playing(): boolean {
    return this.#sound?.playing === true;
  }

  set speed(speed: number) {
    this.#speed = speed;
    if (this.#sound) this.#sound.rate = speed;
  }

  /** Another sound, from where the last one was. */
  take(sound: Sound | undefined): void {
    const last = this.#sound;
    last?.pause();
    this.#sound = sound;
    if (last) sound?.seek(last.time);
  }

  /** To the beginning of the sentence in which the reader stopped listening last time. */
  goToKept(): void {
    const { talk, length, page } = this.#talk;
    this.#seen = keptPlace(progress.read(placeKey(talk)), length);
    if (this.#seen > 0) this.#sound?.seek(page.spans[sentenceAt(this.#seen, page.spans)]?.start ?? 0);
  }

  play(): void {
    if (!this.#sound) return;
    takeMediaKeys(this.#talk.title, tAudio('album'), this.#mediaActions);
    this.begun = true;
    this.#waiting = undefined;
    this.#hooks.played();
    this.#sound.rate = this.#speed;
    this.#sound.play();
    this.#look();
  }

  pause(): void {
    if (!this.#sound) return;
    this.#sound.pause();
    if (this.begun) this.#keep(this.#sound.time);
    this.#hooks.moved();
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  /** From the beginning of a sentence. */
  hear(index: number): void {
    this.#seen = this.#talk.page.spans[index]?.start ?? 0;
    this.#sound?.seek(this.#seen);
    this.play();
  }

  seek(time: number): void {
    this.begun = true;
    this.#seen = Math.min(this.#talk.length - 0.1, Math.max(0, time));
    this.#sound?.seek(this.#seen);
  }

  skip(seconds: number): void {
    this.seek(this.time + seconds);
  }

  /** To the next section, or the one before. */
  section(step: 1 | -1): void {
    const { length, page } = this.#talk;
    const later = page.sections.find(({ start }) => start > this.time + 0.5);
    const earlier = page.sections.findLast(({ start }) => start < this.time - 3);
    this.seek((step === 1 ? later : earlier)?.start ?? (step === 1 ? length : 0));
  }

  /** Goes on, if this was the question. */
  answered(question: EventTarget | null): void {
    if (question === this.#waiting) this.play();
  }

  /** The talk leaves the page. */
  leave(): void {
    this.#sound?.pause();
    releaseMediaKeys(this.#mediaActions);
  }

  /** At the clock. */
  #look(): void {
    const { time, playing } = this;
    const question = playing && this.stops ? this.#questionAt(time) : undefined;
    this.#seen = time;
    if (question) {
      this.#sound?.pause();
      this.#waiting = question;
      this.#hooks.asked(question);
      return;
    }
    if (playing && Math.abs(time - this.#kept) > KEEP) this.#keep(time);
    this.#hooks.moved();
  }

  /** The open one that the sound has come to since the last look. */
  #questionAt(now: number): HTMLElement | undefined {
    const { questions, spans } = this.#talk.page;
    const stops = questions.map(({ block, next }) => ({ next, open: !block.hasAttribute('data-open') }));
    const index = stopBetween(this.#seen, now, spans, stops);
    const block = index === undefined ? undefined : questions[index]?.block;
    // A question whose script did not come cannot be answered: then its text is all there.
    return block?.dataset.state === 'failed' ? undefined : block;
  }

  #keep(now: number): void {
    this.#kept = now;
    progress.write(placeKey(this.#talk.talk), Math.ceil(now * 10) / 10); // not down: that may be the sentence before
  }
}
