/** The sound of talks: from the file, if it has any; else a line says that it has not. */

import { SOUND } from './contents.ts';
import { fromLetters } from './letters.ts';

export class Sounds {
  /** Letters by path. */
  readonly #blocks = new Map<string, { letters: string; size: number }>();
  readonly #silent: string;

  constructor(file: DocumentFragment, silent: string) {
    for (const block of file.querySelectorAll<HTMLElement>(`script[${SOUND}]`))
      this.#blocks.set(block.getAttribute(SOUND) ?? '', {
        letters: block.textContent ?? '',
        size: Number(block.dataset.size),
      });
    this.#silent = silent;
  }

  place(page: Document): void {
    for (const audio of page.querySelectorAll(`audio[${SOUND}]`)) {
      const block = this.#blocks.get(audio.getAttribute(SOUND) ?? '');
      if (block) {
        const bytes = fromLetters(block.letters).subarray(0, block.size);
        const url = URL.createObjectURL(new Blob([bytes], { type: 'audio/mpeg' }));
        audio.setAttribute('src', url);
        for (const link of soundLinks(audio)) link.setAttribute('href', url);
      } else {
        const line = page.createElement('p');
        line.className = 'listen-silent';
        line.textContent = this.#silent;
        for (const link of soundLinks(audio)) link.remove();
        audio.replaceWith(line);
      }
    }
  }
}

const soundLinks = (audio: Element): NodeListOf<Element> =>
  (audio.parentElement ?? audio).querySelectorAll('.listen-files a[href$=".mp3"]');
