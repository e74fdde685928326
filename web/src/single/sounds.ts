/** The sound of talks: from the end of the file, if it has any; else a line says that it has not. */

import { SOUND } from './contents.ts';
import { fromLetters } from './letters.ts';

export class Sounds {
  /** Letters by path. */
  readonly #blocks = new Map<string, { letters: string; size: number }>();

  constructor(file: DocumentFragment) {
    for (const block of file.querySelectorAll<HTMLElement>(`script[${SOUND}]`))
      this.#blocks.set(block.getAttribute(SOUND) ?? '', {
        letters: block.textContent ?? '',
        size: Number(block.dataset.size),
      });
  }

  place(page: Document): void {
    for (const audio of page.querySelectorAll(`audio[${SOUND}]`)) {
      const block = this.#blocks.get(audio.getAttribute(SOUND) ?? '');
      if (!block) continue;
      const bytes = fromLetters(block.letters).subarray(0, block.size);
      const url = URL.createObjectURL(new Blob([bytes], { type: 'audio/mpeg' }));
      audio.setAttribute('src', url);
      for (const link of beside(audio, '.listen-files a[href$=".mp3"]')) link.setAttribute('href', url);
    }
  }
}

/** Before a player wakes up: it offers what it finds. */
export function saySilent(page: Document, words: string): void {
  for (const audio of page.querySelectorAll(`audio[${SOUND}]`)) {
    const line = page.createElement('p');
    line.className = 'listen-silent';
    line.textContent = words;
    for (const part of beside(audio, '.listen-voices, .listen-files a[href$=".mp3"]')) part.remove();
    audio.replaceWith(line);
  }
}

const beside = (audio: Element, css: string): NodeListOf<Element> =>
  (audio.parentElement ?? audio).querySelectorAll(css);
