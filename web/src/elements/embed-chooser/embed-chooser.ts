/**
 * For teachers: choose a lesson and what of it to show, see the text that puts it into another page, and the frame that this
 * text makes. The lesson itself tells of its parts and its height, as it tells any page around it.
 *
 * @attr lessons - JSON: [folder, title] of each
 * @attr oembed - lessons name a description of themselves that WordPress understands
 * @slot - what stands here without scripts, and where there is no address to give
 */

import { PATIENCE } from '../../embed/api/component.ts';
import type { Frame } from '../../embed/snippets/frame.ts';
import type { Way } from '../../embed/snippets/table.ts';
import { isState } from '../../embed/state.ts';
import { tChooser } from '../../locales/t-chooser.ts';
import { element, field, type Option, options } from '../../share/fields.ts';
import { toldParts } from '../../share/offered-parts.ts';
import { placeOf } from '../../share/place.ts';
import { shareFormStyles } from '../../share/share-form.css.ts';
import { ShareForm } from '../../share/share-form.ts';
import { siteRoot } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { shared } from '../../state/global.ts';
import { embedChooserStyles } from './embed-chooser.css.ts';
import { Preview } from './preview.ts';

/** Who goes through a menu by arrow keys passes other entries, whose frames nobody waits for; in milliseconds. */
const SETTLED = 250;
/** A lesson's address is that far behind its reader; in milliseconds. */
const FOLLOWING = 500;

export class EmbedChooser extends HTMLElement {
  readonly #lesson = field('select', tChooser('lesson'));
  readonly #form = new ShareForm('iframe');
  readonly #note = element('p', 'about');
  readonly #preview = new Preview({
    ready: ({ parts }) => {
      clearTimeout(this.#patience);
      this.#note.textContent = '';
      // The first frame of a lesson shows all of it, and knows all of its parts.
      const { path } = this.#told;
      if (!this.#parts.has(path)) this.#parts.set(path, toldParts(parts));
      this.#form.refresh();
    },
    resized: (height) => {
      this.#told.height = height;
      this.#form.refresh();
    },
  });
  readonly #watch = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting) this.#want();
  });
  /** By the path of the lesson. */
  readonly #parts = new Map<string, Option[]>();
  /** What the frame shows, which the menus may have left behind, and what it has told of it. */
  #told: { path: string; part: string; height?: number; state: string } = { path: '', part: '', state: '' };
  #wanted = false;
  #frame: Frame | undefined;
  #way: Way['id'] | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #following: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    addEventListener('blur', this.#follow);
    if (this.shadowRoot) this.#show();
    else this.#build(this.attachShadow({ mode: 'open' }));
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    removeEventListener('blur', this.#follow);
    clearInterval(this.#following);
    clearTimeout(this.#settling);
    clearTimeout(this.#patience);
    this.#watch.disconnect();
    this.#preview.clear();
  }

  #build(shadow: ShadowRoot): void {
    shadow.adoptedStyleSheets = [shareFormStyles, embedChooserStyles].map((styles) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      return sheet;
    });
    if (shared().luggage) {
      shadow.append(element('p', '', tChooser('oneFile')), document.createElement('slot'));
      return;
    }
    const lessons: [slug: string, title: string][] = JSON.parse(this.getAttribute('lessons') ?? '[]');
    options(
      this.#lesson.input,
      lessons.map(([value, text]) => ({ value, text })),
    );
    this.#lesson.input.addEventListener('change', () => this.#begin());
    this.#form.onChange = (frame, { id }) => {
      [this.#frame, this.#way] = [frame, id];
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => this.#show(), SETTLED);
    };
    const heading = element('h3', '', tChooser('preview'));
    this.#note.setAttribute('role', 'status');
    const seen = element('section', 'preview');
    seen.append(heading, this.#note, this.#preview.stage);
    shadow.append(this.#lesson.box, this.#form.element, seen);
    this.#begin();
    this.#watch.observe(seen);
    // Whoever chooses needs to know of the parts, which the frame tells.
    shadow.addEventListener('focusin', () => this.#want(), { once: true });
  }

  #want(): void {
    this.#watch.disconnect();
    if (this.#wanted) return;
    this.#wanted = true;
    this.#show();
  }

  /** From the site's root. */
  get #path(): string {
    const folder = document.baseURI
      .replace(/[?#].*/, '')
      .slice(siteRoot().length)
      .split('/')[0];
    return `${folder}/${this.#lesson.input.value}/index.html`;
  }

  #begin(): void {
    const path = this.#path;
    const place = placeOf(location);
    const form = this.#form;
    const told = (part: string) => (path === this.#told.path && part === this.#told.part ? this.#told : undefined);
    const parts = (): readonly Option[] => this.#parts.get(path) ?? [];
    form.show({
      place: place === undefined ? undefined : new URL(path, siteRoot()).href,
      path,
      title: this.#lesson.input.selectedOptions[0]?.text ?? '',
      oembed: this.hasAttribute('oembed'),
      get parts() {
        return parts();
      },
      heightOf: (part) => told(part)?.height,
      stateOf: (part) => told(part)?.state ?? '',
    });
  }

  /** The frame that was chosen, of the page that lies beside this one: the site need not be on the web yet. */
  #show(): void {
    const frame = this.#frame;
    if (!this.#wanted || !frame) return;
    const framed = this.#way !== 'link';
    this.#preview.stage.hidden = !framed;
    if (!framed) {
      this.#note.textContent = tChooser('link');
      return;
    }
    const path = this.#path;
    const page = new URL(path, siteRoot()).href;
    const begun = this.#preview.show({ ...frame, page, locked: frame.locked || this.#way === 'wordpress' });
    if (!begun) return;
    this.#told = { path, part: frame.part ?? '', state: '' };
    this.#note.textContent = tChooser('loading');
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#impatient(page), PATIENCE.ready);
  }

  #impatient(page: string): void {
    const link = element('a', '', tChooser('open'));
    link.href = page;
    this.#note.replaceChildren(tChooser('silent'), ' ', link);
  }

  /** While the reader is in the frame, and once more when they have come back: what they set there stands in the text. */
  readonly #follow = (): void => {
    if (!this.#inFrame) return;
    clearInterval(this.#following);
    this.#following = setInterval(() => {
      if (!this.#inFrame) clearInterval(this.#following);
      void this.#readState();
    }, FOLLOWING);
  };

  get #inFrame(): boolean {
    return this.shadowRoot?.activeElement?.localName === 'iframe';
  }

  async #readState(): Promise<void> {
    try {
      const told = this.#told;
      const state = await this.#preview.state();
      if (state === told.state || !isState(state)) return;
      told.state = state;
      this.#form.refresh();
    } catch (error) {
      console.warn(error); // a frame that has gone meanwhile
    }
  }
}

define('embed-chooser', EmbedChooser);
