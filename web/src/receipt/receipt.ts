/**
 * A file with a learner's answers, for their teacher. Nothing personal is in it but a name that the learner has typed. Its seal
 * tells whether it was altered after it was saved. It does not tell who answered.
 */

import type { AnswerKey } from '../quiz/answer-key.ts';
import { type Attempt, readAttempt } from '../quiz/attempt.ts';
import { objectIn } from '../record/file.ts';
import { heldIn } from '../record/held.ts';
import type { Entries } from '../record/merge.ts';
import { Refused } from '../record/refused.ts';
import { seal } from '../record/seal.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Score, scoreOf } from './score.ts';

const FORMAT = 'nonlinear-receipt';
export const RECEIPT_VERSION = 1;

export interface Content {
  /** As the learner typed it; empty where they did not. */
  name: string;
  /** A date as ISO 8601 writes it. */
  made: string;
  /** Of the course's questions. */
  edition: string;
  /** By "lesson/item", whole as they are kept: with the seed, where numbers were drawn. */
  answers: Record<string, Attempt>;
  /** Options that were guessed, by "lesson/guess/item"; null for an honest skip. */
  guesses: Record<string, unknown>;
  /** Folders of lessons read to their end. */
  read: string[];
  cards: { cards: number; reviews: number };
  score: Score;
  profile: Profile;
}

export function contentOf(entries: Entries, key: AnswerKey, name: string, made: string): Content {
  const known = Object.entries(entries).filter(([, [, value]]) => value !== undefined);
  const answers = Object.fromEntries(
    known.flatMap(([id, [, value]]): [string, Attempt][] => {
      const attempt = id in key.questions ? readAttempt(value) : undefined;
      // Fields of newer kinds of questions, such as seeds, come along.
      return attempt ? [[id, { ...(value as object), ...attempt }]] : [];
    }),
  );
  const { cards, reviews } = heldIn(entries);
  return {
    name: name.trim(),
    made,
    edition: key.edition,
    answers,
    guesses: Object.fromEntries(known.filter(([id]) => id.includes('/guess/')).map(([id, [, value]]) => [id, value])),
    read: known.flatMap(([id, [, value]]) => (id.startsWith('*read/') && value === true ? [id.slice(6)] : [])),
    cards: { cards, reviews },
    score: scoreOf(answers, key),
    profile: profileOf(answers, key),
  };
}

export function toReceipt(content: Content): string {
  return `${JSON.stringify({ format: FORMAT, version: RECEIPT_VERSION, content, seal: seal(content) }, null, 1)}\n`;
}

/** Throws `Refused`; `damaged` for one that was altered by whatever hand. */
export function fromReceipt(text: string): Content {
  const { format, version, content, seal: given } = objectIn(text);
  if (format !== FORMAT) throw new Refused('other');
  if (typeof version === 'number' && version > RECEIPT_VERSION) throw new Refused('newer', version);
  if (version !== RECEIPT_VERSION || given !== seal(content) || !isContent(content)) throw new Refused('damaged');
  return content;
}

function isContent(value: unknown): value is Content {
  if (typeof value !== 'object' || value === null) return false;
  const { name, made, edition, answers } = value as Record<string, unknown>;
  if (![name, made, edition].every((each) => typeof each === 'string')) return false;
  if (typeof answers !== 'object' || answers === null) return false;
  return Object.values(answers).every((each) => readAttempt(each) !== undefined);
}
