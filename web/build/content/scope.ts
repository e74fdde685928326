/** What the text of one page may refer to, and what it turned out to use. */

import type { ActivationInfo } from '../../src/core/protocol.ts';
import type { Assets } from '../assets.ts';
import type { Parts } from '../audio/part.ts';
import type { Pictures } from '../figures/pictures.ts';
import type { Accuracy } from './accuracy.ts';
import type { Cards } from './cards.ts';
import type { Evaluate, Facts } from './facts.ts';
import type { Glossary } from './glossary.ts';
import type { Formulas } from './math.ts';
import type { Notes } from './notes.ts';
import type { Outline } from './outline.ts';
import type { Place, Problems } from './problems.ts';
import type { Quiz } from './quiz.ts';
import type { Translation } from './translation.ts';

/** Shared by all pages of a build. */
export interface Knowledge {
  translation: Translation;
  /** The core's vocabulary of facts, for numbers that a figure says of itself. */
  evaluate: Evaluate;
  facts: Facts;
  glossary: Glossary;
  /** To listen to. */
  parts: Parts;
  activations: readonly ActivationInfo[];
  accuracy: Accuracy;
  pictures: Pictures;
  formulas: Formulas;
  assets: Assets;
  problems: Problems;
}

/** One page's own. */
export interface Scope extends Knowledge {
  /** Folder of the lesson; names quiz items and progress. */
  lesson: string;
  /** Folder of the lesson's files on disk. */
  folder: string;
  /** From the page back to the site's root: "../../". */
  toRoot: string;
  quiz: Quiz | undefined;
  /** Where the lesson has a cards.yaml. */
  cards?: Cards | undefined;
  /** Ids given to figures and questions, to find a second one. */
  ids: Map<string, Place>;
  /** What its boxes add to pages of the whole course. */
  notes: Notes;
  /** What stands where in it. */
  outline: Outline;
}
