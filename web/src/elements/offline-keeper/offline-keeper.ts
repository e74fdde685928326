/**
 * Says what of the course is on this device and how much room it takes; keeps it, the talks too, and removes both; asks the
 * browser to let it be; installs the course where the browser can.
 *
 * @slot - what stands here without scripts
 * @slot sounds - links to the talks, each with its size in `data-bytes`
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { num } from '../../locales/num.ts';
import { tOffline } from '../../locales/t-offline.ts';
import { MOST_TO_LOAD } from '../../offline/kept.ts';
import { askToKeep, isSafe } from '../../record/place.ts';
import { define } from '../../state/define.ts';
import { shared } from '../../state/global.ts';
import { controls } from '../../styles/controls.css.ts';
import { type Copy, CourseCopy } from './course-copy.ts';
import { offlineKeeperStyles } from './offline-keeper.css.ts';
import { SoundCopy } from './sound-copy.ts';

const megabytes = (bytes: number): string => num(bytes / 1e6, 2);

/** Where the reader can ask for the course, and what the button says. */
const askable: Partial<Record<Copy, 'course.keep' | 'course.again'>> = {
  refused: 'course.again',
  partly: 'course.again',
  removed: 'course.keep',
  saving: 'course.keep',
};

export class OfflineKeeper extends LitElement {
  static override properties = { safe: { state: true }, refused: { state: true } };
  static override styles = [controls, offlineKeeperStyles];
  declare safe: boolean | undefined;
  /** The browser was asked to let it be, and did not agree. */
  declare refused: boolean;

  readonly #course = new CourseCopy(() => this.requestUpdate());
  #sound = new SoundCopy([], () => {});

  constructor() {
    super();
    this.refused = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-bytes]')];
    const files = links.map(({ href, dataset }) => ({ url: href, bytes: Number(dataset.bytes) }));
    this.#sound = new SoundCopy(files, () => this.requestUpdate());
    document.addEventListener('install-offered', this.#offered);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#course.leave();
    this.#sound.cancel();
    document.removeEventListener('install-offered', this.#offered);
  }

  readonly #offered = (): void => this.requestUpdate();

  /** First it finds out what is here: a line that came in later would push the others down. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      this.safe = await isSafe();
      await this.#sound.look();
      await this.#course.look();
    }
    super.scheduleUpdate();
  }

  override render(): TemplateResult {
    const { copy } = this.#course;
    return html`<section aria-labelledby="course"><h2 id="course">${tOffline('course')}</h2>${this.#courseWords()}</section>
      <section aria-labelledby="sound">
        <h2 id="sound">${tOffline('sound')}</h2>
        ${copy === 'kept' || this.#sound.kept.size > 0 ? this.#soundWords() : nothing}
        <p>${tOffline('sound.files')}</p>
        <slot name="sounds"></slot>
      </section>
      ${copy === 'kept' ? this.#promise() : nothing} ${this.#app()}`;
  }

  #courseWords(): TemplateResult {
    const { copy, state, waiting } = this.#course;
    const button = askable[copy];
    return html`<div role="status" data-copy=${copy}>
        <p class=${copy === 'kept' ? 'kept' : ''}>${this.#said()}</p>
        ${waiting ? html`<p>${tOffline('course.waiting')}</p>` : nothing}
      </div>
      ${copy === 'keeping' && state ? html`<progress max=${state.files} value=${state.keptFiles} aria-labelledby="course"></progress>` : nothing}
      <p class="row">
        ${button ? html`<button type="button" class="primary" data-keep @click=${() => void this.#course.keep()}>${tOffline(button)}</button>` : nothing}
        ${copy === 'kept' ? html`<button type="button" data-remove @click=${() => void this.#course.remove()}>${tOffline('course.remove')}</button>` : nothing}
      </p>`;
  }

  #said(): string {
    const { copy, state } = this.#course;
    if (copy === 'keeping') {
      return state
        ? tOffline('course.keeping', { kept: state.keptFiles, files: state.files })
        : tOffline('course.begins');
    }
    const pages = tOffline('course.pages', { count: state?.pages ?? 0 });
    const size = copy === 'kept' ? megabytes(state?.bytes ?? 0) : String(MOST_TO_LOAD / 1e6);
    return tOffline(`course.${copy}`, { pages, size });
  }

  #soundWords(): TemplateResult {
    const { files, kept, bytes, keptBytes, loaded, problem } = this.#sound;
    const all = kept.size === files.length;
    const words = all ? 'sound.all' : kept.size > 0 ? 'sound.some' : 'sound.none';
    const size = megabytes(all ? bytes : bytes - keptBytes);
    return html`<p role="status" data-kept=${kept.size}>${tOffline(words, { kept: kept.size, all: files.length, size })}</p>
      ${
        loaded === undefined
          ? nothing
          : html`<p class="row">
              <progress max=${bytes} value=${loaded} aria-label=${tOffline('sound.progress')}></progress>
              <span>${tOffline('sound.loading', { loaded: megabytes(loaded), size: megabytes(bytes) })}</span>
            </p>`
      }
      <p role="status">${problem ? tOffline(`sound.${problem}`) : nothing}</p>
      <p class="row">
        ${loaded === undefined ? this.#soundButtons(all) : html`<button type="button" data-cancel @click=${() => this.#sound.cancel()}>${tOffline('sound.cancel')}</button>`}
      </p>`;
  }

  #soundButtons(all: boolean): TemplateResult {
    const { kept } = this.#sound;
    return html`${all ? nothing : html`<button type="button" data-keep-sound @click=${() => void this.#sound.keep()}>${tOffline(kept.size > 0 ? 'sound.rest' : 'sound.keep')}</button>`}
      ${kept.size > 0 ? html`<button type="button" data-remove-sound @click=${() => void this.#sound.remove()}>${tOffline('sound.remove')}</button>` : nothing}`;
  }

  #promise(): TemplateResult | typeof nothing {
    if (this.safe === undefined) return nothing;
    return html`<section aria-labelledby="room">
      <h2 id="room">${tOffline('room')}</h2>
      ${
        this.safe
          ? html`<p role="status">${tOffline('room.safe')}</p>`
          : html`<p>${tOffline('room.unsafe')}</p>
              <p><button type="button" data-ask @click=${() => void this.#ask()}>${tOffline('room.ask')}</button></p>
              <p role="status">${this.refused ? tOffline('room.refused') : nothing}</p>`
      }
    </section>`;
  }

  async #ask(): Promise<void> {
    this.safe = await askToKeep();
    this.refused = !this.safe;
  }

  #app(): TemplateResult | typeof nothing {
    const { install } = shared();
    const runs = matchMedia('(display-mode: standalone)').matches;
    if (!runs && !install) return nothing;
    return html`<section aria-labelledby="app">
      <h2 id="app">${tOffline('app')}</h2>
      ${
        runs
          ? html`<p>${tOffline('app.is')}</p>`
          : html`<p>${tOffline('app.offer')}</p>
              <p><button type="button" data-install @click=${() => void this.#install()}>${tOffline('app.install')}</button></p>`
      }
    </section>`;
  }

  /** The browser makes its offer once: whoever says no finds its own sign for it. */
  async #install(): Promise<void> {
    const all = shared();
    const offer = all.install;
    delete all.install;
    await offer?.prompt();
    this.requestUpdate();
  }

  override updated(): void {
    this.toggleAttribute('data-ready', true);
  }
}

define('offline-keeper', OfflineKeeper);
