/**
 * What a spec does with a page, in few verbs. Those that an engine has ways of its own for are abstract: app.ts has
 * Playwright's, for Chromium and Firefox, and webkit/webkit-app.ts WebDriver's.
 *
 * Selectors are CSS and see into open shadow roots: `activation-plot input` finds the input inside the element.
 * Functions given to `eval` and `wait` travel as text: they close over nothing, take arguments that JSON can carry,
 * and may call `deep(selector)` and `deepAll(selector)`, which see as far as selectors do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

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

/** Of an element, as shares of its width and height. */
export type Point = [x: number, y: number];

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

/** The text of a call for the page. */
export const remote = (fn: string, args: unknown[]): string =>
  `(() => { ${DEEP}\nreturn (${fn}).apply(null, ${JSON.stringify(args)}); })()`;

export abstract class AnyApp {
  readonly siteUrl: string;

  constructor(siteUrl: string) {
    this.siteUrl = siteUrl;
  }

  /** A page of the site by its path, as "en/03-relu/index.html"; or any URL. Comes back when its scripts have run. */
  abstract goto(path: string): Promise<void>;
  abstract reload(): Promise<unknown>;
  /** From here on, all verbs but `goto` and `reload` speak to the page in this frame. */
  abstract enter(frame: string): Promise<void>;
  abstract eval<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs a script in the page. */
  protected abstract run(script: string): Promise<unknown>;

  abstract count(selector: string): Promise<number>;
  /** As it is shown, of the first that matches. */
  abstract text(selector: string): Promise<string>;
  abstract click(selector: string): Promise<void>;
  /** Replaces what a field holds, key by key. */
  abstract type(selector: string, text: string): Promise<void>;
  abstract select(selector: string, value: string): Promise<unknown>;
  abstract press(...keys: string[]): Promise<void>;
  /** From one point of an element to another. */
  abstract drag(selector: string, from: Point, to: Point): Promise<void>;
  abstract size(width: number, height: number): Promise<void>;
  /** Of what the window shows. */
  abstract view(): Promise<Buffer>;

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

  /** Errors, warnings and refusals of the page since it began to load. */
  async errors(): Promise<string[]> {
    // A test may end as soon as a link has led here, before the page's own scripts have run.
    await this.wait(() => document.readyState === 'complete');
    return this.eval(() => window.collectedErrors ?? ['the collector is not in this page']);
  }

  /** What axe finds, one line each. */
  async axe(): Promise<string[]> {
    await this.run(AXE);
    const violations = await this.eval(
      (options) => window.axe.run(document, options).then((all) => all.violations),
      AXE_RULES,
    );
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    );
  }
}
