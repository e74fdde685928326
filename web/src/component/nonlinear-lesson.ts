/**
 * `<nonlinear-lesson>`: a lesson in the page of somebody else. A frame, a button in front of it so that nothing loads unasked,
 * and what the lesson says as events of the element. Attributes, events and methods are data, in ../embed/api.
 */

import { type AttributeName, attribute, attributeNames, PATIENCE, TAG } from '../embed/api/component.ts';
import type { FromLesson, Report, Say } from '../embed/api/messages.ts';
import { tComponent } from '../locales/t-component.ts';
import { frameAddress, lessonAddress } from './address.ts';
import { Session } from './session.ts';
import { Shelf } from './shelf.ts';
import { style } from './style.css.ts';

type State = Partial<Pick<Say<FromLesson, 'state'>, 'progress' | 'fragment'>>;

/** Elements further away than this need not load yet. */
const MARGIN = '300px';

export class NonlinearLesson extends HTMLElement {
  static observedAttributes = attributeNames;

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #poster = make('button', 'poster');
  readonly #note = make('p', 'note');
  #session: Session | undefined;
  #title = '';
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** The reader or the page has asked for it: it comes back by itself when the element is moved. */
  #wanted = false;
  #stale = false;
  readonly #watch = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting && this.#start(), {
    rootMargin: MARGIN,
  });

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [style];
    this.#note.setAttribute('role', 'status');
    this.#poster.type = 'button';
    this.#poster.addEventListener('click', () => {
      this.#start();
      this.#session?.frame.focus();
    });
    // The link inside may come after the element; it is for readers without scripts, and shown to nobody here.
    const inside = make('slot');
    inside.addEventListener('slotchange', () => this.#arrange());
    this.#root.append(this.#poster, this.#note, inside);
  }

  connectedCallback(): void {
    // Set before this script came: they hide what the class has for them.
    for (const name of attributeNames)
      if (Object.hasOwn(this, name)) {
        const own = this as Record<string, unknown>;
        const value = own[name];
        delete own[name];
        own[name] = value;
      }
    this.#arrange();
    if (this.#wanted) this.#start();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  attributeChangedCallback(name: AttributeName, before: string | null, now: string | null): void {
    if (before === now) return;
    if (now !== null && !allows(name, now))
      this.#complain('warning', 'attribute', `${name} was "${now.slice(0, 60)}"; allowed: ${attribute(name).values}`);
    if (!this.isConnected) return;
    if (name === 'label' || name === 'poster' || name === 'load') this.#arrange();
    else if (name === 'height') this.#setHeight();
    else if (this.#session && attribute(name).live) void this.set({ [name]: this.#value(name) ?? '' }).catch(() => {});
    else if (!this.#stale) {
      // Once for all attributes that change together.
      this.#stale = true;
      queueMicrotask(() => {
        this.#stale = false;
        if (!this.isConnected) return;
        const running = this.#session !== undefined;
        this.#stop();
        this.#arrange();
        if (running) this.#start();
      });
    }
  }

  async getState(): Promise<State> {
    const { progress, fragment } = (await this.#ask('getState', {})) as State;
    return { progress, fragment };
  }

  async setState({ progress, fragment }: State): Promise<void> {
    await this.#ask('setState', { progress, fragment });
  }

  async set(params: Record<string, string>): Promise<void> {
    await this.#ask('set', { params });
  }

  async reset(): Promise<void> {
    await this.#ask('reset', {});
  }

  override focus(options?: FocusOptions): void {
    (this.#session?.frame ?? this.#poster).focus(options);
    this.#session?.request('focus', {}).catch(() => {});
  }

  /** An attribute as it holds: what is not allowed counts as if it were not there. */
  #value(name: AttributeName): string | undefined {
    const given = this.getAttribute(name);
    return given !== null && allows(name, given) ? given : attribute(name).default;
  }

  get #report(): Report {
    return (this.#value('report') as Report | undefined) ?? (this.#value('persist') === undefined ? 'none' : 'events');
  }

  /** For readers without scripts. */
  get #link(): HTMLAnchorElement | null {
    return this.querySelector('a');
  }

  get #address(): URL | undefined {
    return lessonAddress((name) => this.#value(name), this.#link?.href, document.baseURI);
  }

  /** Button, names, and whether it is time. */
  #arrange(): void {
    const title = this.#value('label') || this.#title || this.#link?.textContent || tComponent('lesson');
    const words = make('b');
    words.textContent = tComponent('load', title);
    const address = this.#address;
    const from = make('small');
    from.textContent = address?.host ? tComponent('from', address.host) : '';
    this.#poster.replaceChildren(...this.#picture(), words, from);
    this.#watch.disconnect();
    this.#poster.hidden = this.#session !== undefined;
    if (this.#session) {
      this.#session.frame.title = title;
      return;
    }
    const load = this.#value('load');
    if (load === 'now' && (address || document.readyState !== 'loading')) this.#start();
    if (load === 'visible') this.#watch.observe(this);
  }

  #picture(): HTMLElement[] {
    const src = this.#value('poster');
    if (!src) return [];
    const picture = make('img', 'picture');
    picture.alt = ''; // the words beside it say what it leads to
    picture.src = src;
    return [picture];
  }

  #start(): void {
    if (this.#session) return;
    this.#wanted = true;
    const lesson = this.#address;
    if (!lesson) {
      this.#note.textContent = tComponent('nowhere');
      this.#complain('error', 'address', 'src, lesson and link led nowhere; allowed: http, https, file');
      return;
    }
    const report = this.#report;
    const sandbox = this.#value('sandbox');
    const persist = this.#value('persist');
    const session = new Session({
      address: frameAddress(lesson, (name) => (name === 'report' ? report : this.#value(name)), self.origin),
      sandbox: sandbox === 'off' ? undefined : sandbox,
      report,
      shelf: persist === undefined ? undefined : new Shelf(persist),
      tell: (message) => this.#tell(message),
      warn: (code, message) => this.#complain('warning', code, message),
    });
    session.frame.setAttribute('part', 'frame');
    this.#session = session;
    this.#arrange();
    this.#setHeight();
    this.#note.textContent = tComponent('loading');
    this.#patience = setTimeout(() => this.#impatient(lesson), PATIENCE.ready);
    this.#root.insertBefore(session.frame, this.#note);
  }

  #stop(): void {
    clearTimeout(this.#patience);
    this.#session?.close();
    this.#session = undefined;
    this.#title = '';
    this.#note.replaceChildren();
  }

  /** It may be slow, or no lesson: its reader can go there, and the page hears of it. */
  #impatient(lesson: URL): void {
    const link = make('a');
    link.href = lesson.href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = tComponent('open');
    this.#note.replaceChildren(tComponent('silent'), ' ', link);
    this.#complain('error', 'silent', `${lesson} has not answered within ${PATIENCE.ready} ms`);
  }

  #setHeight(height: string | number | undefined = this.#value('height')): void {
    // What is no height, the style sheet of the frame passes over.
    if (this.#session) this.#session.frame.style.height = `${height}px`;
  }

  #complain(type: 'warning' | 'error', code: string, message: string): void {
    this.#tell({ type, code, message });
  }

  #tell(message: FromLesson): void {
    const { type, ...detail } = message;
    if (message.type === 'ready') {
      clearTimeout(this.#patience);
      this.#note.replaceChildren();
      this.#title = message.title;
      this.#arrange();
    }
    if ('height' in message) this.#setHeight(message.height);
    this.dispatchEvent(new CustomEvent(`nonlinear-${type}`, { bubbles: true, composed: true, detail }));
  }

  #ask(...[type, fields]: Parameters<Session['request']>): Promise<FromLesson> {
    if (this.#session) return this.#session.request(type, fields);
    return Promise.reject(new Error(`${type} was called too early; allowed: once the lesson loads`));
  }
}

const allows = (name: AttributeName, value: string): boolean => attribute(name).values?.includes(value) ?? true;

// A property for each attribute. Those that every element has, such as `lang`, are reflected already.
for (const name of attributeNames.filter((each) => !(each in HTMLElement.prototype))) {
  Object.defineProperty(NonlinearLesson.prototype, name, {
    get(this: HTMLElement) {
      return this.getAttribute(name) ?? attribute(name).default ?? '';
    },
    set(this: HTMLElement, value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value as string);
    },
  });
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, part?: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (part) made.setAttribute('part', part);
  return made;
}

if (!customElements.get(TAG)) customElements.define(TAG, NonlinearLesson);
