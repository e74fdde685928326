/**
 * Chromium with nobody attached to its service workers. Playwright attaches to each, and a worker that a debugger looks at never
 * counts as idle: another one, told to take over, then waits for minutes, which it does for no reader.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { remote } from './any-app.ts';
import { chromiumShell } from './chromium.ts';

/** In milliseconds, for a page to become what a test waits for. */
const PATIENCE = 30_000;

type Send = (method: string, params?: object) => Promise<unknown>;

export interface UnwatchedBrowser {
  newPage(): Promise<UnwatchedPage>;
  close(): Promise<void>;
}

/** Driven over the protocol of its developer tools (https://chromedevtools.github.io/devtools-protocol/), through a pipe. */
export async function openUnwatched(siteUrl: string): Promise<UnwatchedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'unwatched-'));
  const { executablePath, args } = chromiumShell;
  const browser = spawn(executablePath, [...args, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void browser.kill('SIGKILL');
  process.once('exit', kill);
  const call = speakThrough(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  return {
    async newPage() {
      const { targetId } = (await call('Target.createTarget', { url: 'about:blank' })) as { targetId: string };
      const { sessionId } = (await call('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
      return new UnwatchedPage(siteUrl, (method, params) => call(method, params, sessionId));
    },
    async close() {
      const gone = once(browser, 'exit');
      void call('Browser.close'); // its children as well, which would go on writing; the answer may go with the pipe
      await gone;
      process.off('exit', kill);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Messages are JSON, each ended by a zero byte; an answer has the number of its call. */
function speakThrough(to: Writable, from: Readable) {
  interface Answer {
    id?: number;
    result?: unknown;
    error?: { message: string };
  }
  const waiting = new Map<number, (answer: Answer) => void>();
  let read = '';
  from.setEncoding('utf8').on('data', (text: string) => {
    const messages = (read + text).split('\0');
    read = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  let calls = 0;
  return (method: string, params: object = {}, sessionId?: string): Promise<unknown> => {
    const id = ++calls;
    to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
    });
  };
}

/** The few verbs of an app that handing over needs. */
export class UnwatchedPage {
  readonly siteUrl: string;
  readonly #send: Send;

  constructor(siteUrl: string, send: Send) {
    this.siteUrl = siteUrl;
    this.#send = send;
  }

  goto = (path: string) => this.#leaveBy('Page.navigate', { url: new URL(path, this.siteUrl).href });
  reload = () => this.#leaveBy('Page.reload');

  async click(selector: string): Promise<void> {
    await this.#send('Page.bringToFront');
    const at = await this.eval((css) => {
      deep(css).scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = deep(css).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
  }

  async eval<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const expression = remote(fn.toString(), args);
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: Awaited<R> }; exceptionDetails?: { exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? `${fn} failed`);
    return result.value;
  }

  /** Until the function gives something true. A page that is just going away gives nothing. */
  async wait<A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    let why = '';
    const holds = () =>
      this.eval(fn, ...args).catch((error: Error) => {
        why = error.message;
      });
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error(`waited ${PATIENCE / 1000} s for ${fn}: ${why}`);
      await new Promise((soon) => setTimeout(soon, 40));
    }
  }

  async #leaveBy(method: string, params = {}): Promise<void> {
    await this.eval(() => void Object.assign(window, { leaving: true }));
    await this.#send(method, params);
    await this.wait(() => !('leaving' in window) && document.readyState === 'complete');
  }
}
