/**
 * What can be chosen for a page or a part of it, and the texts that come of it, for the share dialog and for the teachers' page.
 * Nothing leaves the page: texts are shown and copied.
 */

import type { Asked } from '../embed/parameters.ts';
import type { Frame } from '../embed/snippets/frame.ts';
import { type Choice, type Piece, WAYS, type Way } from '../embed/snippets/table.ts';
import { type ShareKey, tShare } from '../locales/t-share.ts';
import { type Chosen, HEIGHTS, LEAST_HEIGHT, STILL, THEMES, USUAL_HEIGHT } from './choices.ts';
import { copyText } from './copy-text.ts';
import { element, field, type Option, options, tick } from './fields.ts';

/** The page that is shared. */
export interface Subject {
  /** Where it stands on the web; undefined where only this device can reach it: then the reader types where the site is. */
  place: string | undefined;
  /** From the site's root. */
  path: string;
  title: string;
  /** It names a description of itself that WordPress understands. */
  oembed: boolean;
  parts: readonly Option[];
  /** How tall a frame of this part has to be, in pixels; undefined where nobody knows yet. */
  heightOf(part: string): number | undefined;
  /** What has been set in the part, or in all of the page, as it stands behind "#"; empty where nothing has. */
  stateOf(part: string): string;
}

export class ShareForm {
  readonly element = element('div', 'share');
  /** Told at every change: the frame, and what it is for; no frame where the site's address is no address. */
  onChange: (frame: Frame | undefined, way: Way) => void = () => {};

  readonly #what = field('select', tShare('what'));
  readonly #theme = field('select', tShare('theme'));
  readonly #height = field('select', tShare('height'));
  readonly #state = tick(tShare('state'));
  readonly #still = tick(tShare('lock'));
  readonly #sandbox = tick(tShare('sandbox'));
  readonly #sandboxAbout = element('p', 'about', tShare('sandbox.about'));
  readonly #site = field('input', tShare('site'));
  readonly #siteAbout = element('p', 'about', tShare('site.about'));
  readonly #way = field('select', tShare('way'));
  readonly #about = element('p', 'about');
  readonly #pieces = element('div', 'pieces');
  readonly #said = element('p', 'about');
  #subject: Subject | undefined;
  /** The frame shall be as tall as what it shows. */
  #asTall = false;
  /** The texts that are shown. */
  #written = '';

