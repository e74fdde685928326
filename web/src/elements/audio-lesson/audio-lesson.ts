/**
 * A talk to listen to and to read: the sentence that is spoken is marked, plots of the page follow, and sound stops at questions.
 *
 * The text is the page's own, in the light DOM, complete without this script, which adds the player. Nothing begins by itself.
 * Keys, with the focus in the text: arrows up and down choose a sentence, Enter hears it, space stops and goes on, arrows to
 * the sides skip ten seconds.
 *
 * @attr talk - id of the part; the reader's place is kept in their progress under it
 * @attr data-title, data-seconds - what media keys call it; how long the sound is, absent where there is none
 * @slot - an <audio>, and sentences `.said` with `data-span` and `data-cues`, as `build/audio/transcript.ts` writes them
 */

import { html, LitElement, nothing } from 'lit';
import { askedSheet } from '../../embed/asked-sheet.ts';
import { tAudio } from '../../locales/t-audio.ts';
import { define } from '../../state/define.ts';
import { isStill } from '../../state/motion.ts';
import { progress } from '../../state/progress.ts';
import { styles } from './audio-lesson.css.ts';
import { BrowserVoice, ownVoices } from './browser-voice.ts';
import { type MediaActions, releaseMediaKeys, takeMediaKeys } from './media-keys.ts';
import { isKept, isOutOfReach } from './no-network.ts';
import { type PageText, readPage } from './page-text.ts';
import { keptPlace, placeKey } from './place.ts';
import { choice, controls, tick } from './player-view.ts';
import { PlotCues } from './plot-cues.ts';
import { canDecode, RecordedSound } from './recorded-sound.ts';
import type { Listener, Sound } from './sound.ts';
import { TextKeys } from './text-keys.ts';
import { clock, placesAt, sentenceAt, stopBetween } from './timeline.ts';

/** How often the place is kept while the sound plays, in seconds. */
const KEEP = 5;

export class AudioLesson extends LitElement {
  static override properties = { talk: {}, voice: { state: true }, speed: { state: true }, stops: { state: true } };
  static override styles = [styles, askedSheet()];

  declare talk: string;
  /** URI of a voice of the browser; empty for the recorded ones. */
  declare voice: string;
  declare speed: number;
  /** Whether the sound stops at questions. */
  declare stops: boolean;

