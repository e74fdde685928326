/** An app in WebKitGTK. */
import { AnyApp, type Point, remote } from '../any-app.ts';
import { type ElementReference, idOf, type Session } from './session.ts';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

declare global {
  interface Window {
    pressWatch?: AbortController;
    pressWent?: 'home' | 'beside' | undefined;
  }
}

type Box = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

export class WebKitApp extends AnyApp {
  readonly #session: Session;
  /** Where the page that is spoken to begins in the window: WebKit counts places from there, also in a frame. */
  #origin = { x: 0, y: 0 };

  constructor(session: Session, siteUrl: string) {
    super(siteUrl);
    this.#session = session;
  }

  async goto(path: string): Promise<void> {
    const url = new URL(path, this.siteUrl).href;
    await this.#session.post('/frame', { id: null });
    this.#origin = { x: 0, y: 0 };
    await this.#session.post('/url', { url });
    // It may answer before the page's scripts have run, when it changes the process.
    const same = (address: string) => document.readyState === 'complete' && location.href.split('#')[0] === address;
    await this.wait(same, url.split('#')[0] ?? url);
  }
  async reload(): Promise<void> {
    await this.#session.post('/refresh');
    await this.wait(() => document.readyState === 'complete');
  }
  async enter(frame: string): Promise<void> {
    const element = await this.#find(frame);
    this.#origin = await this.eval((css) => {
      const { x, y } = deep(css).getBoundingClientRect();
      return { x: x + deep(css).clientLeft, y: y + deep(css).clientTop };
    }, frame);
    await this.#session.post('/frame', { id: element });
    await this.wait(() => document.readyState === 'complete' && location.href !== 'about:blank');
  }

  async eval<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const script = `const [done] = arguments;
      Promise.resolve().then(() => ${remote(fn.toString(), args)}).then(
        (value) => done({ value }),
        (error) => done({ failed: String(error && error.stack || error) }));`;
    const answer = await this.#session.post<{ value?: Awaited<R>; failed?: string }>('/execute/async', {
      script,
      args: [],
    });
    if (answer.failed !== undefined) throw new Error(`in the page: ${answer.failed}`);
    return answer.value as Awaited<R>;
  }
  protected run = (script: string) => this.#session.post('/execute/sync', { script, args: [] });

  count = (selector: string) => this.eval((css) => deepAll(css).length, selector);
  async text(selector: string): Promise<string> {
    return this.#session.get(`/element/${idOf(await this.#find(selector))}/text`);
  }
  click = (selector: string) => this.#hold(selector, [0.5, 0.5]);
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.eval((css) => deep<HTMLInputElement>(css).select(), selector);
    await this.press(...text);
  }
  select = (selector: string, value: string) =>
    this.eval(
      (css, choice) => {
        const menu = deep<HTMLSelectElement>(css);
        menu.value = choice;
        if (menu.value !== choice) throw new Error(`${css} has no choice "${choice}"`);
        menu.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        menu.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  async press(...keys: string[]): Promise<void> {
    const actions = keys.flatMap((combination) => {
      const values = combination.split('+').map((key) => KEYS[key] ?? key);
      const down = values.map((value) => ({ type: 'keyDown', value }));
      return [...down, ...values.reverse().map((value) => ({ type: 'keyUp', value }))];
    });
    await this.#session.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
  drag = (selector: string, from: Point, to: Point) => this.#hold(selector, from, to);
  async size(width: number, height: number): Promise<void> {
    await this.#session.post('/window/rect', { width, height });
  }
  async view(): Promise<Buffer> {
    await this.eval(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    return Buffer.from(await this.#session.get<string>('/screenshot'), 'base64');
  }

  /**
   * Presses the mouse at a point of an element, and moves it to another. By place: WebDriver's own click takes what stands in a
   * shadow root for something that its host covers.
   */
  async #hold(selector: string, from: Point, to?: Point): Promise<void> {
    await this.#find(selector);
    while (!(await this.#heldAtRest(selector, from, to)));
  }
  /** False if the element moved between the look and the press. */
  async #heldAtRest(selector: string, from: Point, to?: Point): Promise<boolean> {
    const box = (await this.wait(boxAtRest, selector)) as Box;
    const move = ([x, y]: Point, duration: number) => ({
      type: 'pointerMove',
      duration,
      x: Math.round(this.#origin.x + box.x + x * box.width),
      y: Math.round(this.#origin.y + box.y + y * box.height),
    });
    const actions = [
      move(from, 0),
      { type: 'pointerDown', button: 0 },
      ...(to ? [move(to, 60)] : []),
      { type: 'pointerUp', button: 0 },
    ];
    await this.eval(watchPress, selector, box);
    await this.#session.post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
    return this.eval(() => window.pressWent !== 'beside');
  }
  /** In view. */
  async #find(selector: string): Promise<ElementReference> {
    await this.wait((css) => deepAll(css).length > 0, selector);
    return this.#session.post('/execute/sync', {
      script: `return ${remote(
        ((css: string) => {
          const element = deep(css);
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          return element;
        }).toString(),
        [selector],
      )}`,
      args: [],
    });
  }
}

/** A press that finds its element elsewhere is kept from the page, where it would be a press on something else. */
const watchPress = (selector: string, { x, y }: Box) => {
  window.pressWatch?.abort();
  window.pressWatch = new AbortController();
  window.pressWent = undefined;
  const { signal } = window.pressWatch;
  const watch = (event: Event) => {
    const now = deep(selector).getBoundingClientRect();
    window.pressWent ??= Math.hypot(now.x - x, now.y - y) < 1 ? 'home' : 'beside';
    if (window.pressWent === 'home') {
      window.pressWatch?.abort();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    addEventListener(kind, watch, { capture: true, signal });
};

/** Of an element in the middle of the view, once it has stood still for two frames; while a page wakes up, things move. */
const boxAtRest = (selector: string) => {
  const box = () => {
    const element = deep(selector);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const before = JSON.stringify(box());
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  return frame()
    .then(frame)
    .then(() => (JSON.stringify(box()) === before ? box() : undefined));
};
