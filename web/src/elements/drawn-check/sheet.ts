/** The guesses that the reader made in the lessons, and the button that prints them with the answers above. */

import { tCheck } from '../../locales/t-check.ts';
import type { BankGuess } from '../../state/global.ts';
import { progress } from '../../state/progress.ts';

export function answerSheet(guesses: readonly BankGuess[]): HTMLElement {
  const sheet = document.createElement('section');
  sheet.className = 'check-sheet';
  const heading = document.createElement('h2');
  heading.textContent = tCheck('sheet');
  const made = guesses.flatMap((guess) => {
    const kept = progress.read(guess.key) as { option?: unknown } | undefined;
    return kept && typeof kept === 'object' ? [{ guess, option: kept.option }] : [];
  });
  const about = document.createElement('p');
  about.textContent = tCheck(made.length > 0 ? 'sheetAbout' : 'noGuesses');
  const list = document.createElement('ol');
  list.append(...made.map(({ guess, option }) => entry(guess, option)));
  const print = document.createElement('button');
  print.type = 'button';
  print.className = 'quiz-again';
  print.textContent = tCheck('print');
  print.addEventListener('click', () => globalThis.print());
  sheet.append(heading, about, list, print);
  return sheet;
}

function entry({ question, options, answer }: BankGuess, option: unknown): HTMLLIElement {
  const made = document.createElement('li');
  const prompt = document.createElement('p');
  prompt.className = 'quiz-entry-prompt';
  prompt.innerHTML = question;
  const chosen = typeof option === 'number' ? options[option - 1] : undefined;
  made.append(
    prompt,
    chosen === undefined ? line('skipped', '') : line('guess', chosen),
    line('so', options[answer - 1] ?? ''),
  );
  return made;
}

function line(key: 'guess' | 'skipped' | 'so', html: string): HTMLParagraphElement {
  const made = document.createElement('p');
  const name = document.createElement('strong');
  name.textContent = tCheck(key);
  const words = document.createElement('span');
  words.innerHTML = html;
  made.append(name, ' ', words);
  return made;
}