  #page: PageText = { sentences: [], lines: [], spans: [], recorded: false, cues: [], sections: [], questions: [] };
  #recorded: RecordedSound | undefined;
  /** There is a recording, and this browser cannot play it. */
  #undecoded = false;
  #sound: Sound | undefined;
  readonly #plots = new PlotCues();
  #keys: TextKeys | undefined;
  readonly #mediaActions: MediaActions = {
    play: () => this.#play(),
    pause: () => this.#pause(),
    skip: (seconds) => this.#skip(seconds),
    seek: (time) => this.#seek(time),
    section: (step) => this.#section(step),
  };
  /** Sentence on show, and the time at the last look. */
  #at = -1;
  #seen = 0;
  #kept = 0;
  /** The question that has stopped the sound. */
  #waiting: HTMLElement | undefined;
  #begun = false;
  /** What the controls show of sentence, second and state. */
  #picture = '';
  #notice = '';

  constructor() {
    super();
    this.talk = '';
    this.voice = '';
    this.speed = 1;
    this.stops = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#page.sentences.length === 0) this.#read();
    this.addEventListener('prediction-made', this.#answered);
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#refresh);
    for (const kind of ['online', 'offline']) addEventListener(kind, this.#lookForNetwork);
    void this.#lookForNetwork();
    this.toggleAttribute('data-ready', true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sound?.pause();
    this.#plots.stop();
    releaseMediaKeys(this.#mediaActions);
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#refresh);
    for (const kind of ['online', 'offline']) removeEventListener(kind, this.#lookForNetwork);
  }

  /** What the page says of the talk. */
  #read(): void {
    const page = readPage(this);
    this.#page = page;
    const audio = this.querySelector('audio');
    if (audio && page.recorded) {
      if (canDecode(audio)) this.#recorded = new RecordedSound(audio, this.#listener);
      else this.#undecoded = true;
    }
    this.#sound = this.#recorded;
    this.#wakeText();
    this.#seen = keptPlace(progress.read(placeKey(this.talk)), this.#length);
    if (this.#seen > 0) this.#sound?.seek(this.#page.spans[sentenceAt(this.#seen, this.#page.spans)]?.start ?? 0);
  }

  /** Sentences are buttons where something can speak them. */
  #wakeText(): void {
    const text = this.querySelector<HTMLElement>('.transcript');
    if (!text || !this.#sound || this.#keys) return;
    this.#keys = new TextKeys(text, this.#page.sentences, {
      hear: (index) => this.#hear(index),
      toggle: () => this.#toggle(),
      skip: (seconds) => this.#skip(seconds),
    });
  }

  get #length(): number {
    const own = Number(this.dataset.seconds);
    return own > 0 ? own : (this.#page.spans.at(-1)?.end ?? 0);
  }

  readonly #refresh = (): void => this.requestUpdate();

  readonly #listener: Listener = {
    moved: () => this.#follow(),
    ended: () => {
      progress.write(placeKey(this.talk), undefined);
      this.#kept = 0;
      this.requestUpdate();
    },
    failed: () => void this.#sayWhy(),
  };

  async #sayWhy(): Promise<void> {
    const sound = this.#sound;
    if (sound instanceof RecordedSound && (await isOutOfReach(sound.address))) this.#notice = tAudio('failed.away');
    else this.#notice = tAudio(ownVoices().length > 0 && this.voice === '' ? 'failed.ownVoice' : 'failed');
    this.requestUpdate();
  }

  /** Before somebody presses the button in vain; what was said is taken back when the network is. */
  readonly #lookForNetwork = async (): Promise<void> => {
    const away = !navigator.onLine && this.#recorded && !(await isKept(this.#recorded.address));
    if (away) this.#notice = tAudio('failed.away');
    else if (this.#notice === tAudio('failed.away')) this.#notice = '';
    this.requestUpdate();
  };

  /** Looks at the clock, and takes text and plots there. */
  #follow(): void {
    const sound = this.#sound;
    if (!sound) return;
    const now = sound.time;
    if (sound.playing && this.stops && this.#stopAt(now)) return;
    this.#seen = now;
    const at = sentenceAt(now, this.#page.spans);
    if (at !== this.#at && this.#begun) this.#show(at);
    if (sound.playing && Math.abs(now - this.#kept) > KEEP) this.#keep(now);
    const picture = `${at} ${Math.floor(now)} ${sound.playing}`;
    if (picture === this.#picture) return; // sixty times a second, and mostly nothing to be seen
    this.#picture = picture;
    this.requestUpdate();
  }

  /** True where a question has stopped the sound. */
  #stopAt(now: number): boolean {
    const stops = this.#page.questions.map(({ block, next }) => ({ next, open: !block.hasAttribute('data-open') }));
    const index = stopBetween(this.#seen, now, this.#page.spans, stops);
    const question = index === undefined ? undefined : this.#page.questions[index];
    this.#seen = now;
    // A question whose script did not come cannot be answered: then its text is all there.
    if (!question || question.block.dataset.state === 'failed') return false;
    this.#sound?.pause();
    this.#waiting = question.block;
    this.#notice = tAudio('question');
    reveal(question.block);
    this.requestUpdate();
    return true;
  }

  readonly #answered = (event: Event): void => {
    if (event.target !== this.#waiting) return;
    this.#play();
  };

  #show(at: number): void {
    const before = this.#page.sentences[this.#at];
    before?.removeAttribute('aria-current');
    const here = this.#page.sentences[at];
    here?.setAttribute('aria-current', 'true');
    // Who has gone to look at something else is left there.
    if (here && before && isInView(before)) reveal(here);
    this.#at = at;
    this.#keys?.choose(Math.max(0, at));
    this.#plots.move(placesAt(at, this.#page.cues));
  }

  #keep(now: number): void {
    this.#kept = now;
    progress.write(placeKey(this.talk), Math.ceil(now * 10) / 10); // not down: that may be the sentence before
  }

  #play(): void {
    if (!this.#sound) return;
    takeMediaKeys(this.dataset.title ?? '', tAudio('album'), this.#mediaActions);
    this.#begun = true;
    this.#waiting = undefined;
    this.#notice = '';
    this.#sound.rate = this.speed;
    this.#sound.play();
    this.#follow();
  }

  #pause(): void {
    this.#sound?.pause();
    if (this.#sound && this.#begun) this.#keep(this.#sound.time);
    this.requestUpdate();
  }

  #toggle(): void {
    if (this.#sound?.playing) this.#pause();
    else this.#play();
  }

  #hear(index: number): void {
    this.#sound?.seek(this.#page.spans[index]?.start ?? 0);
    this.#seen = this.#page.spans[index]?.start ?? 0;
    this.#play();
  }

  #seek(time: number): void {
    const to = Math.min(this.#length - 0.1, Math.max(0, time));
    this.#begun = true;
    this.#seen = to;
    this.#sound?.seek(to);
  }

  #skip(seconds: number): void {
    this.#seek((this.#sound?.time ?? 0) + seconds);
  }

  #section(step: 1 | -1): void {
    const now = this.#sound?.time ?? 0;
    const later = this.#page.sections.find(({ start }) => start > now + 0.5);
    const earlier = this.#page.sections.findLast(({ start }) => start < now - 3);
    this.#seek((step === 1 ? later : earlier)?.start ?? (step === 1 ? this.#length : 0));
  }

  #chooseVoice(uri: string): void {
    const now = this.#sound?.time ?? 0;
    this.#sound?.pause();
    this.voice = uri;
    const voice = ownVoices().find(({ voiceURI }) => voiceURI === uri);
    this.#sound = voice ? new BrowserVoice(voice, this.#page.lines, this.#page.spans, this.#listener) : this.#recorded;
    this.#sound?.seek(now);
    this.#wakeText();
    this.#notice = '';
  }

  override render() {
    const voices = ownVoices();
    if (!this.#recorded && !this.#undecoded && voices.length === 0) return html`<slot></slot>`;
    return html`<section class="player" aria-label=${tAudio('player')}>
      ${this.#sound ? this.#controls(this.#sound) : nothing}
      <p class="notice" role="status">${this.#notice || this.#silence(voices)}</p>
    </section>
    <div class="options">
      ${this.#sound && this.#page.sections.length > 1 ? this.#sectionChoice(this.#sound) : nothing}
      ${voices.length > 0 ? this.#voiceChoice(voices) : nothing}
      ${
        this.#page.questions.length > 0
          ? tick(tAudio('stops'), this.stops, (on) => {
              this.stops = on;
            })
          : nothing
      }
    </div>
    <slot></slot>`;
  }

  /** Why there are no controls. */
  #silence(voices: readonly SpeechSynthesisVoice[]): string {
    if (this.#sound || !this.#undecoded) return '';
    return tAudio(voices.length > 0 ? 'failed.format.ownVoice' : 'failed.format');
  }

  #controls(sound: Sound) {
    const now = Math.min(sound.time, this.#length);
    const caption = this.#begun ? this.#page.lines[this.#at] : undefined;
    return controls(
      { playing: sound.playing, now, length: this.#length, speed: this.speed, caption },
      {
        toggle: () => this.#toggle(),
        skip: (seconds) => this.#skip(seconds),
        seek: (time) => this.#seek(time),
        setSpeed: (speed) => {
          this.speed = speed;
          sound.rate = speed;
        },
      },
    );
  }

  #sectionChoice(sound: Sound) {
    const here = Math.max(
      0,
      this.#page.sections.findLastIndex(({ start }) => start <= sound.time + 0.1),
    );
    const options = this.#page.sections.map(({ title, start }, index) => ({
      value: String(index),
      text: tAudio('sectionAt', { title, time: clock(start) }),
    }));
    return choice('section', tAudio('section'), options, String(here), (value) =>
      this.#seek(this.#page.sections[Number(value)]?.start ?? 0),
    );
  }

  #voiceChoice(voices: readonly SpeechSynthesisVoice[]) {
    const recorded = { value: '', text: tAudio(this.#recorded ? 'voice.recorded' : 'voice.none') };
    const own = voices.map(({ voiceURI, name }) => ({ value: voiceURI, text: name }));
    return choice('voice', tAudio('voice'), [recorded, ...own], this.voice, (uri) => this.#chooseVoice(uri));
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Inside a lesson, the text may be folded away. */
function reveal(element: Element): void {
  if (element.closest('details')?.open === false) {
    if (element.matches('.said')) return;
    (element.closest('details') as HTMLDetailsElement).open = true;
  }
  element.scrollIntoView({ block: 'nearest', behavior: isStill() ? 'auto' : 'smooth' });
}

define('audio-lesson', AudioLesson);
