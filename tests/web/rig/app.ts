/**
 * What a spec does with a page, in few verbs, so that another engine needs only another way to open an app.
 *
 * Selectors are CSS and see into open shadow roots: `activation-plot input` finds the input inside the element.
 * Functions given to `eval` and `wait` travel as text: they close over nothing, take arguments that JSON can carry,
 * and may call `deep(selector)` and `deepAll(selector)`, which see as far as selectors do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

declare global {
  function deep<E extends Element = HTMLElement>(selector: string): E;
  function deepAll<E extends Element = HTMLElement>(selector: string): E[];
  interface Window {
    collectedErrors?: string[];
    axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> };
  }
}

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

type Point = [x: number, y: number];

/** The elements, found by folder. Each says when it works, by `data-ready`. */
const ELEMENTS = readdirSync(join(__dirname, '../../../web/src/elements'));
/** Those still to wake up. One that is folded away sleeps until somebody opens it. */
const SLEEPING = `:is(${ELEMENTS}):not([data-ready])`;

/** Milliseconds that a page gets to do what a spec waits for. */
const PATIENCE = 30_000;

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // It takes a table header that holds a formula for an empty one: axe reads no MathML.
  rules: { 'empty-table-header': { enabled: false } },
};

/**
 * The text of `deepAll` and `deep` for the page. "a b" finds b below a, also when a is a host and b stands in its shadow root.
 */
const DEEP = `
  const deepAll = (selector) => {
    const search = (scope, css) => {
      const found = [...scope.querySelectorAll(css)];
      const parts = css.split(/ (?![^(]*[)])/);
      for (const host of scope.querySelectorAll('*')) {
        if (!host.shadowRoot) continue;
        found.push(...search(host.shadowRoot, css));
        for (let cut = 1; cut < parts.length; cut++)
          if (parts[cut] !== '>' && parts[cut - 1] !== '>' && host.matches(parts.slice(0, cut).join(' ')))
            found.push(...search(host.shadowRoot, parts.slice(cut).join(' ')));
      }
      return found;
    };
    return [...new Set(search(document, selector))];
  };
  const deep = (selector) => {
    const [first] = deepAll(selector);
    if (!first) throw new Error('nothing matches ' + selector);
    return first;
  };`;

const remote = (fn: string, args: unknown[]) =>
  `(() => { ${DEEP}\nreturn (${fn}).apply(null, ${JSON.stringify(args)}); })()`;

export class App {
  /** For what only Playwright's own engines can do. */
  readonly page: Page;
  readonly siteUrl: string;
  readonly consoleErrors: string[] = [];
  readonly #hosts = new Set<string>();

