/**
 * Pages of others that show lessons: on the server of the site, on another one, from disk, in a sandbox, under a strict policy.
 * Each notes what is posted to its window and what `<nonlinear-lesson>` tells by events.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { lesson } from './pages.ts';
import { type Guest, type Site, serve } from './server.ts';
import { test as base, DIST } from './test.ts';

export interface Told {
  type: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a lesson says is what is tested
  detail: any;
}

declare global {
  interface Window {
    told: Told[];
    heard: { data: unknown; origin: string }[];
    wrong: string[];
  }
}

/** As a script of its own, since strict policies refuse inline ones. */
export const NOTES = readFileSync(join(__dirname, 'host-notes.js'), 'utf8');

export type HostForm = 'same origin' | 'another origin' | 'another site' | 'sandboxed' | 'disk' | 'strict policy';
export const hostForms: HostForm[] = [
  'same origin',
  'another origin',
  'another site',
  'sandboxed',
  'disk',
  'strict policy',
];

/** What stands in the page, given the address of the site whose lessons it shows. */
type Body = (site: string) => string;

export class Host {
  readonly page: Page;
  /** Address of the site whose lessons are shown. Ends in a slash. */
  site: string;
  readonly #sites: Site[] = [];
  readonly #folders: string[] = [];

  constructor(page: Page, site: string) {
    [this.page, this.site] = [page, site];
  }

  /** Opens such a page, and gives back where it stands. `guests` are further pages beside it. */
  async open(body: Body, form: HostForm = 'another origin', guests: Record<string, Guest> = {}): Promise<Frame> {
    if (form === 'disk') return this.#fromDisk(body);
    const own: Guest = { html: '' };
    const notes: Guest = { html: NOTES, headers: { 'content-type': 'text/javascript' } };
    const frame =
      '<iframe sandbox="allow-scripts allow-popups" width="800" height="600" src="index.html" title="host">';
    const around: Guest = { html: `<!doctype html><title>around</title>${frame}</iframe>` };
    const server = await serve(DIST, {
      guests: { ...guests, 'host/index.html': own, 'host/around.html': around, 'host-notes.js': notes },
    });
    this.#sites.push(server);
    if (form === 'same origin') this.site = server.url;
    own.html = html(body(this.site), '../host-notes.js');
    const { origin } = new URL(this.site);
    if (form === 'strict policy') own.headers = { 'content-security-policy': strictPolicy(origin) };
    const url = form === 'another site' ? server.url.replace('127.0.0.1', 'localhost') : server.url;
    await this.page.goto(`${url}host/${form === 'sandboxed' ? 'around' : 'index'}.html`);
    return form === 'sandboxed' ? (this.page.frames()[1] as Frame) : this.page.mainFrame();
  }

  async #fromDisk(body: Body): Promise<Frame> {
    const folder = mkdtempSync(join(tmpdir(), 'nonlinear-host-'));
    this.#folders.push(folder);
    writeFileSync(join(folder, 'notes.js'), NOTES);
    writeFileSync(join(folder, 'index.html'), html(body(this.site), 'notes.js'));
    await this.page.goto(pathToFileURL(join(folder, 'index.html')).href);
    return this.page.mainFrame();
  }

  /** The frame of a lesson, once it is there. */
  lesson(part = ''): Promise<Frame> {
    const find = () => this.page.frames().find((each) => each.url().startsWith(this.site) && each.url().includes(part));
    return until(find, `a frame of ${this.site}${part}`);
  }

  close(): void {
    for (const site of this.#sites) site.close();
    for (const folder of this.#folders) rmSync(folder, { recursive: true });
  }
}

const strictPolicy = (site: string): string =>
  `default-src 'self'; frame-src ${site}; script-src 'self' ${site}; require-trusted-types-for 'script'`;

const html = (body: string, notes: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of others</title><script src="${notes}"></script></head><body><main><h1>A page of others</h1>${body}</main></body></html>`;

/** What it gives once that is true. Asked from outside, so that no policy of the page stands in the way. */
export async function until<T>(look: () => T | Promise<T>, what: string): Promise<NonNullable<T>> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answer = await look();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited 30 s for ${what}`);
    await new Promise((soon) => setTimeout(soon, 40));
  }
}

