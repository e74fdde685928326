/**
 * What a page or a part of it is called on the web, in the forms that other programs want. Opened by the button at the foot of a
 * page, or by the mark behind a caption. Nothing leaves the page: texts are shown and copied.
 */

import { address } from '../embed/address.ts';
import type { Asked } from '../embed/parameters.ts';
import { partOf } from '../embed/parts.ts';
import type { Frame } from '../embed/snippets/frame.ts';
import { type Choice, type Piece, WAYS } from '../embed/snippets/table.ts';
import { stateNow, writeState } from '../embed/state.ts';
import { type ShareKey, tShare } from '../locales/t-share.ts';
import { define } from '../state/define.ts';
import { type Chosen, HEIGHTS, LEAST_HEIGHT, STILL, THEMES } from './choices.ts';
import { copyText } from './copy-text.ts';
import { element, field, options, tick } from './fields.ts';
import { offeredParts } from './offered-parts.ts';
import { placeOf } from './place.ts';
import { shareDialogStyles } from './share-dialog.css.ts';

export class ShareDialog extends HTMLElement {
  /** Of the site's root, as the browser has it. */
  root = document.baseURI;

  readonly #dialog = document.createElement('dialog');
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

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(shareDialogStyles);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.#dialog);
    this.#build();
  }

  open(part = ''): void {
    if (this.#dialog.open) return;
    options(this.#what.input, [{ value: '', text: tShare('what.page') }, ...offeredParts(document)]);
    this.#what.input.value = part;
    if (this.#what.input.selectedIndex < 0) this.#what.input.value = '';
    const here = placeOf(location);
    this.#site.box.hidden = here !== undefined;
    this.#siteAbout.hidden = here !== undefined;
    this.#measure();
    this.#dialog.showModal();
    this.#write();
  }

  #build(): void {
    const close = element('button', '', tShare('close'));
    close.type = 'button';
    close.addEventListener('click', () => this.#dialog.close());
    const heading = element('h2', '', tShare('title'));
    heading.id = 'title';
    const head = element('div', 'head');
    head.append(heading, close);

    options(
      this.#theme.input,
      THEMES.map((value) => ({ value, text: tShare(`theme.${value}`) })),
    );
    options(
      this.#way.input,
      WAYS.map(({ id }) => ({ value: id, text: tShare(`way.${id}`) })),
    );
    this.#site.input.value = 'https://example.org/';
    const fields = element('div', 'fields');
    fields.append(this.#theme.box, this.#height.box);
    const site = element('div', 'field');
    site.append(this.#site.box, this.#siteAbout);

    this.#said.setAttribute('role', 'status');
    const how = element('div', 'how');
    how.append(this.#about, this.#pieces, this.#said);

    this.#dialog.setAttribute('aria-labelledby', heading.id);
    const ticks = element('div', 'ticks');
    ticks.append(this.#state.box, this.#still.box, this.#sandbox.box, this.#sandboxAbout);
    this.#dialog.append(head, this.#what.box, this.#way.box, fields, ticks, site, how);
    this.#dialog.addEventListener('input', () => this.#write());
    this.#what.input.addEventListener('change', () => {
      this.#measure();
      this.#write();
    });
    // A click on the backdrop lands on the dialog itself.
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
  }

  /** The height that what was chosen has here, rounded up to whole tens, and some that are usual. */
  #measure(): void {
    const part = this.#what.input.value;
    const shown = (part ? partOf(document, part) : undefined)?.getBoundingClientRect().height ?? 0;
    // Room for the line below it, and for the frame's own edges.
    const here = Math.max(LEAST_HEIGHT, Math.ceil((shown + 80) / 10) * 10);
    const usual = HEIGHTS.map((height) => ({ value: `${height}`, text: tShare('height.of', { height: `${height}` }) }));
    const own = { value: `${here}`, text: tShare('height.now', { height: `${here}` }) };
    options(this.#height.input, part ? [own, ...usual] : usual);
    this.#height.input.value = part ? own.value : '640';
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
    const { part, way, locked } = this.#chosen;
    const state = this.#stateOf(part);
    const page = placeOf(location) ?? this.#typedPlace();
    const chosenWay = WAYS.find(({ id }) => id === way) ?? WAYS[0];
    this.#said.textContent = '';
    if (!chosenWay) return;
    const has = (choice: Choice): boolean => chosenWay.choices.includes(choice);
    this.#theme.box.hidden = !has('theme');
    this.#height.box.hidden = !has('height');
    this.#state.box.hidden = !has('state') || state === '';
    this.#still.box.hidden = !has('lock');
    this.#sandbox.box.hidden = !has('sandbox');
    this.#sandboxAbout.hidden = !has('sandbox') || !locked;
    this.#about.textContent = tShare(`way.${chosenWay.id}.about`);
    this.#pieces.replaceChildren();
    if (page === undefined) {
      this.#said.textContent = tShare('site.wrong', { given: this.#site.input.value });
      return;
    }
    const frame = this.#frame(page, state);
    const lacks = chosenWay.lacks?.(frame);
    if (lacks) this.#about.textContent = tShare(`lacks.${lacks}`);
    else this.#pieces.append(...chosenWay.write(frame).map((piece) => this.#piece(piece)));
  }

  #frame(page: string, state: string): Frame {
    const { part, theme, height, locked, still, withState } = this.#chosen;
    const asked: Asked = {
      ...(theme === 'reader' ? {} : { theme }),
      ...(still ? { lock: STILL } : {}),
    };
    const name = this.#what.input.selectedOptions[0]?.text ?? '';
    const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? document.title;
    return {
      page,
      title: part ? `${name} (${title})` : title,
      part: part || undefined,
      asked,
      state: withState ? state : '',
      height,
      locked,
      component: new URL('embed/nonlinear-lesson.js', new URL(pathToRoot(this.root), page)).href,
      oembed: document.querySelector('link[type="application/json+oembed"]') !== null,
    };
  }

  /** Of the part, or of all of them. */
  #stateOf(part: string): string {
    const all = stateNow(document, address().state);
    const chosen = part === '' ? all : Object.fromEntries(Object.entries(all).filter(([id]) => isIn(id, part)));
    return Object.keys(chosen).length > 0 ? writeState(chosen) : '';
  }

  /** Where a page that was opened from a folder would stand. */
  #typedPlace(): string | undefined {
    const given = this.#site.input.value.trim();
    const inSite = document.baseURI.replace(/[?#].*/, '').slice(this.root.length);
    return /^https?:\/\/[^/\s]+/.test(given) ? `${given.replace(/\/?$/, '/')}${inSite}` : undefined;
  }

  #piece({ where, text }: Piece): HTMLElement {
    const name = tShare(where ? (`into.${where}` as ShareKey) : (`way.${this.#chosen.way}` as ShareKey));
    const { box, input } = field('textarea', name);
    if (where === undefined) box.querySelector('label')?.classList.add('unseen');
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

/** The part itself, or what stands inside it. */
function isIn(id: string, part: string): boolean {
  return id === part || document.getElementById(part)?.querySelector(`#${id}`) !== null;
}

/** From a page up to the site's root: "../../". */
function pathToRoot(root: string): string {
  const steps =
    document.baseURI
      .replace(/[?#].*/, '')
      .slice(root.length)
      .split('/').length - 1;
  return '../'.repeat(steps) || './';
}

define('share-dialog', ShareDialog);
