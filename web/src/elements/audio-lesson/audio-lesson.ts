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
import { styles } from './audio-lesson.css.ts';
import { BrowserVoice, ownVoices } from './browser-voice.ts';
import { type PageText, readPage } from './page-text.ts';
import { controls, sectionChoice, tick, voiceChoice } from './player-view.ts';
import { canDecode, RecordedSound } from './recorded-sound.ts';
import { whyFailed, whyInVain, whyUndecoded } from './silence.ts';
import { bringIntoView, Spoken, showQuestion } from './spoken.ts';
import { TextKeys } from './text-keys.ts';
import { sentenceAt } from './timeline.ts';
import { Transport } from './transport.ts';

/** How often the slider moves while the sound plays and a keyboard has it, in seconds. */
const TELL = 10;

/** What there is once the page was read. */
interface Woken {
  page: PageText;
  transport: Transport;
  spoken: Spoken;
  /** In seconds. */
  length: number;
}

export class AudioLesson extends LitElement {
  static override properties = { talk: {}, voice: { state: true }, speed: { state: true }, stops: { state: true } };
  static override styles = [styles, askedSheet()];

  declare talk: string;
  /** URI of a voice of the browser; empty for the recorded ones. */
  declare voice: string;
  declare speed: number;
  /** Whether the sound stops at questions. */
  declare stops: boolean;

  #woken: Woken | undefined;
  #recorded: RecordedSound | undefined;
  /** There is a recording, and this browser cannot play it. */
  #undecoded = false;
  #keys: TextKeys | undefined;
  /** What the controls show of sentence, second and state. */
  #picture = '';
  #notice = '';
  /** Where the slider stands, and whether a pointer has it. */
  #told = 0;
  #pointed = false;

  constructor() {
    super();
    this.talk = '';
    this.voice = '';
    this.speed = 1;
    this.stops = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#woken ??= this.#wake();
    this.addEventListener('prediction-made', this.#answered);
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#refresh);
    for (const kind of ['online', 'offline']) addEventListener(kind, this.#lookForNetwork);
    void this.#lookForNetwork();
    this.toggleAttribute('data-ready', true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#woken?.transport.leave();
    this.#woken?.spoken.stop();
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#refresh);
    for (const kind of ['online', 'offline']) removeEventListener(kind, this.#lookForNetwork);
  }

  /** What the page says of the talk. */
  #wake(): Woken {
    const page = readPage(this);
    const own = Number(this.dataset.seconds);
    const length = own > 0 ? own : (page.spans.at(-1)?.end ?? 0);
    const { talk } = this;
    const transport = new Transport(
      { talk, title: this.dataset.title ?? '', length, page },
      {
        moved: () => this.#follow(),
        played: () => this.#say(''),
        asked: (question) => {
          this.#say(tAudio('question'));
          showQuestion(question);
        },
        failed: () => void whyFailed(transport.sound).then((words) => this.#say(words)),
      },
    );
    const audio = this.querySelector('audio');
    if (audio && page.recorded) {
      if (canDecode(audio)) this.#recorded = new RecordedSound(audio, transport.listener);
      else this.#undecoded = true;
    }
    const woken = { page, transport, spoken: new Spoken(page, this), length };
    transport.take(this.#recorded);
    this.#wakeText(woken);
    transport.goToKept();
    return woken;
  }

  /** Sentences are buttons where something can speak them. */
  #wakeText({ page, transport }: Woken): void {
    const text = this.querySelector<HTMLElement>('.transcript');
    if (!text || !transport.sound || this.#keys) return;
    this.#keys = new TextKeys(text, page.sentences, transport);
  }

  readonly #refresh = (): void => this.requestUpdate();

  #say(notice: string): void {
    this.#notice = notice;
    this.requestUpdate();
  }

  /** What was said is taken back when the network is. */
  readonly #lookForNetwork = async (): Promise<void> => {
    const why = await whyInVain(this.#recorded);
    if (why !== '' || this.#notice === tAudio('failed.away')) this.#say(why);
  };

  readonly #answered = ({ target }: Event): void => this.#woken?.transport.answered(target);

  /** Takes text and plots to where the sound is. */
  #follow(): void {
    if (!this.#woken) return; // still reading the page
    const { page, transport, spoken } = this.#woken;
    const at = sentenceAt(transport.time, page.spans);
    if (at !== spoken.at && transport.begun) {
      spoken.show(at);
      this.#keys?.choose(Math.max(0, at));
    }
    const picture = `${at} ${Math.floor(transport.time)} ${transport.playing}`;
    if (picture === this.#picture) return; // sixty times a second, and mostly nothing to be seen
    this.#picture = picture;
    this.requestUpdate();
  }

  #chooseVoice(uri: string, woken: Woken): void {
    const { page, transport } = woken;
    const voice = ownVoices().find(({ voiceURI }) => voiceURI === uri);
    this.voice = uri;
    transport.take(voice ? new BrowserVoice(voice, page.lines, page.spans, transport.listener) : this.#recorded);
    this.#wakeText(woken);
    this.#say('');
  }

  override render() {
    const voices = ownVoices();
    const woken = this.#woken;
    if (!woken || (!this.#recorded && !this.#undecoded && voices.length === 0)) return html`<slot></slot>`;
    const { page, transport, spoken } = woken;
    const [plot] = spoken.plotsOutside;
    const heard = transport.sound !== undefined;
    return html`<section class="player" aria-label=${tAudio('player')}>
      ${heard ? this.#controls(woken) : nothing}
      <p class="notice" role="status">${this.#notice || (!heard && this.#undecoded ? whyUndecoded() : '')}</p>
    </section>
    <div class="options">
      ${heard && page.sections.length > 1 ? sectionChoice(page.sections, transport.time, (time) => transport.seek(time)) : nothing}
      ${
        voices.length > 0
          ? voiceChoice(voices, this.#recorded !== undefined, this.voice, (uri) => this.#chooseVoice(uri, woken))
          : nothing
      }
      ${
        page.questions.length > 0
          ? tick(tAudio('stops'), this.stops, (on) => {
              this.stops = on;
              transport.stops = on;
            })
          : nothing
      }
      ${
        heard && plot
          ? html`<button type="button" data-plot @click=${() => bringIntoView(plot, 'center')}>${tAudio('plot')}</button>`
          : nothing
      }
      ${heard ? html`<p class="hint">${tAudio('keys')}</p>` : nothing}
    </div>
    <slot></slot>`;
  }

  /** With the focus on the slider, a screen reader reads out each of its moves, and the sound has words of its own. */
  #tell(now: number, playing: boolean): number {
    const isHeld = !this.#pointed && this.renderRoot.querySelector('.seek input:focus') !== null;
    if (!playing || !isHeld || Math.abs(now - this.#told) >= TELL) this.#told = now;
    return this.#told;
  }

  #controls({ page, transport, spoken, length }: Woken) {
    const now = Math.min(transport.time, length);
    const caption = transport.begun ? page.lines[spoken.at] : undefined;
    return controls(
      { playing: transport.playing, now, told: this.#tell(now, transport.playing), length, speed: this.speed, caption },
      {
        toggle: () => transport.toggle(),
        skip: (seconds) => transport.skip(seconds),
        seek: (time) => {
          this.#told = time;
          transport.seek(time);
        },
        point: (held) => {
          this.#pointed = held;
        },
        setSpeed: (speed) => {
          this.speed = speed;
          transport.speed = speed;
        },
      },
    );
  }
}

define('audio-lesson', AudioLesson);
