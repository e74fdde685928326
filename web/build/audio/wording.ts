/**
 * One sentence of a script, as it is shown and as it is spoken.
 *
 *   {{fact:id}}       a number of lessons/facts.yaml, printed and said
 *   {{n:12}}          a number that claims nothing
 *   {shown|spoken}    where the two differ
 *   {@plot 2}         the point of this plot goes to 2
 *   *word*            stressed, for the eye
 */

import { type Facts, findFact } from '../content/facts.ts';
import { refusal, typedNumbers } from '../content/numbers.ts';
import type { Place, Problems } from '../content/problems.ts';
import { escapeHtml, type Html, raw } from '../html.ts';
import { numberWords } from './number-words.ts';
import type { Cue } from './part.ts';

/** Respellings by word: `say.yaml`. */
export type Say = ReadonlyMap<string, string>;

export interface Wording {
  html: Html;
  shown: string;
  spoken: string;
  cues: Cue[];
}

const marks = /\{\{(fact|n):([^{}]*)\}\}/g;
const cue = /\{@([a-z][a-z0-9-]*) (-?\d+(?:\.\d+)?)\}\s*/g;
const choice = /\{([^{}|]+)\|([^{}|]+)\}/g;

export function wordingOf(script: string, facts: Facts, say: Say, place: Place, problems: Problems): Wording {
  const cues = [...script.matchAll(cue)].map(([, plot = '', x]): Cue => ({ plot, x: Number(x) }));
  const twice = cues.find(({ plot }, index) => cues.findIndex((each) => each.plot === plot) < index);
  if (twice) problems.add(place, `{@${twice.plot} …} was there twice in a sentence; allowed: once for each plot`);

  // Numbers step aside while the text around them is taken apart; each comes back by its place in the list.
  const numbers: { html: string; text: string }[] = [];
  const text = script
    .replace(cue, '')
    .replace(marks, (_, kind: string, id: string) => {
      numbers.push(kind === 'n' ? plainNumber(id) : factNumber(id));
      return `\ue000${numbers.length - 1}\ue001`;
    })
    .trim();
  const put = (words: string, how: (number: { html: string; text: string }) => string): string =>
    words.replace(/\ue000(\d+)\ue001/g, (_, at: string) => how(numbers[Number(at)] as (typeof numbers)[number]));

  const shown = text.replace(choice, '$1');
  for (const number of typedNumbers(put(shown, () => ''))) problems.add(place, refusal(number));
  if (/[{}[\]$<>_`]/.test(shown))
    problems.add(
      place,
      `text was "${put(shown, ({ text }) => text)}"; allowed: words, {{fact:id}}, {shown|spoken}, {@plot 2}`,
    );
  const spoken = speech(
    put(text.replace(choice, '$2'), ({ text }) => said(text)),
    say,
  );
  const stray = /[^A-Za-z.,?!' -]/u.exec(spoken)?.[0];
  if (stray !== undefined)
    problems.add(place, `spoken text had "${stray}"; allowed: letters and . , ? ! ' -, so write {shown|spoken}`);
  return {
    html: raw(put(escapeHtml(shown).replace(/\*([^*]+)\*/g, '<em>$1</em>'), ({ html }) => html)),
    shown: put(shown.replace(/\*([^*]+)\*/g, '$1'), ({ text }) => text),
    spoken,
    cues,
  };

  function plainNumber(id: string) {
    return { html: escapeHtml(id.trim()), text: id.trim() };
  }

  function factNumber(id: string) {
    const { value, text } = findFact(facts, id.trim(), place, problems);
    return { html: `<data class="fact" value="${value}">${escapeHtml(text)}</data>`, text };
  }

  /** An unknown fact has been reported already. */
  function said(text: string): string {
    return text === '?' ? 'unknown' : numberWords(text);
  }
}

/** What both voices read alike: plain words, and signs that only make a pause. */
function speech(text: string, say: Say): string {
  return text
    .replace(/\*/g, '')
    .replace(/[“”"]/g, '')
    .replace(/’/g, "'")
    .replace(/[:;]/g, ',')
    .replace(/\d+/g, numberWords)
    .replace(/[A-Za-z]+/g, (word) => say.get(word) ?? word)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A turn as sentences. Signs between braces end none. */
export function sentencesIn(turn: string): string[] {
  const braces: string[] = [];
  const masked = turn.replace(/\{\{[^{}]*\}\}|\{[^{}]*\}/g, (each) => {
    braces.push(each);
    return `\ue002${braces.length - 1}\ue003`;
  });
  const pieces = masked
    .split(/(?<=[.!?][”’]?)\s+/)
    .map((piece) => piece.replace(/\ue002(\d+)\ue003/g, (_, at: string) => braces[Number(at)] ?? ''));
  // A cue behind the last sentence belongs to it.
  const last = pieces.at(-1) ?? '';
  return pieces.length > 1 && last.replace(cue, '').trim() === ''
    ? [...pieces.slice(0, -2), `${pieces.at(-2)} ${last}`]
    : pieces;
}