/** What the elements of the page have told of this type: the first that fits. */
export async function told(
  host: Frame,
  type: string,
  fits: (detail: Told['detail']) => boolean = () => true,
): Promise<Told['detail']> {
  const all = () => host.evaluate(() => window.told);
  const find = async () => (await all()).find((each) => each.type === type && fits(each.detail));
  const found = await until(find, type).catch(async (error: Error) => {
    throw new Error(`${error.message}; told was ${JSON.stringify(await all()).slice(-800)}`);
  });
  return found.detail;
}

/** The element for other sites, with the script of the site. */
export const element =
  (attributes: string, inside = ''): Body =>
  (site) =>
    `<script src="${site}embed/nonlinear-lesson.js"></script><nonlinear-lesson ${attributes}>${inside}</nonlinear-lesson>`;

/** Brings the quiz of a lesson into view, where it wakes up. */
export async function wakeQuiz(lesson: Frame): Promise<void> {
  await lesson.locator('quiz-block').first().scrollIntoViewIfNeeded();
  await lesson.locator('quiz-block[data-ready]').first().waitFor();
}

/** Brings each question into view, until all of them can be answered. */
export async function wakeQuestions(lesson: Frame): Promise<void> {
  await wakeQuiz(lesson);
  const rest = () =>
    lesson.evaluate(() => {
      const sleeping = [...document.querySelectorAll('fieldset[data-item]')].find(
        (item) =>
          !item.querySelector('.quiz-check') || item.querySelector('.quiz-field > :not(:defined, [data-ready])'),
      );
      sleeping?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return sleeping !== undefined;
    });
  await until(async () => !(await rest()), 'all questions');
}

/** Answers the first question with a choice rightly, in the page of the lesson; gives back its id. */
export const answerOne = (): string => {
  const right = document.querySelector<HTMLElement>('fieldset[data-type=choice] .quiz-reasons > [data-right=true]');
  const item = right?.closest('fieldset') as HTMLElement;
  item.querySelector<HTMLElement>(`.quiz-options input[value="${right?.dataset.option}"]`)?.click();
  item.querySelector<HTMLElement>('.quiz-check')?.click();
  return item.dataset.item ?? '';
};

export const QUIZ = lesson('06-check-yourself');

export const test = base.extend<{ host: Host }>({
  host: async ({ page, site }, use) => {
    const host = new Host(page, site.url);
    await use(host);
    host.close();
  },
});

export { expect } from '@playwright/test';

/** A lesson in a plain frame, in a page that speaks with it by hand (`raw-host.js`). */
export async function openRaw(
  host: Host,
  query: string,
  { page = QUIZ, sandbox = true, guests = {}, more = '' } = {},
): Promise<Frame> {
  const attributes = sandbox ? 'sandbox="allow-scripts"' : '';
  const script: Guest = { html: RAW, headers: { 'content-type': 'text/javascript' } };
  const frame = (site: string) =>
    `<script src="raw.js"></script><iframe id="lesson" title="lesson" width="800" height="600" ${attributes} src="${site}${page}?${query}"></iframe>${more}`;
  const opened = await host.open(frame, 'another origin', { ...guests, 'host/raw.js': script });
  await until(() => opened.evaluate(() => window.raw.hellos > 0), 'hello');
  return opened;
}

const RAW = readFileSync(join(__dirname, 'raw-host.js'), 'utf8');

interface Said {
  type: string;
  id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a lesson says is what is tested
  [field: string]: any;
}

declare global {
  interface Window {
    raw: { said: Said[]; hellos: number; connect(offer?: object): void; send(message: object): void };
  }
}

/** The first message that fits, of those that came on any port. */
export function said(host: Frame, type: string, fits: (message: Said) => boolean = () => true): Promise<Said> {
  const find = async () =>
    (await host.evaluate(() => window.raw.said)).find((each) => each.type === type && fits(each));
  return until(find, `${type} on the port`);
}
