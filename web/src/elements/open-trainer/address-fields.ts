/** The fields of an address, read one by one: a wrong one is named and its fallback holds. Pure. */

import { LIMITS, type NumberKey } from './trainer-state.ts';

/** Notes that a field is not as it may be. */
export type Refuse = (field: string, allowed: string) => void;

/** The fields of one run in an address. */
export class Fields {
  readonly #given: ReadonlyMap<string, string>;
  readonly #prefix: string;
  readonly #refuse: Refuse;

  constructor(given: ReadonlyMap<string, string>, prefix: string, refuse: Refuse) {
    this.#given = given;
    this.#prefix = prefix;
    this.#refuse = refuse;
  }

  /** What `read` makes of the field; where it is not there, or `read` finds it wrong and gives undefined, `fallback`. */
  value<T>(field: string, fallback: T, allowed: string, read: (text: string) => T | undefined): T {
    const given = this.#given.get(this.#prefix + field);
    if (given === undefined) return fallback;
    const value = read(given);
    if (value === undefined) this.#refuse(this.#prefix + field, allowed);
    return value ?? fallback;
  }

  one<T extends string, F extends string = T>(field: string, allowed: readonly T[], fallback: F): T | F {
    return this.value<T | F>(field, fallback, allowed.join(', '), (text) =>
      allowed.find((each) => each === decoded(text)),
    );
  }

  number(field: NumberKey, fallback: number): number {
    const { low, high, whole } = LIMITS[field];
    return this.value(field, fallback, `${whole ? 'a whole number' : 'a number'} from ${low} to ${high}`, (text) => {
      const value = decoded(text).trim() === '' ? Number.NaN : Number(decoded(text));
      return value >= low && value <= high && (!whole || Number.isInteger(value)) ? value : undefined;
    });
  }

  /** Names, each of which may hold a comma. */
  names(field: 'columns' | 'axes', fallback: readonly string[]): readonly string[] {
    return this.value(field, fallback, '', (text) => (text === '' ? [] : text.split(',').map(decoded)));
  }
}

/** With its escapes resolved, or as it is where they are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
