/**
 * What the address of a page may ask for, behind "?". This table is the contract: the reader (query.ts), its messages, the
 * documentation and the share dialog come from it. What each one means to people is `parameter.<name>` in en.embed.json.
 *
 * A parameter that was once here stays readable for ever: addresses with it stand in courses that nobody edits any more.
 */

import { HIDABLE, LOCKABLE } from './controls.ts';

/** One of these words. `standard` holds where the address says nothing. */
interface OneOf<Word extends string> {
  kind: 'word';
  of: readonly Word[];
  standard: Word | '';
}

/** Any of these words, with commas between. */
interface SomeOf<Word extends string> {
  kind: 'words';
  of: readonly Word[];
}

/** A whole number from 0 to `most`. */
interface Whole {
  kind: 'whole';
  most: number;
}

/** Text of one form, never longer than `longest` characters. */
interface Text {
  kind: 'id' | 'language' | 'origin';
  longest: number;
}

export type Parameter = OneOf<string> | SomeOf<string> | Whole | Text;

const word = <Word extends string>(standard: NoInfer<Word> | '', ...of: Word[]): OneOf<Word> => ({
  kind: 'word',
  of,
  standard,
});
const words = <Word extends string>(table: Readonly<Record<Word, string>>): SomeOf<Word> => ({
  kind: 'words',
  of: Object.keys(table) as Word[],
});

export const PARAMETERS = {
  v: word('1', '1'),
  embed: word('', '1'),
  part: { kind: 'id', longest: 80 },
  lang: { kind: 'language', longest: 35 },
  theme: word('auto', 'auto', 'light', 'dark', 'contrast'),
  motion: word('auto', 'auto', 'off'),
  sound: word('on', 'on', 'off'),
  hide: words(HIDABLE),
  lock: words(LOCKABLE),
  seed: { kind: 'whole', most: 2 ** 32 - 1 },
  load: word('visible', 'visible', 'click', 'now'),
  resize: word('on', 'on', 'off'),
  report: word('none', 'none', 'score', 'events'),
  host: { kind: 'origin', longest: 300 },
} satisfies Record<string, Parameter>;

export type Name = keyof typeof PARAMETERS;
export const NAMES = Object.keys(PARAMETERS) as Name[];

type ValueOf<P> =
  P extends OneOf<infer Word>
    ? Word
    : P extends SomeOf<infer Word>
      ? readonly Word[]
      : P extends Whole
        ? number
        : string;

/** What an address asks for. What it does not mention, or says wrongly, is not there. */
export type Asked = { readonly [N in Name]?: ValueOf<(typeof PARAMETERS)[N]> };
