/**
 * The site inside the one file. A page is written while the browser reads the file, so that for the browser it is a page like
 * any other: with its own scripts, its place to come back to, its fragment. A link leads to the same file with another query.
 *
 * Elsewhere than on a disk, the next page takes the place of this one in the same document (`next-page.ts`): a web server would
 * be asked for the whole file once more, a frame without an origin would forget what its reader has answered, and `srcdoc`
 * has no address at all.
 */

import type { ModuleStatus } from '../core/client.ts';
import { shared } from '../state/global.ts';
import { pageIn, ROOT, START } from './address.ts';
import type { Archive } from './archive.ts';
import { ARRIVE } from './contents.ts';
import { followLinks } from './links.ts';
import { NextPage } from './next-page.ts';
import { Sounds, saySilent } from './sounds.ts';

/** Of the element that takes in the rest of the file: what it says to readers without scripts, and blocks of sound. */
const REST = 'nonlinear-rest';

export class Course {
  readonly #archive: Archive;
  readonly #ran = new Set<string>();
  readonly #next: NextPage | undefined;
  #sounds: Sounds | undefined;
  /** Where the modules of the core run. */
  readonly #said = new Map<string, ModuleStatus>();
  #path = START;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#next = leadsOn() ? undefined : new NextPage((path) => this.#replace(path), pageIn(location.search));
    shared().luggage = {
      run: (name) => this.#runOnce(this.#named(name)),
      bytes: (name) => archive.bytes(this.#named(name)).buffer,
      root: ROOT,
    };
  }

  /** Writes the first page. */
  write(wanted: string): void {
    const { lang, dir, head, body } = this.#take(wanted);
    Object.assign(document.documentElement, { lang, dir });
    document.querySelector('title')?.remove(); // that of readers without scripts
    run(this.#archive.text(this.#archive.contents.theme));
    (globalThis as unknown as { Nonlinear: { arrive(): void } }).Nonlinear.arrive = () => {
      document.currentScript?.remove();
      this.#wake();
    };
    document.addEventListener('DOMContentLoaded', () => {
      const rest = document.getElementById(REST) as HTMLTemplateElement;
      rest.remove();
      this.#sounds = new Sounds(rest.content);
      this.#sounds.place(document);
    });
    document.write(`${head}</head>${body}<script>${ARRIVE}</script><template id="${REST}">`);
  }

  /** In the same document. */
  #replace(wanted: string): void {
    const kept = [...document.head.querySelectorAll('meta[name=viewport], meta[name=color-scheme], link, style')];
    const { lang, dir, head, body } = this.#take(wanted);
    // Forgets all elements, and all listeners of document and window.
    document.open();
    document.write('<!DOCTYPE html>');
    document.close();
    Object.assign(document.documentElement, { lang, dir });
    document.head.append(...kept);
    document.head.insertAdjacentHTML('beforeend', head);
    run(this.#archive.text(this.#archive.contents.theme));
    // Read apart from the document, so that elements that are known already wake up with all that stands in them.
    document.body.replaceWith(document.adoptNode(new DOMParser().parseFromString(body, 'text/html').body));
    this.#sounds?.place(document);
    this.#wake();
    // What runs already does not say so again.
    for (const detail of this.#said.values()) document.dispatchEvent(new CustomEvent('core-status', { detail }));
  }

  /** Makes a page the current one. */
  #take(wanted: string): { lang: string; dir: string; head: string; body: string } {
    this.#path = this.#archive.has(wanted) ? wanted : START;
    const [, lang = '', dir = '', head = '', body = ''] =
      /<html lang="([^"]*)" dir="([^"]*)">\s*<head>([\s\S]*)<\/head>\s*(<body\b[\s\S]*)<\/body>/.exec(
        this.#archive.text(this.#path),
      ) ?? [];
    return { lang, dir, head, body };
  }

  #wake(): void {
    const { silent } = this.#archive.contents;
    if (silent !== undefined) saySilent(document, silent);
    run(this.#archive.text(this.#language.site));
    followLinks(document, {
      from: this.#path,
      file: (path) => this.#archive.bytes(path),
      // As long as the browser still reads the file, its end would be lost.
      follow: (query, fragment) =>
        this.#sounds !== undefined && (this.#next?.go(pageIn(query), query, fragment) ?? false),
    });
    this.#next?.listen();
    document.addEventListener('core-status', (event) => {
      const { detail } = event as CustomEvent<ModuleStatus>;
      this.#said.set(detail.module, detail);
    });
  }

  get #language() {
    const { languages } = this.#archive.contents;
    const language = languages[document.documentElement.lang];
    if (!language)
      throw new Error(`language was "${document.documentElement.lang}"; allowed: ${Object.keys(languages)}`);
    return language;
  }

  #named(name: string): string {
    const path = this.#language.names[name];
    if (path === undefined)
      throw new Error(`asset was "${name}"; allowed: ${Object.keys(this.#language.names).join(', ')}`);
    return path;
  }

  #runOnce(path: string): void {
    if (this.#ran.has(path)) return;
    this.#ran.add(path);
    run(this.#archive.text(path));
  }
}

/** Whether a link can lead to the same file with another query: where it was opened from a disk and remembers what was kept. */
function leadsOn(): boolean {
  try {
    return location.protocol === 'file:' && window === window.top && Boolean(localStorage);
  } catch {
    return false;
  }
}

/** Runs the text of a script of the site. The policy of the file knows these texts and lets no other one run. */
function run(text: string): void {
  const script = document.createElement('script');
  script.textContent = text;
  document.head.append(script);
  script.remove();
}
