/**
 * The one global of the site. Its scripts are separate classic files, so that a page opened from a folder runs the same code
 * as one from a server; what they must share, they share here.
 */

import type { AsPlainObject } from 'minisearch';
import type { Address } from '../embed/address.ts';
import type { describeComparison } from '../plot/describe-comparison.ts';
import type { describeCurve } from '../plot/describe-curve.ts';
import type { Frame } from '../plot/geometry.ts';
import type { AnswerKey } from '../quiz/answer-key.ts';
import type { DrawnHtml } from '../quiz/drawn-html.ts';
import type { Scale } from '../quiz/guess/scale.ts';
import type { CardText, DeckUnit } from '../review/deck.ts';
import type { Host } from './keeper.ts';

/** A wrong idea, what shows the contrary, and the questions that offer it as "lesson/item"; texts are HTML. */
export interface Contrary {
  claim: string;
  experiment: string;
  questions: string[];
}

/** A question as its page has it. */
export interface BankQuestion {
  /** "lesson/item". */
  key: string;
  unit: string;
  type: string;
  html: string;
}

/** Of a lesson; question, options and what is so are HTML. It has options, or a scale, or a curve. */
export interface BankGuess {
  /** Under which progress keeps it. */
  key: string;
  question: string;
  so: string;
  options?: string[];
  scale?: Scale;
  curve?: { frame: Frame; truth: number[] };
}

/** Files of the site, by the names that `assets.ts` knows, of a page that has them with it instead of asking for them. */
export interface Luggage {
  /** Runs a script, once. */
  run(name: string): void;
  bytes(name: string): ArrayBuffer;
  /** What addresses of pages, as seen from the site's root, are relative to. */
  root: string;
}

/** What tells in words what plots show. */
export interface Describers {
  curve: typeof describeCurve;
  comparison: typeof describeComparison;
}

export interface Shared {
  /** What scripts may load, by name, as seen from the script at the address `from`. The build writes it. */
  files?: { paths: Readonly<Record<string, string>>; from: string };
  /** Scripts that were asked for, by address, so that two elements do not load one twice. */
  scripts: Map<string, Promise<void>>;
  /** What scripts brought that a lab asked for, by their names. */
  parts: Map<string, object>;
  /** Files that arrived as scripts because the page may not fetch, by name. */
  carried: Map<string, Uint8Array<ArrayBuffer>>;
  /** Where the whole course is one file. */
  luggage?: Luggage;
  /** How the reader has come to this page, where the browser does not know it. */
  arrival?: 'navigate' | 'back_forward';
  /** What the browser would not store: kept here, so that all scripts of the page know it. */
  memory: Map<string, string>;
  /** What the page's address asks for, read before the first paint. */
  address?: Address;
  /** What follows from it for how things look, in the page and in every element. */
  askedSheet?: CSSStyleSheet;
  /** Controls that are shown, but not to be changed: a selector. */
  locked?: string;
  /** Reading settings for this page alone, over those that the reader keeps. */
  reading?: Partial<Record<string, string>>;
  /** Who shows the page and keeps progress for it. */
  host?: Host;
  /** The index that the build made of the course, once its script has run. */
  searchIndex?: AsPlainObject;
  /** Questions with other numbers, by "lesson/item", once their script has run. */
  freshQuestions?: Record<string, DrawnHtml>;
  /** What answers wrong ideas, by their ids, once their script has run. */
  misconceptions?: Record<string, Contrary>;
  /** All questions and guesses of the course, once their script has run. */
  questionBank?: { questions: BankQuestion[]; guesses: BankGuess[] };
  /** All flashcards, unit by unit, once the script `card-list` has run; their texts by id, once `card-texts` has. */
  cardList?: readonly DeckUnit[];
  cardTexts?: Readonly<Record<string, CardText>>;
  /** What is right, once the script `answer-key` has run. */
  answerKey?: AnswerKey;
  /** Once the script `plot-words` has run. */
  describe?: Describers;
  /** Fills the menu of reading settings, once the script `reading-settings` has run. */
  fillReading?: (menu: HTMLElement) => void;
  /** The browser's offer to install the course, where it has made one on the page that is about this. */
  install?: Event & { prompt(): Promise<unknown> };
  /** Something was done on this page that loading it anew could lose. */
  touched?: boolean;
  /** Opens the search, once its script has run. */
  openSearch?: () => Promise<void>;
  /** Opens the share dialog, at a part of the page or at all of it, once its script has run. */
  openShare?: (part?: string) => void;
  /** Called by a carrier script: hands over a file as base64. */
  carry(name: string, base64: string): void;
}

type Global = typeof globalThis & { Nonlinear?: Partial<Shared> };

export function shared(): Shared {
  const global = globalThis as Global;
  global.Nonlinear ??= {};
  const all = global.Nonlinear;
  all.scripts ??= new Map();
  all.parts ??= new Map();
  all.carried ??= new Map();
  all.memory ??= new Map();
  all.carry ??= (name, base64) => {
    shared().carried.set(
      name,
      Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    );
  };
  return all as Shared;
}
