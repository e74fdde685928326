/** The guesses that the reader made in the lessons, and the button that prints them with the answers above. */

import { tCheck } from '../../locales/t-check.ts';
import { patch } from '../../plot/svg-layer.ts';
import { numberAt, valueText } from '../../quiz/guess/scale.ts';
import { sketchLayers } from '../../quiz/guess/sketch-layers.ts';
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

function entry(guess: BankGuess, option: unknown): HTMLLIElement {
  const made = document.createElement('li');
  const prompt = document.createElement('p');
  prompt.className = 'quiz-entry-prompt';
  prompt.innerHTML = guess.question;
  made.append(prompt, ...said(guess, typeof option === 'number' ? option : null));
  return made;
}

function said({ so, options, scale, curve }: BankGuess, option: number | null): Element[] {
  const own =
    option === null ? undefined : (options?.[option - 1] ?? (scale && valueText(scale, numberAt(scale, option))));
  if (curve && option !== null) return [line('guess', ''), picture(curve, option)];
  return [own === undefined ? line('skipped', '') : line('guess', own), line('so', so)];
}

/** The curve over the sketch. */
function picture({ frame, truth }: NonNullable<BankGuess['curve']>, option: number): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', tCheck('sketch'));
  made.classList.add('plot-picture');
  patch(made, sketchLayers(frame, truth, option));
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