  constructor(way: Way['id'] = 'link') {
    options(
      this.#theme.input,
      THEMES.map((value) => ({ value, text: tShare(`theme.${value}`) })),
    );
    options(
      this.#way.input,
      WAYS.map(({ id }) => ({ value: id, text: tShare(`way.${id}`) })),
    );
    this.#way.input.value = way;
    this.#site.input.value = 'https://example.org/';
    const fields = element('div', 'fields');
    fields.append(this.#theme.box, this.#height.box);
    const site = element('div', 'field');
    site.append(this.#site.box, this.#siteAbout);
    const ticks = element('div', 'ticks');
    ticks.append(this.#state.box, this.#still.box, this.#sandbox.box, this.#sandboxAbout);
    this.#said.setAttribute('role', 'status');
    const how = element('div', 'how');
    how.append(this.#about, this.#pieces, this.#said);
    this.element.append(this.#what.box, this.#way.box, fields, ticks, site, how);
    this.element.addEventListener('input', () => this.#write());
    this.#height.input.addEventListener('change', () => {
      this.#asTall = this.#height.input.options.length > HEIGHTS.length && this.#height.input.selectedIndex === 0;
    });
    this.#what.input.addEventListener('change', () => {
      this.#offerHeights(true);
      this.#write();
    });
  }

  /** Another page, or the same one anew. */
  show(subject: Subject, part = ''): void {
    this.#subject = subject;
    this.#site.box.hidden = subject.place !== undefined;
    this.#siteAbout.hidden = subject.place !== undefined;
    this.#offerParts(part);
    this.#offerHeights(true);
    this.#write();
  }

  /** What is known of the same page has changed: its parts, or how tall they are. What was chosen stays. */
  refresh(): void {
    this.#offerParts(this.#what.input.value);
    this.#offerHeights(false);
    this.#write();
  }

  #offerParts(part: string): void {
    options(this.#what.input, [{ value: '', text: tShare('what.page') }, ...(this.#subject?.parts ?? [])]);
    this.#what.input.value = part;
    if (this.#what.input.selectedIndex < 0) this.#what.input.value = '';
  }

  /** The height that what was chosen has here, where it is known, rounded up to whole tens; and some that are usual. */
  #offerHeights(anew: boolean): void {
    const part = this.#what.input.value;
    if (anew) this.#asTall = part !== '';
    const chosen = anew ? USUAL_HEIGHT : this.#height.input.value;
    const needed = part ? this.#subject?.heightOf(part) : undefined;
    const here = Math.max(LEAST_HEIGHT, Math.ceil((needed ?? 0) / 10) * 10);
    const own = needed === undefined ? [] : [{ value: `${here}`, text: tShare('height.now', { height: `${here}` }) }];
    const usual = HEIGHTS.map((height) => ({ value: `${height}`, text: tShare('height.of', { height: `${height}` }) }));
    options(this.#height.input, [...own, ...usual]);
    this.#height.input.value = (this.#asTall && own[0]?.value) || chosen;
  }

  get #chosen(): Chosen {
    return {
      part: this.#what.input.value,
      theme: THEMES.find((each) => each === this.#theme.input.value) ?? 'reader',
      height: Number(this.#height.input.value),
      locked: this.#sandbox.input.checked,
      still: this.#still.input.checked,
      withState: this.#state.input.checked && !this.#state.box.hidden,
      way: this.#way.input.value,
    };
  }

  /** The texts for what is chosen now. */
  #write(): void {
    const subject = this.#subject;
    const { part, way, locked } = this.#chosen;
    const chosenWay = WAYS.find(({ id }) => id === way) ?? WAYS[0];
    if (!subject || !chosenWay) return;
    const state = subject.stateOf(part);
    const page = subject.place ?? this.#typedPlace(subject);
    const has = (choice: Choice): boolean => chosenWay.choices.includes(choice);
    this.#theme.box.hidden = !has('theme');
    this.#height.box.hidden = !has('height');
    this.#state.box.hidden = !has('state') || state === '';
    this.#still.box.hidden = !has('lock');
    this.#sandbox.box.hidden = !has('sandbox');
    this.#sandboxAbout.hidden = !has('sandbox') || !locked;
    const frame = page === undefined ? undefined : this.#frame(subject, page, state);
    const lacks = frame && chosenWay.lacks?.(frame);
    this.#about.textContent = tShare(lacks ? `lacks.${lacks}` : `way.${chosenWay.id}.about`);
    this.#showPieces(frame && !lacks ? chosenWay.write(frame) : [], frame !== undefined);
    if (!frame) this.#said.textContent = tShare('site.wrong', { given: this.#site.input.value });
    this.onChange(frame, chosenWay);
  }

  #frame({ title, path, oembed }: Subject, page: string, state: string): Frame {
    const { part, theme, height, locked, still, withState } = this.#chosen;
    const asked: Asked = {
      ...(theme === 'reader' ? {} : { theme }),
      ...(still ? { lock: STILL } : {}),
    };
    const name = this.#what.input.selectedOptions[0]?.text ?? '';
    return {
      page,
      title: part ? `${name} (${title})` : title,
      part: part || undefined,
      asked,
      state: withState ? state : '',
      height,
      locked,
      component: new URL('embed/nonlinear-lesson.js', new URL(pathToRoot(path), page)).href,
      oembed,
    };
  }

  /** Where a page that was opened from a folder would stand. */
  #typedPlace({ path }: Subject): string | undefined {
    const given = this.#site.input.value.trim();
    return /^https?:\/\/[^/\s]+/.test(given) ? `${given.replace(/\/?$/, '/')}${path}` : undefined;
  }

  /** Those that are there already stay: somebody may be about to copy one. */
  #showPieces(pieces: readonly Piece[], placed: boolean): void {
    const written = JSON.stringify([this.#chosen.way, pieces, placed]);
    if (written === this.#written) return;
    this.#written = written;
    this.#said.textContent = '';
    this.#pieces.replaceChildren(...pieces.map((piece) => this.#piece(piece)));
  }

  #piece({ where, text }: Piece): HTMLElement {
    const name = tShare(where ? (`into.${where}` as ShareKey) : (`way.${this.#chosen.way}` as ShareKey));
    const { box, input } = field('textarea', name);
    if (where === undefined) {
      // The menu above says it already.
      box.querySelector('label')?.remove();
      input.setAttribute('aria-label', name);
    }
    input.readOnly = true;
    input.spellcheck = false;
    input.value = text;
    input.rows = Math.min(8, Math.max(2, Math.ceil(text.length / 50), text.split('\n').length));
    const copy = element('button', 'primary', tShare('copy'));
    copy.type = 'button';
    copy.addEventListener('click', async () => {
      const copied = await copyText(text, input);
      this.#said.textContent = tShare(copied ? 'copied' : 'notCopied');
    });
    const piece = element('div', 'piece');
    piece.append(box, copy);
    return piece;
  }
}

/** From a page up to the site's root: "../../". */
function pathToRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
