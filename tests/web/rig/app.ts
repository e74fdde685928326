/** An app in a page of Playwright's: Chromium, or Firefox over WebDriver BiDi. */
import type { Frame, Locator, Page } from '@playwright/test';
import { AnyApp, type Point, remote } from './any-app.ts';

export class App extends AnyApp {
  /** For what only Playwright's own engines can do. */
  readonly page: Page;
  readonly consoleErrors: string[] = [];
  readonly #hosts = new Set<string>();
  #frame: Frame | undefined;

  constructor(page: Page, siteUrl: string) {
    super(siteUrl);
    this.page = page;
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol)) this.#hosts.add(url.host);
    });
  }

  async goto(path: string, waitUntil: 'load' | 'domcontentloaded' = 'load'): Promise<void> {
    this.#frame = undefined;
    await this.page.goto(new URL(path, this.siteUrl).href, { waitUntil });
  }
  reload = () => this.page.reload();

  async enter(frame: string): Promise<void> {
    const element = await this.#first(frame).elementHandle();
    const inside = await element?.contentFrame();
    if (!inside) throw new Error(`${frame} was to be a frame; it shows no page`);
    await inside.waitForLoadState();
    this.#frame = inside;
  }

  eval<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.#here.evaluate(remote(fn.toString(), args));
  }
  protected run = (script: string) => this.#here.evaluate(script);

  count = (selector: string) => this.#here.locator(selector).count();
  text = (selector: string) => this.#first(selector).innerText();
  click = (selector: string) =>
    this.#outOfReach ? this.#first(selector).dispatchEvent('click') : this.#first(selector).click();
  focus = (selector: string) => this.#first(selector).focus();
  /** `force` for a radio button that is drawn as its label. */
  check = (selector: string, options: { force?: boolean } = {}) => this.#first(selector).check(options);
  select = (selector: string, value: string) => this.#first(selector).selectOption(value);
  /** As `type`, at once. */
  fill = (selector: string, text: string) => this.#first(selector).fill(text);
  async type(selector: string, text: string): Promise<void> {
    const field = this.#first(selector);
    if (this.#outOfReach) {
      await field.fill(text);
      await field.dispatchEvent('change');
      return;
    }
    // As a hand does it: a selection made by script is gone once a frame gets the focus.
    await field.press('ControlOrMeta+a');
    await field.pressSequentially(text);
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
  async drag(selector: string, from: Point, to: Point): Promise<void> {
    await this.reveal(selector);
    const box = await this.#first(selector).boundingBox();
    if (!box) throw new Error(`${selector} has no size`);
    const at = ([x, y]: Point): Point => [box.x + x * box.width, box.y + y * box.height];
    await this.page.mouse.move(...at(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...at(to), { steps: 6 });
    await this.page.mouse.up();
  }

  size = (width: number, height: number) => this.page.setViewportSize({ width, height });
  theme = (colorScheme: 'light' | 'dark') => this.page.emulateMedia({ colorScheme });
  view = () => this.page.screenshot({ animations: 'disabled', caret: 'hide' });
  shot = () => this.page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });

  /** For pages from disk, where no server can add the collector: notes errors in `consoleErrors` instead. */
  collectFromConsole(): void {
    this.page.on('pageerror', (error) => this.consoleErrors.push(error.message));
    this.page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) this.consoleErrors.push(line.text());
    });
  }
  /** Hosts that were asked for anything, blob: and data: aside. */
  hosts = () => [...this.#hosts];

  /** Over BiDi, keys and pointer of Firefox reach the page around a frame and not the one in it. */
  get #outOfReach(): boolean {
    return this.#frame !== undefined && this.page.context().browser()?.browserType().name() === 'firefox';
  }
  get #here(): Page | Frame {
    return this.#frame ?? this.page;
  }
  #first(selector: string): Locator {
    return this.#here.locator(selector).first();
  }
}