  constructor(page: Page, siteUrl: string) {
    this.page = page;
    this.siteUrl = siteUrl;
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol)) this.#hosts.add(url.host);
    });
  }

  /** A page of the site by its path, as "en/03-relu/index.html"; or any URL. Comes back when its scripts have run. */
  async goto(path: string, waitUntil: 'load' | 'domcontentloaded' = 'load'): Promise<void> {
    await this.page.goto(new URL(path, this.siteUrl).href, { waitUntil });
  }
  reload = () => this.page.reload();

  eval<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.page.evaluate(remote(fn.toString(), args));
  }
  /** Until the function gives something true; gives it back. Asked from outside, since the pages' policy forbids eval. */
  async wait<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const answer = await this.eval(fn, ...args);
      if (answer) return answer;
      if (Date.now() > deadline) throw new Error(`waited ${PATIENCE / 1000} s for ${fn} with ${JSON.stringify(args)}`);
      await new Promise((soon) => setTimeout(soon, 40));
    }
  }
  /** Scrolls to an element and waits until it says that it works. */
  async ready(selector: string): Promise<void> {
    await this.unfold(selector);
    await this.reveal(selector);
    await this.wait((css) => deepAll(css)[0]?.hasAttribute('data-ready'), selector);
  }

  /** Scrolls through the page so that every element wakes up, and back to the top. */
  async wakeAll(): Promise<void> {
    await this.eval(() => document.fonts.ready.then(() => true));
    await this.wait((css) => {
      const first = deepAll(css).find((element) => element.checkVisibility());
      first?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return first === undefined;
    }, SLEEPING);
    await this.eval(() => scrollTo({ top: 0, behavior: 'instant' }));
  }
  /** Scrolls to each question until its buttons are there; explanations behind guesses are opened. */
  async wakeQuestions(): Promise<void> {
    await this.eval(() => {
      for (const guess of deepAll('prediction-block')) guess.setAttribute('data-open', '');
    });
    await this.wait(() => {
      const first = deepAll('fieldset[data-item]').find(
        (item) =>
          !item.querySelector('.quiz-check') || item.querySelector('.quiz-field > :not(:defined, [data-ready])'),
      );
      first?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return first === undefined;
    });
  }
  /** Goes down the page as a reader does: nothing comes into view before it is awake. */
  async readThrough(): Promise<void> {
    await this.wait((css) => {
      const edge = innerHeight + 300;
      const near = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().top < edge;
      if (deepAll(css).some(near)) return false;
      if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) return true;
      scrollBy({ top: 200, behavior: 'instant' });
      return false;
    }, SLEEPING);
  }
  /** Opens the explanation in which an element stands, as a guess would. */
  unfold = (selector: string) =>
    this.eval((css) => deep(css).parentElement?.closest('prediction-block')?.setAttribute('data-open', ''), selector);
  /** Brings an element to the middle of the view. */
  reveal = (selector: string) =>
    this.eval((css) => deep(css).scrollIntoView({ block: 'center', behavior: 'instant' }), selector);

  count = (selector: string) => this.page.locator(selector).count();
  text = (selector: string) => this.page.locator(selector).first().innerText();
  click = (selector: string) => this.page.locator(selector).first().click();
  focus = (selector: string) => this.page.locator(selector).first().focus();
  /** `force` for a radio button that is drawn as its label. */
  check = (selector: string, options: { force?: boolean } = {}) => this.page.locator(selector).first().check(options);
  select = (selector: string, value: string) => this.page.locator(selector).first().selectOption(value);
  /** Replaces what a field holds, by typing. */
  async fill(selector: string, text: string): Promise<void> {
    await this.page.locator(selector).first().fill(text);
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
  /** From one point of an element to another, both as shares of its size. */
  async drag(selector: string, from: Point, to: Point): Promise<void> {
    await this.reveal(selector);
    const box = await this.page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} has no size`);
    const at = ([x, y]: Point): Point => [box.x + x * box.width, box.y + y * box.height];
    await this.page.mouse.move(...at(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...at(to), { steps: 6 });
    await this.page.mouse.up();
  }

  size = (width: number, height: number) => this.page.setViewportSize({ width, height });
  theme = (colorScheme: 'light' | 'dark') => this.page.emulateMedia({ colorScheme });
  shot = () => this.page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });

  /** Errors, warnings and refusals of the page since it began to load. */
  async errors(): Promise<string[]> {
    // A test may end as soon as a link has led here, before the page's own scripts have run.
    await this.wait(() => document.readyState === 'complete');
    return this.eval(() => window.collectedErrors ?? ['the collector is not in this page']);
  }
  /** For pages from disk, where no server can add the collector: notes errors in `consoleErrors` instead. */
  collectFromConsole(): void {
    this.page.on('pageerror', (error) => this.consoleErrors.push(error.message));
    this.page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) this.consoleErrors.push(line.text());
    });
  }
  /** Hosts that were asked for anything, blob: and data: aside. */
  hosts = () => [...this.#hosts];

  /** What axe finds, one line each. */
  async axe(): Promise<string[]> {
    await this.page.evaluate(AXE);
    const violations = await this.eval(
      (options) => window.axe.run(document, options).then((all) => all.violations),
      AXE_RULES,
    );
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    );
  }
}
